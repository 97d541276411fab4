import { type Due, type DueItem, type DueKind, type DueOf, dueKinds } from '../../catalogue/due.ts';
import type { Producer } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import { editAddress } from '../../routes/contribute.ts';
import type { Settings } from '../../schema/settings.ts';
import { dueWords } from './due-words.ts';

/** Kinds that are named one by one. The others are so many that only their counts are of use here. */
const named: readonly DueKind[] = [
  'rating-expires',
  'rating-lapsed',
  'rating-may-have-lapsed',
  'english-outdated',
  'english-missing',
  'sources-old',
];

/** So many lines of each kind, and rows of each table: GitHub takes 65,536 characters in one issue. */
const most = { items: 40, rows: 50 };

/** What is due as Markdown: the counts, what presses one by one with a link to mend it, then by commune and producer. */
export function dueMarkdown(due: Due, settings: Settings, lang: Lang): string {
  const words = dueWords(lang);
  const blocks = [`# ${words.title(formatDate(due.today, lang))}`, words.lead];
  if (due.items.length === 0) return `${[...blocks, words.nothing].join('\n\n')}\n`;
  return `${[
    ...blocks,
    counts(due, lang),
    ...named.flatMap((kind) => section(kind, due, settings, lang)),
    `## ${words.byCommune}\n\n${table(due.byCommune, ({ label }) => label[lang], words.communeNotKnown, lang)}`,
    `## ${words.byProducer}\n\n${table(due.byProducer, ({ name }: Producer) => pick(name, lang).value, words.producerNotKnown, lang)}`,
  ].join('\n\n')}\n`;
}

function counts(due: Due, lang: Lang): string {
  const words = dueWords(lang);
  const rows = dueKinds.map((kind) => `| ${words.kinds[kind]} | ${formatNumber(due.counts[kind], lang)} |`);
  return [`| ${words.what} | ${words.count} |`, '| --- | ---: |', ...rows].join('\n');
}

function section(kind: DueKind, due: Due, settings: Settings, lang: Lang): string[] {
  const items = due.items.filter((item) => item.kind === kind);
  if (items.length === 0) return [];
  const words = dueWords(lang);
  const left = items.length - most.items;
  const lines = items.slice(0, most.items).map((item) => `- ${line(item, settings, lang)}`);
  return [[`## ${words.kinds[kind]}`, '', ...lines, ...(left > 0 ? [`- ${words.more(formatNumber(left, lang))}`] : [])].join('\n')];
}

function line({ kind, entry, day }: DueItem, settings: Settings, lang: Lang): string {
  const words = dueWords(lang);
  const when = day && words.since[kind]?.(formatDate(day, lang));
  const where = entry.place.commune?.label[lang];
  const file = kind === 'english-outdated' ? entry.files.en : entry.files.vi;
  const facts = [text(pick(entry.name, lang).value), where, when].filter(Boolean).join(', ');
  return `${facts} · [${words.edit}](${editAddress(settings, file)})`;
}

function table<Of extends { readonly id: string }>(
  groups: readonly DueOf<Of>[],
  nameOf: (of: Of) => string,
  unknown: string,
  lang: Lang,
): string {
  const words = dueWords(lang);
  const kinds = dueKinds.filter((kind) => groups.some(({ items }) => items.some((item) => item.kind === kind)));
  const head = ['', ...kinds.map((kind) => words.kinds[kind])];
  const rows = groups.slice(0, most.rows).map(({ of, items }) => [
    of ? text(nameOf(of)) : unknown,
    ...kinds.map((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count === 0 ? '' : formatNumber(count, lang);
    }),
  ]);
  const left = groups.length - rows.length;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(head),
    row(['---', ...kinds.map(() => '---:')]),
    ...rows.map(row),
    ...(left > 0 ? ['', words.more(formatNumber(left, lang))] : []),
  ].join('\n');
}

/** A name as text: nothing in it is markup, a mention, or the end of a cell. */
function text(name: string): string {
  return name.replace(/[\\`*_[\]|~#<>@]/g, (sign) => `\\${sign}`);
}
