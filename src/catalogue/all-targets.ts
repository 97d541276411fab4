import type { Target } from '../routes/address.ts';
import { articleTargets } from '../routes/article-targets.ts';
import { numbered } from '../routes/static-paths.ts';
import { listed, pageCount } from './listing.ts';
import {
  certificatesTargets,
  communesTargets,
  craftsTargets,
  districtsTargets,
  exportsTargets,
  groupsTargets,
  loopsTargets,
  starsTargets,
} from './listing-targets.ts';
import type { Catalogue, Entry } from './model.ts';

/** Every entry of the directory. */
export function allEntries({ products, villages, producers, salesPoints }: Catalogue): Entry[] {
  return [...products, ...villages, ...producers, ...salesPoints];
}

/** Ways in, and what they lead to: several kinds of pages each. */
function ways(catalogue: Catalogue): Target[] {
  const makers = [
    groupsTargets,
    craftsTargets,
    communesTargets,
    districtsTargets,
    loopsTargets,
    starsTargets,
    exportsTargets,
    certificatesTargets,
    () => articleTargets('about'),
    () => articleTargets('buyers'),
  ];
  return makers.flatMap((make): Target[] => make(catalogue));
}

/** The pages of each kind. A new kind of page is a type error here until it says which pages it has. */
const pagesOf: { readonly [Page in Target['page']]: (catalogue: Catalogue, all: readonly Target[]) => readonly Target[] } = {
  home: () => [{ page: 'home' }],
  listing: (catalogue) =>
    (['products', 'villages', 'producers', 'salesPoints'] as const).flatMap((of) =>
      numbered<Target>({ page: 'listing', of }, pageCount(listed(catalogue, of).length)),
    ),
  entry: (catalogue) => allEntries(catalogue).map((entry) => ({ page: 'entry', entry })),
  index: only('index'),
  group: only('group'),
  subgroup: only('subgroup'),
  craft: only('craft'),
  commune: only('commune'),
  district: only('district'),
  stars: only('stars'),
  rating: only('rating'),
  market: only('market'),
  certificate: only('certificate'),
  loop: only('loop'),
  article: only('article'),
  data: () => [{ page: 'data' }],
  // Sheets to print: nothing leads to them but the page of their producer.
  labels: () => [],
  // Pages that come and go with what producers tell: they are found by the filter and by no search engine.
  answers: () => [],
  // What a search finds is published under addresses of its own.
  search: () => [],
  // What a reader gathers is published under addresses of its own.
  shortlist: () => [],
  compare: () => [],
  // What somebody asks is nothing to list.
  inquiry: () => [],
};

function only(page: Target['page']) {
  return (_: Catalogue, all: readonly Target[]) => all.filter((target) => target.page === page);
}

/** Every page of the site that has a language, whichever it is. */
export function allTargets(catalogue: Catalogue): Target[] {
  const all = ways(catalogue);
  return Object.values(pagesOf).flatMap((pages) => pages(catalogue, all));
}
