/** The search box of a page. All that comes with every page: the list of names is loaded with the first focus. */
const form = document.querySelector<HTMLFormElement>('search form');
const box = form?.querySelector('input');

const script = form?.dataset.script;

if (script) {
  // Without a connection the box stays what it is: part of a form.
  box?.addEventListener('focus', () => import(/* @vite-ignore */ script).catch(() => {}), { once: true });
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  box?.focus();
});
