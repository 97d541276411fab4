import { addressQuery } from './product-ids.ts';
import type { ShortlistPlace } from './shortlist-page.ts';

/** The box that gives the address of a list, to be copied. Gives what shows the address of other products. */
export function sendList(box: HTMLElement, { words }: ShortlistPlace): (ids: readonly string[]) => void {
  const field = box.querySelector('input') as HTMLInputElement;
  const said = box.querySelector('[role="status"]') as HTMLElement;
  box.querySelector('button')?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = words.copied;
    } catch {
      field.select();
      said.textContent = words.notCopied;
    }
  });
  return (ids) => {
    field.value = location.origin + location.pathname + addressQuery(ids);
    said.textContent = '';
  };
}
