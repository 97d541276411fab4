/** The parts of a page that its filter fills, each found by a data attribute. */
export interface Parts {
  readonly results: HTMLElement;
  readonly listing: HTMLElement;
  readonly count: HTMLElement;
  readonly open: HTMLElement;
  readonly done: HTMLElement;
  readonly sort: HTMLSelectElement;
  readonly nothing: HTMLElement;
  readonly chips: HTMLElement;
  readonly chip: HTMLTemplateElement;
  readonly clear: HTMLElement;
  readonly empty: HTMLElement;
  readonly loosen: HTMLTemplateElement;
  readonly more: HTMLElement;
  readonly shown: HTMLElement;
}

/** Finds them: each stands once under `root`. */
export function partsOf(root: HTMLElement): Parts {
  return new Proxy({} as Parts, { get: (_, name) => root.querySelector(`[data-${String(name)}]`) });
}
