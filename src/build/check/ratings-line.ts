import type { Catalogue } from '../../catalogue/model.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import { checkWords } from './check-words.ts';

/** How many ratings have run out or soon will, in one line; undefined where there are none. */
export function ratingsLine({ products }: Pick<Catalogue, 'products'>, lang: Lang): string | undefined {
  const count = (standing: string) => products.filter(({ rating }) => rating.standing === standing).length;
  const counts = [count('lapsed'), count('may-have-lapsed'), count('expires-soon')] as const;
  if (counts.every((each) => each === 0)) return undefined;
  const [lapsed, perhaps, soon] = counts.map((each) => formatNumber(each, lang)) as [string, string, string];
  return checkWords(lang).ratings(lapsed, perhaps, soon);
}
