/** A button that stands for something chosen, or for a way out of an empty result. */
export interface Chip {
  readonly text: string;
  /** What it does, for those who do not see where it stands. */
  readonly label?: string | undefined;
  readonly press: () => void;
}

/** Fills a list with buttons made from a template of the page. */
export function chips(list: HTMLElement, template: HTMLTemplateElement, items: readonly Chip[]): void {
  list.replaceChildren(
    ...items.map(({ text, label, press }) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const button = item.querySelector('button') as HTMLButtonElement;
      (button.querySelector('span') as HTMLElement).textContent = text;
      if (label) button.ariaLabel = label;
      button.addEventListener('click', press);
      return item;
    }),
  );
}

/** Puts values into words: "{count} products". */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
