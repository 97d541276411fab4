import { qrAddress } from '../routes/label-address.ts';
import { filled } from './filled.client.ts';
import type { BuyerRecord } from './record.ts';
import { fillRating, pictureOf, type StarsOfDay } from './record-parts.client.ts';
import type { ShortlistPlace } from './shortlist-page.ts';
import { openQuestions } from './standing-day.ts';

/** What the head of an entry says already. */
const saidAbove = new Set(['maker', 'rating', 'picture']);

/** Fills one product of the list from the template of the page: what shows on the screen, and what is printed beside it. */
export function itemOf(
  record: BuyerRecord,
  at: number,
  template: HTMLTemplateElement,
  place: ShortlistPlace,
  stars: StarsOfDay,
): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const part = (name: string) => item.querySelector(`[data-${name}]`) as HTMLElement;
  const say = (name: string, text: string) => {
    part(name).textContent = text;
    part(name).hidden = text === '';
  };
  const { words } = place;
  item.dataset.id = record.id;
  part('picture').append(pictureOf(record, at));
  const link = part('link') as HTMLAnchorElement;
  link.textContent = record.name;
  link.href = record.page;
  say('kind', record.kind);
  say('name-vi', record.nameVi === record.name ? '' : record.nameVi);
  say('maker', record.maker ? filled(words.byMaker, { name: record.maker.name }) : words.makerUnknown);
  say('place', record.place);
  fillRating(part('rating'), record, stars);
  part('facts').append(...factsOf(record, place));
  const open = openQuestions(record, stars.day).filter((question) => question !== 'picture');
  say('open', open.length > 0 ? `${words.notProvided}: ${open.map((question) => place.labels[question]).join(' · ')}` : '');
  const code = new Image(96, 96);
  code.alt = '';
  code.src = qrAddress(record.id);
  part('qr').append(code);
  say('short', place.host + record.short);
  const choice = part('compare') as HTMLInputElement;
  choice.value = record.id;
  choice.ariaLabel = filled(words.compareNamed, { name: record.name });
  part('note').ariaLabel = `${words.note}: ${record.name}`;
  part('remove').ariaLabel = filled(words.removeNamed, { name: record.name });
  return item;
}

/** Answers alone: what only hints at one is on the product’s page, and paper has no room for it. */
function factsOf({ asked, answers, asOf }: BuyerRecord, { labels }: ShortlistPlace): HTMLElement[] {
  return asked.flatMap((question) => {
    const told = answers[question] ?? [];
    if (saidAbove.has(question) || told.length === 0) return [];
    const row = document.createElement('div');
    const term = document.createElement('dt');
    const fact = document.createElement('dd');
    term.textContent = labels[question];
    fact.textContent = told.join('; ') + (asOf[question] ? ` (${asOf[question]})` : '');
    row.append(term, fact);
    return [row];
  });
}
