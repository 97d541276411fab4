import type { Due } from '../../catalogue/due.ts';
import type { Lang } from '../../i18n/locales.ts';
import { editAddress } from '../../routes/contribute.ts';
import type { Settings } from '../../schema/settings.ts';
import { dueWords } from './due-words.ts';

/** What is due for other programs: the counts, then every item with its entry, its place and where to mend it. */
export function dueJson({ today, counts, items }: Due, settings: Settings, lang: Lang): string {
  const words = dueWords(lang);
  const rows = items.map(({ kind, entry, day, questions }) => {
    const file = kind === 'english-outdated' ? entry.files.en : entry.files.vi;
    return {
      kind,
      what: words.kinds[kind],
      entry: entry.kind,
      id: entry.id,
      name: entry.name,
      commune: entry.place.commune?.id,
      producer: entry.kind === 'product' ? entry.producer?.id : entry.kind === 'producer' ? entry.id : undefined,
      day,
      questions,
      file,
      edit: editAddress(settings, file),
    };
  });
  return JSON.stringify({ today, counts, items: rows }, null, 2);
}
