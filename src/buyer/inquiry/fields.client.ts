/** The value of a field as far as it can be used: nothing where it is not valid. */
export function usable(field: HTMLInputElement): string {
  return field.validity.valid ? field.value : '';
}

/** Says under a field what is wrong with it: once the reader has left it, and no longer than it is so. */
export function sayErrors(field: HTMLInputElement, error: HTMLElement): void {
  const say = (): void => {
    field.ariaInvalid = String(!field.validity.valid);
    error.hidden = field.validity.valid;
  };
  field.addEventListener('change', say);
  field.addEventListener('input', () => {
    if (field.validity.valid) say();
  });
}
