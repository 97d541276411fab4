import type { DatasetLeaf } from 'schema-dts';
import { locales } from '../../i18n/locales.ts';
import { publisherOf } from './publisher.ts';
import type { Telling } from './telling.ts';

/** The licence of all that this site publishes as data. */
const contentLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** A file in which data can be had. */
export interface DataFile {
  readonly name: string;
  /** From the root. */
  readonly address: string;
  /** As in Content-Type: `text/csv`, `application/geo+json`. */
  readonly mediaType: string;
  readonly bytes?: number | undefined;
}

/** A set of data that a page offers, in the words of that page. */
export interface DatasetFacts {
  readonly name: string;
  /** 50 to 5,000 letters: search engines for data refuse others. */
  readonly description: string;
  readonly files: readonly DataFile[];
  /** The day that the data tells of, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Of the format, where the files have one: `1`. */
  readonly version?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
}

/** Data offered on a page: what it is, from whom, under which licence, and its files. */
export function datasetOf(facts: DatasetFacts, id: string, telling: Telling): DatasetLeaf {
  const { lang, settings, absolute } = telling;
  return {
    '@type': 'Dataset',
    '@id': id,
    name: facts.name,
    description: facts.description,
    inLanguage: locales[lang].htmlLang,
    license: contentLicence,
    isAccessibleForFree: true,
    creator: publisherOf(telling),
    dateModified: facts.asOf,
    spatialCoverage: { '@type': 'Place', name: settings.area[lang] },
    ...(facts.version !== undefined && { version: facts.version }),
    ...(facts.keywords && { keywords: facts.keywords }),
    distribution: facts.files.map(({ name, address, mediaType, bytes }) => ({
      '@type': 'DataDownload' as const,
      name,
      contentUrl: absolute(address),
      encodingFormat: mediaType,
      ...(bytes !== undefined && { contentSize: `${bytes} B` }),
    })),
  };
}
