/**
 * Arrow keys go from the box to the results, from one to the next, and back to the box, which Escape does from
 * anywhere among them.
 */
export function arrowKeys(box: HTMLInputElement, list: HTMLElement, links: () => readonly HTMLAnchorElement[]): void {
  box.addEventListener('keydown', (event) => {
    const [first] = links();
    if (event.key !== 'ArrowDown' || event.isComposing || !first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const here = all.indexOf(event.target as HTMLAnchorElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || (step === -1 && here === 0)) {
      event.preventDefault();
      box.focus();
    } else if (step && here >= 0) {
      event.preventDefault();
      all[here + step]?.focus();
    }
  });
}
