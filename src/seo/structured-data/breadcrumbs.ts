import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Telling } from './telling.ts';

/** One step of the way to a page, as it is shown. The last one, the page itself, has no address. */
export interface Step {
  readonly label: string;
  readonly href?: string | undefined;
}

/** The way to a page: the very steps that the page shows. */
export function breadcrumbsOf(steps: readonly Step[], id: string, { absolute }: Telling): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    '@id': id,
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      ...(href !== undefined && { item: absolute(href) }),
    })),
  };
}
