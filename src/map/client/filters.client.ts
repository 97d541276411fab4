import type { FinderState } from '../finder/finder-state.ts';
import { placeKinds } from '../finder/place-kind.ts';

/** The fields of what is shown. */
export interface Filters {
  /** Shows a state in the fields. */
  show(state: FinderState): void;
}

type Asked = Pick<FinderState, 'kinds' | 'craft' | 'group' | 'tourism' | 'open' | 'loop'>;

/** Watches the fields and tells what is asked by them. */
export function filters(root: HTMLElement, onChange: (asked: Asked) => void): Filters {
  const boxes = (name: string) => [...root.querySelectorAll<HTMLInputElement>(`input[data-filter=${name}]`)];
  const select = (name: string) => root.querySelector<HTMLSelectElement>(`select[data-filter=${name}]`);
  const chosen = (name: string) => select(name)?.value || undefined;
  const ticked = (name: string) => boxes(name).some(({ checked }) => checked);

  root.addEventListener('change', () => {
    const kinds = new Set(boxes('kind').flatMap(({ checked, value }) => (checked ? [value] : [])));
    onChange({
      kinds: placeKinds.filter((kind) => kinds.has(kind)),
      craft: chosen('craft'),
      group: chosen('group'),
      loop: chosen('loop'),
      tourism: ticked('tourism'),
      open: ticked('open'),
    });
  });

  return {
    show(state) {
      const kinds: readonly string[] = state.kinds;
      for (const box of boxes('kind')) box.checked = kinds.includes(box.value);
      for (const name of ['tourism', 'open'] as const) for (const box of boxes(name)) box.checked = state[name];
      for (const name of ['craft', 'group', 'loop'] as const) {
        const field = select(name);
        if (field) field.value = state[name] ?? '';
      }
    },
  };
}
