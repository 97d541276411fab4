import { inquiry as en } from '../../i18n/messages/inquiry.en.ts';
import { inquiry as vi } from '../../i18n/messages/inquiry.vi.ts';
import { idsOfAddress } from '../product-ids.ts';
import { type LoadedRecords, loadRecords } from '../records.client.ts';
import { shortlist } from '../shortlist.client.ts';
import { deviceDay } from '../standing-day.ts';
import { groupsOf, type InquiryProduct, inquiryProducts } from './groups.ts';
import { keptForm } from './kept-form.client.ts';
import { orderFields } from './order.client.ts';
import type { InquiryPlace } from './place.ts';
import { producerLetter } from './producer-letter.client.ts';
import { tableFiles } from './table-files.client.ts';

const root = document.querySelector<HTMLElement>('[data-inquiry]');
if (root) inquiryPage(root, JSON.parse(root.dataset.inquiry as string) as InquiryPlace);

/** Makes the page write letters: of the products in its address, or else of the reader's shortlist. */
async function inquiryPage(root: HTMLElement, place: InquiryPlace): Promise<void> {
  const t = place.lang === 'en' ? en : vi;
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-${name}]`) as T;
  const say = (words: string) => {
    part('state').textContent = words;
  };
  const given = idsOfAddress(location.search);
  const ids = given.length > 0 ? given : shortlist.items().map(({ id }) => id);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.switch')) link.search = location.search;
  part('again').addEventListener('click', () => location.reload());

  if (ids.length === 0) return end(t.none, 'products');
  const loaded = await loadRecords(ids, place.lang);
  const english = place.lang === 'en' ? loaded : await loadRecords(ids, 'en');
  if (loaded.found.length === 0) return loaded.failed.length > 0 ? end(t.failed, 'again') : end(t.gone(ids.join(', ')), 'products');
  open(inquiryProducts(loaded.found, english.found), loaded);

  /** There is nothing to write: says why, and offers a way on. */
  function end(words: string, way: 'again' | 'products'): void {
    say(words);
    part('ways').hidden = false;
    part(way === 'again' ? 'products' : 'again').hidden = true;
  }

  function open(products: readonly InquiryProduct[], { gone, failed }: LoadedRecords): void {
    const form = part<HTMLFormElement>('form');
    const day = deviceDay(new Date(), place.timeZone, place.built);
    const order = orderFields(form, place, day);
    const letters = groupsOf(products).map((group) => producerLetter(part<HTMLTemplateElement>('producer'), group, place, day));
    part('producers').append(...letters.map(({ element }) => element));
    const write = () => {
      const now = order();
      for (const letter of letters) letter.write(now);
    };
    const kept = keptForm(form, 'inquiry');
    kept.restore();
    if (!kept.keeps) part('private').textContent = t.privateUnkept;
    form.addEventListener('input', write);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.querySelector<HTMLElement>('[data-maker]')?.focus();
    });
    part('clear').addEventListener('click', () => {
      kept.forget();
      form.reset();
      // Errors go with what they were about.
      for (const field of form.querySelectorAll<HTMLInputElement>('[aria-invalid]')) field.dispatchEvent(new Event('change'));
      write();
    });
    write();
    const notes = new Map(shortlist.items().map(({ id, note }) => [id, note]));
    tableFiles(part('table'), { lang: place.lang, day, origin: place.origin }, () =>
      products.map((product) => ({
        ...product,
        note: notes.get(product.record.id),
        quantity: letters.map((letter) => letter.quantityOf(product.record.id)).find(Boolean),
      })),
    );
    const left = [gone.length > 0 && t.gone(gone.join(', ')), failed.length > 0 && t.notLoaded(failed.join(', '))];
    say([t.letters(letters.length), ...left].filter(Boolean).join(' '));
    form.hidden = false;
  }
}
