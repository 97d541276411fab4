import type { CertificationLeaf } from 'schema-dts';
import type { Paper } from '../../catalogue/trade.ts';
import type { Telling } from './telling.ts';

/**
 * A certificate whose paper is known: who issued it, its number and dates. One that has or may have run out is told in
 * words alone, as a rating is. One without a last day is told, but nothing says that it is in force.
 */
export function paperCertification(paper: Paper, { lang }: Telling): CertificationLeaf | undefined {
  const { certificate, issuer, number, issued, expires, lookUp, mayHaveRunOut } = paper;
  if (mayHaveRunOut) return undefined;
  return {
    '@type': 'Certification',
    name: certificate.name[lang],
    issuedBy: { '@type': 'Organization', name: issuer },
    ...(number !== undefined && { certificationIdentification: number }),
    ...(issued !== undefined && { validFrom: issued }),
    ...(expires !== undefined && { expires, certificationStatus: 'https://schema.org/CertificationActive' as const }),
    ...(lookUp !== undefined && { url: lookUp }),
  };
}
