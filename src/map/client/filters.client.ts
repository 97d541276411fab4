import type { FinderState } from '../finder/finder-state.ts';
import { type PlaceKind, placeKinds } from '../finder/place-kind.ts';

/** The form of what is shown. */
export interface Filters {
  /** Shows a state in the form. */
  show(state: FinderState): void;
}

type Asked = Pick<FinderState, 'kinds' | 'craft' | 'group' | 'tourism' | 'open' | 'loop'>;

/** Watches a form and tells what is asked by it. */
export function filters(form: HTMLFormElement, onChange: (asked: Asked) => void): Filters {
  const ticked = (name: string) => new Set(new FormData(form).getAll(name).map(String));
  const chosen = (name: string) => String(new FormData(form).get(name) ?? '') || undefined;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const kinds = ticked('kind');
    onChange({
      kinds: placeKinds.filter((kind) => kinds.has(kind)),
      craft: chosen('craft'),
      group: chosen('group'),
      loop: chosen('loop'),
      tourism: ticked('tourism').size > 0,
      open: ticked('open').size > 0,
    });
  });
  return {
    show(state) {
      for (const field of form.elements) {
        if (field instanceof HTMLSelectElement) field.value = state[field.name as 'craft' | 'group' | 'loop'] ?? '';
        if (field instanceof HTMLInputElement && field.type === 'checkbox') {
          field.checked = field.name === 'kind' ? state.kinds.includes(field.value as PlaceKind) : state[field.name as 'tourism' | 'open'];
        }
      }
    },
  };
}
