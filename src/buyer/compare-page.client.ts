import { formatDate } from '../i18n/format.ts';
import type { ComparePlace } from './compare-page.ts';
import { compareRows } from './compare-rows.ts';
import { fillHead, fillRows } from './compare-table.client.ts';
import { filled } from './filled.client.ts';
import { knownRecords } from './kept-records.client.ts';
import { addressQuery, idsOfAddress } from './product-ids.ts';
import { standingText } from './record-parts.client.ts';
import { shortlist } from './shortlist.client.ts';
import { deviceDay } from './standing-day.ts';

const root = document.querySelector<HTMLElement>('[data-compare-place]');
if (root) comparePage(root, JSON.parse(root.dataset.comparePlace as string) as ComparePlace);

/** Puts the products of the address side by side: two to four of them. */
async function comparePage(root: HTMLElement, place: ComparePlace): Promise<void> {
  const most = 4;
  const part = (name: string) => root.querySelector(`[data-${name}]`) as HTMLElement;
  const { words, lang } = place;
  const day = deviceDay(new Date(), place.timeZone, place.built);
  const asked = idsOfAddress(location.search);
  const ids = asked.slice(0, most);
  const only = part('only') as HTMLInputElement;

  async function show(): Promise<void> {
    const { found, gone, failed, isFromBefore } = await knownRecords(ids, lang, new Set(shortlist.items().map(({ id }) => id)));
    const said = [
      ...(asked.length > most ? [words.tooMany] : []),
      ...gone.map(({ id, last }) => filled(words.gone, { name: last?.name ?? id })),
      ...failed.map((id) => filled(words.failed, { id })),
      ...(found.length < 2 ? [words.tooFew] : []),
    ];
    part('said').replaceChildren(
      ...said.map((text) => {
        const line = document.createElement('li');
        line.textContent = text;
        return line;
      }),
    );
    part('offline').hidden = !isFromBefore;
    part('again').hidden = failed.length === 0;
    const rows = compareRows(found, place, (record) => standingText(record, { lang, day, standing: place.standing }));
    const count = rows.filter(({ differs }) => differs).length;
    fillHead(part('head') as HTMLTableRowElement, part('column') as HTMLTemplateElement, found, place);
    fillRows(part('rows') as HTMLTableSectionElement, rows, place);
    part('count').textContent =
      count === 0 ? words.noDifferences : filled(words.differences, { count: String(count), all: String(rows.length) });
    part('day').textContent = filled(words.starsOn, { date: formatDate(day, lang) });
    (part('list') as HTMLAnchorElement).href = place.shortlist + (shortlist.isBlocked() ? addressQuery(asked) : '');
    (part('inquiry') as HTMLAnchorElement).search = addressQuery(found.map(({ id }) => id));
    root.dataset.state = found.length === 0 ? 'empty' : 'shown';
  }

  only.addEventListener('change', () => root.toggleAttribute('data-only', only.checked));
  part('again').addEventListener('click', show);
  part('print').addEventListener('click', () => print());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.switch')) link.search = location.search;
  await show();
}
