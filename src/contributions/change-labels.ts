const kinds = {
  products: 'product',
  villages: 'village',
  producers: 'producer',
  'sales-points': 'sales-point',
} as const;

/** More communes than this in one change, and naming them says nothing. */
const mostCommunes = 5;

/**
 * The labels of a change, by its paths: the kinds of entries, the communes, and whether code is in it. Paths come from
 * strangers; labels only from what is listed here and from the communes that there are.
 */
export function changeLabels(paths: readonly string[], communes: ReadonlySet<string>): string[] {
  const labels = new Set<string>();
  const touched = new Set<string>();
  for (const path of paths) {
    const [top, folder = '', commune = '', file] = path.split('/');
    if (top !== 'content') labels.add('code');
    else if (Object.hasOwn(kinds, folder)) labels.add(`kind:${kinds[folder as keyof typeof kinds]}`);
    else labels.add('content');
    if (top === 'content' && folder === 'products' && file && communes.has(commune)) touched.add(`commune:${commune}`);
  }
  if (touched.size > mostCommunes) labels.add('many-communes');
  return [...[...labels].sort(), ...(touched.size > mostCommunes ? [] : [...touched].sort())];
}
