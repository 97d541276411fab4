import type { CertificationLeaf } from 'schema-dts';
import { isStanding } from '../../catalogue/dated-rating.ts';
import type { Product } from '../../catalogue/model.ts';
import { ratingWords } from '../../catalogue/rating-words.ts';
import { messages } from '../../i18n/messages.ts';
import type { Telling } from './telling.ts';

/**
 * A rating as a certification that is in force: only where the page, by the same rule, says that it stands. What may
 * have lapsed, or bears no date, is told in words alone. Where the day of its end is not known exactly, the earliest
 * possible one is told: whoever trusts this never trusts it too long.
 */
export function ratingCertification({ rating, place }: Product, { lang, settings }: Telling): CertificationLeaf | undefined {
  const { stars, expires, decision, signed, level } = rating;
  if (!isStanding(rating) || stars === undefined || !expires || level === undefined) return undefined;
  const t = messages(lang).machine;
  const issuers = {
    district: place.districtBefore2025?.label[lang] ?? t.issuer.district,
    city: t.issuer.city(settings.area[lang]),
    national: t.issuer.national,
  };
  return {
    '@type': 'Certification',
    name: t.ocop,
    description: datedWords(rating, lang),
    issuedBy: { '@type': 'GovernmentOrganization', name: issuers[level] },
    certificationRating: { '@type': 'Rating', ratingValue: stars, bestRating: 5, worstRating: 3 },
    certificationStatus: 'https://schema.org/CertificationActive',
    ...(decision !== undefined && { certificationIdentification: decision }),
    ...(signed !== undefined && { validFrom: signed }),
    expires: expires.first,
  };
}

/** "4 stars, rated in the 2021 round. Lapsed unless renewed": the words of the page. */
export function datedWords(rating: Product['rating'], lang: Telling['lang']): string {
  const { line, standing } = ratingWords(rating, lang);
  return standing ? `${line}. ${standing}` : line;
}
