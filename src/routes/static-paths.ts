import { type Lang, langs } from '../i18n/locales.ts';
import { type Target, wordsOf } from './address.ts';

/** What a page gets from its address: the language, and which page it is. */
export interface PageProps<T extends Target = Target> {
  lang: Lang;
  target: T;
}

/**
 * The paths of pages for Astro's getStaticPaths, in all languages. The first word of an address fills the parameter
 * named after the section, the others the parameter `rest`.
 */
export function staticPaths<T extends Target>(targets: readonly T[], section: string, rest: string) {
  return langs.flatMap((lang) =>
    targets.map((target) => {
      const [first, ...others] = wordsOf(target, lang);
      return {
        params: { lang, [section]: first, [rest]: others.length === 0 ? undefined : others.join('/') } as Record<
          string,
          string | undefined
        >,
        props: { lang, target } satisfies PageProps<T>,
      };
    }),
  );
}

/** A listing's target for each of its pages. */
export function numbered<T extends Target>(target: T, pages: number): T[] {
  return Array.from({ length: pages }, (_, index) => ({ ...target, number: index + 1 }));
}
