import type { Producer } from '../catalogue/model.ts';
import type { Lang } from '../i18n/locales.ts';
import { addressOf } from './address.ts';

/** The address of a producer's contact as a file, beside its page: `/en/producers/vun-art-cooperative/vun-art.vcf`. */
export function contactCardAddress(producer: Producer, lang: Lang): string {
  return `${addressOf({ page: 'entry', entry: producer }, lang)}${producer.id}.vcf`;
}
