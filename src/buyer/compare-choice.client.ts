import { filled } from './filled.client.ts';
import { addressQuery } from './product-ids.ts';
import type { ShortlistPlace } from './shortlist-page.ts';

/** How many products stand side by side. */
const fewest = 2;
const most = 4;

/** Makes the boxes of a form choose what is compared. Gives what counts them anew after others have come or gone. */
export function compareChoice(form: HTMLFormElement, { words, compare }: ShortlistPlace): () => void {
  const bar = form.querySelector('[data-choice]') as HTMLElement;
  const said = bar.querySelector('span') as HTMLElement;
  const chosen = () => [...form.querySelectorAll<HTMLInputElement>('[data-compare]:checked')].map(({ value }) => value);
  const show = () => {
    const { length } = chosen();
    bar.hidden = length === 0;
    said.textContent =
      filled(words.compareChosen, { count: String(length) }) + (length < fewest || length > most ? `. ${words.compareRule}` : '');
  };
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ids = chosen();
    if (ids.length >= fewest && ids.length <= most) location.href = compare + addressQuery(ids);
  });
  return show;
}
