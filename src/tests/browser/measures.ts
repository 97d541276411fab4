/** What is measured inside a page. Each function is sent to the browser by itself: it may use nothing from outside. */

/** How far a page moved while it loaded: the sums of its layout shifts until the first of its type came, and after. */
export interface Moved {
  readonly beforeType: number;
  readonly withType: number;
}

/** Sums up all layout shifts so far. A page that stays where it was is at 0. */
export function layoutShift(): Promise<Moved> {
  const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')) as PerformanceResourceTiming[];
  const typeCame = Math.min(...files.map(({ responseEnd }) => responseEnd));
  return new Promise((resolve) => {
    const moved = { beforeType: 0, withType: 0 };
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved[entry.startTime < typeCame ? 'beforeType' : 'withType'] += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was seen before the observer began is handed over in a task of its own.
    setTimeout(() => {
      observer.disconnect();
      resolve(moved);
    }, 50);
  });
}

/** True where the machine has a face as wide as Arial, and one as wide as Times, for src/styles/fallback-faces.css. */
export async function hasFallbackFaces(): Promise<boolean> {
  const sources = [
    'local("Arial"), local("Liberation Sans"), local("Arimo")',
    'local("Times New Roman"), local("Liberation Serif"), local("Tinos")',
  ];
  const loaded = await Promise.allSettled(sources.map((source) => new FontFace('probe', source).load()));
  return loaded.every(({ status }) => status === 'fulfilled');
}

/** By how many pixels the page is wider than its window. */
export function sidewaysScroll(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/**
 * What is to be pressed and less than 44 pixels high, as text with its height. Links inside sentences, facts, tables
 * and lists of sources are as high as their line.
 */
export function lowTargets(): string[] {
  const pressed = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input:not([type=hidden])')];
  const inText = (element: HTMLElement) => {
    if (element.closest('dd, dt, td, th, .sources, .prose, .tip > p')) return true;
    const paragraph = element.closest('p');
    // Alone in its paragraph, or one of several in a row of links, it is no part of a sentence.
    return paragraph !== null && getComputedStyle(paragraph).display === 'block' && paragraph.textContent !== element.textContent;
  };
  return pressed.flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden') || inText(element)) return [];
    // A box to tick is pressed by its label; a link that covers its card by the card.
    const covers = getComputedStyle(element, '::after').position === 'absolute' ? element.offsetParent : undefined;
    const { height } = (covers ?? element.closest('label') ?? element).getBoundingClientRect();
    return height < 43.5 ? [`${element.textContent?.trim() || element.outerHTML.slice(0, 80)}: ${height.toFixed(1)} px`] : [];
  });
}

/** What can have the focus and does not show it, neither by an outline of its own nor by one around it. */
export function focusUnseen(): string[] {
  const focusable = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, [tabindex="0"]')];
  return focusable.flatMap((element) => {
    element.focus({ preventScroll: true });
    // What is not shown cannot be focused.
    if (document.activeElement !== element) return [];
    for (let around: HTMLElement | null = element; around && around !== document.body; around = around.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(around);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return [];
    }
    return [element.textContent?.trim() || element.outerHTML.slice(0, 80)];
  });
}
