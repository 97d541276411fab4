import { z } from 'zod';
import { bilingualLine, bilingualText } from './bilingual.ts';
import { contact } from './contact.ts';
import { coordinate } from './coordinate.ts';
import { described } from './described.ts';
import { id, slug } from './id.ts';
import { language } from './language.ts';
import { partialDate } from './partial-date.ts';
import { pictures } from './picture.ts';
import { place } from './place.ts';
import { sources, webAddress } from './source.ts';

/** What a producer is. `household` includes registered household businesses and single artisans. */
export const producerKinds = ['company', 'cooperative', 'household', 'association'] as const;

/** `producers/<id>.json`: the company, cooperative, household or association behind products. */
export const producer = z.strictObject({
  id,
  name: described(bilingualLine(200), {
    vi: 'Tên chủ thể: tiếng Việt đầy đủ, và tiếng Anh.',
    en: 'The name: the full Vietnamese one, and an English one.',
  }),
  slug: slug.optional(),
  kind: described(z.enum(producerKinds), {
    vi: 'Loại: company (công ty), cooperative (hợp tác xã), household (hộ, cơ sở, nghệ nhân), association (hội).',
    en: 'The kind: company, cooperative, household or association.',
  }),
  place,
  coordinate: coordinate.optional(),
  website: described(webAddress.optional(), { vi: 'Trang web của chủ thể.', en: 'The website of the producer.' }),
  founded: described(partialDate.optional(), { vi: 'Năm thành lập.', en: 'The year it was founded.' }),
  contact: contact.optional(),
  answersIn: described(z.array(language).min(1).optional(), {
    vi: 'Các ngôn ngữ mà chủ thể trả lời được: vi, en, ja…',
    en: 'Languages that the producer answers in: vi, en, ja…',
  }),
  text: described(bilingualText, { vi: 'Giới thiệu chủ thể, đúng nguồn.', en: 'About the producer, as its sources say.' }),
  pictures,
  sources,
});

export type ProducerFields = z.output<typeof producer>;
