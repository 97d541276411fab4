/** Keeps what is typed into a form for as long as the browser tab is open. */
export interface KeptForm {
  /** Puts back what was typed into fields of these names before. */
  restore(): void;
  forget(): void;
  /** False where the browser stores nothing. */
  readonly keeps: boolean;
}

/** Keeps the fields of a form by their names. Nothing is stored before something is typed. */
export function keptForm(form: HTMLFormElement, key: string): KeptForm {
  const keeps = attempt(() => sessionStorage.length) !== undefined;
  form.addEventListener('input', () => {
    // Fields of other products, of an earlier visit in this tab, stay kept too.
    const values = { ...read(key), ...Object.fromEntries(fieldsOf(form).map((field) => [field.name, heldBy(field, form)])) };
    attempt(() => sessionStorage.setItem(key, JSON.stringify(values)));
  });
  return {
    keeps,
    restore() {
      const values = read(key);
      for (const field of fieldsOf(form)) {
        const value = values[field.name];
        if (isTick(field)) {
          if (field.type === 'radio' && typeof value === 'string') field.checked = field.value === value;
          else if (typeof value === 'boolean') field.checked = value;
        } else if (typeof value === 'string') field.value = value;
      }
    },
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>(':is(input, select, textarea)[name]')];
}

function heldBy(field: Field, form: HTMLFormElement): string | boolean {
  if (!isTick(field)) return field.value;
  return field.type === 'radio' ? String(new FormData(form).get(field.name)) : field.checked;
}

function isTick(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');
}

/** What the storage holds may be anything. */
function read(key: string): Readonly<Record<string, unknown>> {
  const value: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? '{}'));
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
