import { fold, foldedWords } from './fold.ts';
import { nameFiles } from './name-files.client.ts';
import type { QuickEntry, QuickStart } from './quick-file.ts';
import css from './quick-find.css?inline';

const form = document.querySelector<HTMLFormElement>('form[data-script]');
if (form) quickFind(form);

/**
 * Makes the box of a form a combobox that answers with names while one types. Arrow keys choose, Enter opens what is
 * chosen or else searches everywhere, Escape closes. Where names cannot be fetched the box stays a plain form.
 */
function quickFind(form: HTMLFormElement): void {
  const input = form.querySelector('input') as HTMLInputElement;
  const files = nameFiles(`${form.action}names`);
  const list = document.createElement('div');
  const status = document.createElement('p');
  let turn = 0;
  let active = -1;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  list.id = 'names';
  list.className = 'names';
  list.role = 'listbox';
  list.hidden = true;
  status.className = 'visually-hidden';
  status.role = 'status';
  form.append(list, status);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  async function answer(): Promise<void> {
    turn += 1;
    const mine = turn;
    const query = input.value;
    try {
      const start = await files.start();
      const names = await files.find(query, () => mine === turn);
      if (mine === turn) show(query, names, start);
    } catch {
      if (mine === turn) close();
    }
  }

  function show(query: string, names: readonly QuickEntry[], { kinds, words }: QuickStart): void {
    if (foldedWords(query).join('').length < 2) {
      close();
      return;
    }
    list.ariaLabel = words.list;
    const everywhere = option(
      `${form.action}?q=${encodeURIComponent(query.trim())}`,
      words.all.replace('{query}', () => query.trim()),
    );
    everywhere.className = 'all';
    list.replaceChildren(...names.map((entry) => nameOption(entry, query, kinds)), everywhere);
    choose(-1);
    list.hidden = false;
    input.ariaExpanded = 'true';
    const said =
      names.length === 0 ? words.none : names.length === 1 ? words.oneFound : words.found.replace('{count}', String(names.length));
    if (status.textContent !== said) status.textContent = said;
  }

  function close(): void {
    turn += 1;
    list.hidden = true;
    input.ariaExpanded = 'false';
    choose(-1);
    status.textContent = '';
  }

  function choose(at: number): void {
    active = at;
    for (const [place, each] of [...list.children].entries()) {
      each.id = `name-${place}`;
      each.ariaSelected = String(place === at);
    }
    const chosen = list.children[at];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  input.addEventListener('input', answer);
  input.addEventListener('blur', close);
  // The box keeps the focus while an option is pressed: without it the list would close before it is opened.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('keydown', (event) => {
    // A syllable that is still being composed owns its keys.
    if (event.isComposing) return;
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // The box itself is one of the places: where one is before the first and after the last.
      if (count > 0) choose(((active + 1 + (event.key === 'ArrowDown' ? 1 : count)) % (count + 1)) - 1);
      else answer();
    } else if (event.key === 'Escape' && count > 0) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      (list.children[active] as HTMLElement).click();
    }
  });
  // What was typed while this was on its way.
  if (input.value) answer();
  else files.start().catch(() => {});
}

function option(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.role = 'option';
  link.tabIndex = -1;
  link.append(text);
  return link;
}

/** A name with its kind and place, and the name by which it was found where that is another. */
function nameOption([kind, name, tail, other, note, vietnamese]: QuickEntry, query: string, kinds: QuickStart['kinds']): HTMLAnchorElement {
  const [label = '', base = '/'] = kinds[kind] ?? [];
  const link = option(`${base}${tail}/`, '');
  const shown = document.createElement('span');
  shown.textContent = name;
  if (vietnamese) shown.lang = 'vi';
  const more = document.createElement('small');
  const folded = fold(name);
  more.append([label, note].filter(Boolean).join(' · '));
  if (other && !foldedWords(query).every((word) => folded.includes(word))) more.append(' · ', inLanguage(other));
  link.append(shown, more);
  return link;
}

/** A name of either language: a Vietnamese one has letters that English has not. */
function inLanguage(name: string): HTMLElement {
  const shown = document.createElement('span');
  shown.lang = fold(name) === name.toLowerCase() ? 'en' : 'vi';
  shown.textContent = name;
  return shown;
}
