import { formatDate } from '../i18n/format.ts';
import { compareChoice } from './compare-choice.client.ts';
import { filled } from './filled.client.ts';
import { knownRecords } from './kept-records.client.ts';
import { addressQuery, idsOfAddress } from './product-ids.ts';
import type { BuyerRecord } from './record.ts';
import { sendList } from './send-list.client.ts';
import { shortlist } from './shortlist.client.ts';
import { itemOf } from './shortlist-item.client.ts';
import { inOrder, type ShortlistOrder } from './shortlist-order.ts';
import type { ShortlistPlace } from './shortlist-page.ts';
import { deviceDay } from './standing-day.ts';

const root = document.querySelector<HTMLElement>('[data-shortlist-place]');
if (root) shortlistPage(root, JSON.parse(root.dataset.shortlistPlace as string) as ShortlistPlace);

/**
 * Shows a list: the reader's own, or, where the address names products, one that was sent. A sent list does not touch
 * the reader's own until it is added.
 */
function shortlistPage(root: HTMLElement, place: ShortlistPlace): void {
  const part = (name: string) => root.querySelector(`[data-${name}]`) as HTMLElement;
  const { words, lang } = place;
  const day = deviceDay(new Date(), place.timeZone, place.built);
  const stars = { lang, day, standing: place.standing };
  const isSent = new URLSearchParams(location.search).has('ids');
  const list = part('items');
  const order = part('order') as HTMLSelectElement;
  const known = new Map<string, BuyerRecord>();
  const gone = new Map<string, BuyerRecord | undefined>();
  const showAddress = sendList(part('send'), place);
  const countChosen = compareChoice(part('form') as HTMLFormElement, place);
  let shown = '';
  let undo: () => void = () => {};

  const wanted = () => (isSent ? idsOfAddress(location.search) : shortlist.items().map(({ id }) => id));
  const noteOf = (id: string) => shortlist.items().find((item) => item.id === id)?.note ?? '';

  async function show(): Promise<void> {
    const ids = wanted();
    shown = ids.join();
    if (ids.length === 0) {
      list.replaceChildren();
      showNotices(false);
      root.dataset.state = 'empty';
      return;
    }
    const missing = ids.filter((id) => !known.has(id) && !gone.has(id));
    if (missing.length > 0) root.dataset.state = 'waiting';
    const loaded = await knownRecords(missing, lang, new Set(shortlist.items().map(({ id }) => id)));
    if (shown !== ids.join()) return;
    for (const record of loaded.found) known.set(record.id, record);
    for (const { id, last } of loaded.gone) gone.set(id, last);
    showNotices(loaded.isFromBefore, ids.length);
    const failed = new Set(loaded.failed);
    const records = inOrder(
      ids.flatMap((id) => known.get(id) ?? []),
      order.value as ShortlistOrder,
      place.locale,
    );
    const checked = new Set([...list.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value));
    list.replaceChildren(
      ...records.map((record, at) => productItem(record, at, checked)),
      ...ids.filter((id) => gone.has(id)).map((id) => otherItem(id, filled(words.gone, { name: gone.get(id)?.name ?? id }))),
      ...ids.filter((id) => failed.has(id)).map((id) => otherItem(id, filled(words.failed, { id }))),
    );
    part('failed').hidden = failed.size === 0;
    const there = ids.filter((id) => !gone.has(id));
    showAddress(there);
    // The inquiry takes the reader’s own list from the device by itself, unless nothing can be kept there.
    (part('inquiry') as HTMLAnchorElement).search = isSent || shortlist.isBlocked() ? addressQuery(there) : '';
    countChosen();
    root.dataset.state = 'shown';
  }

  function showNotices(isFromBefore: boolean, count = 0): void {
    part('offline').hidden = !isFromBefore;
    part('blocked').hidden = isSent || !shortlist.isBlocked();
    part('aside').hidden = isSent || !shortlist.setAside();
    part('count').textContent = filled(words.count, { count: String(count) });
    part('day').textContent = filled(words.starsOn, { date: formatDate(day, lang) });
    part('colophon').textContent = filled(words.catalogueFrom, { date: formatDate(day, lang) });
  }

  function productItem(record: BuyerRecord, at: number, checked: ReadonlySet<string>): HTMLElement {
    const item = itemOf(record, at, part('item') as HTMLTemplateElement, place, stars);
    const note = item.querySelector('textarea') as HTMLTextAreaElement;
    (item.querySelector('[data-compare]') as HTMLInputElement).checked = checked.has(record.id);
    note.value = noteOf(record.id);
    printNote(item, note.value);
    if (isSent) {
      // The sign that adds it comes by the script of every page.
      item.dataset.product = record.id;
      item.dataset.name = record.name;
    }
    return item;
  }

  function otherItem(id: string, text: string): HTMLElement {
    const item = ((part('other') as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    item.dataset.id = id;
    (item.querySelector('p') as HTMLElement).textContent = text;
    return item;
  }

  /** Takes a product off the list, and says so with the way back. The focus goes on to the next one. */
  function remove(item: HTMLElement): void {
    const id = item.dataset.id as string;
    const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector<HTMLElement>('[data-remove]');
    undo = () => shortlist.add([id]);
    // Here, not by the change: the other entries stay as they are, with what is chosen and typed.
    shown = wanted()
      .filter((each) => each !== id)
      .join();
    item.remove();
    shortlist.remove(id);
    part('removed').hidden = false;
    (part('removed').querySelector('span') as HTMLElement).textContent = filled(words.saidRemoved, {
      name: known.get(id)?.name ?? gone.get(id)?.name ?? id,
    });
    if (next) next.focus();
    else part('undo').focus();
    if (shown === '') show();
    else {
      part('count').textContent = filled(words.count, { count: String(wanted().length) });
      showAddress(wanted().filter((each) => !gone.has(each)));
      countChosen();
    }
  }

  list.addEventListener('click', (event) => {
    const item = (event.target as Element).closest('[data-remove]')?.closest<HTMLElement>('[data-id]');
    if (item) remove(item);
  });
  list.addEventListener('input', (event) => {
    const { target } = event;
    const item = (target as Element).closest<HTMLElement>('[data-id]');
    if (!(target instanceof HTMLTextAreaElement) || !item) return;
    shortlist.note(item.dataset.id as string, target.value);
    printNote(item, target.value);
  });
  part('undo').addEventListener('click', () => {
    part('removed').hidden = true;
    undo();
    part('count').focus();
  });
  part('add-all').addEventListener('click', () => {
    const before = shortlist.items().length;
    const without = shortlist.add([...known.keys()]);
    const added = shortlist.items().length - before;
    const said = added > 0 ? filled(words.saidAddedAll, { count: String(added) }) : words.allThere;
    part('added-all').textContent = without.length > 0 ? words.full : said;
  });
  part('again').addEventListener('click', show);
  part('print').addEventListener('click', () => print());
  part('download').addEventListener('click', () => saveText(shortlist.setAside() ?? ''));
  part('drop').addEventListener('click', () => shortlist.dropSetAside());
  order.addEventListener('change', show);
  shortlist.onChange(() => {
    if (isSent || wanted().join() !== shown) show();
    else {
      showNotices(!part('offline').hidden, wanted().length);
      for (const item of list.querySelectorAll<HTMLElement>('[data-id]')) {
        const note = item.querySelector('textarea');
        if (note && note !== document.activeElement) note.value = noteOf(item.dataset.id as string);
      }
    }
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.switch')) link.search = location.search;
  root.dataset.view = isSent ? 'sent' : 'own';
  show();
}

/** What is typed into a field prints cut off: the print shows it as text. */
function printNote(item: HTMLElement, text: string): void {
  const line = item.querySelector('[data-note-text]') as HTMLElement;
  line.textContent = text;
  line.hidden = text === '';
}

function saveText(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = 'shortlist.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
