import type { TradeFields } from '../schema/trade/trade.ts';
import type { Joining } from './join-entry.ts';
import { mayHavePassed, type Trade } from './trade.ts';

/** The trade facts of a product: certificates become what they name, prices and papers are measured against `today`. */
export function joinTrade(fields: TradeFields | undefined, file: string, { references, taxonomy }: Joining, today: string): Trade {
  const { papers = [], price, exported = [], leadTimes = [], ...rest } = fields ?? {};
  return {
    ...rest,
    leadTimes,
    exported,
    papers: papers.flatMap((paper, i) => {
      const certificate = references.find(taxonomy.certificates, 'certificates', paper.certificate, file, [
        'trade',
        'papers',
        i,
        'certificate',
      ]);
      return certificate
        ? [{ ...paper, certificate, mayHaveRunOut: paper.expires !== undefined && mayHavePassed(paper.expires, today) }]
        : [];
    }),
    price: price && { ...price, ranOut: price.basis === 'quoted' && price.validUntil < today },
  };
}
