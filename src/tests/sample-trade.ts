import { type ContentFiles, changed, sampleContent } from './sample-content.ts';

/** The file of the product that has all trade facts. */
export const tradedFile = 'products/thanh-oai/non-la.md';

/** Trade facts of every kind, as an editor writes them; they hold on 23 November 2026. */
const facts = `trade:
  dimensions: { diameter: 42, height: 18, asOf: "2026-09" }
  netWeight: { value: 120, unit: g, asOf: "2026-09" }
  hsCode: { code: "6504.00", status: producer-declared, asOf: "2026-09" }
  minimumOrder:
    sample: { value: 2, unit: piece }
    first: { value: 200, unit: piece }
    asOf: "2026-09"
  leadTimes:
    - { order: first, from: 20, to: 30, asOf: "2026-09" }
  capacity: { perMonth: { value: 3000, unit: piece }, asOf: "2026-09" }
  price:
    basis: quoted
    from: 2.4
    to: 3.1
    currency: USD
    per: piece
    incoterm: FOB
    namedPlace: Hải Phòng
    forAtLeast: { value: 200, unit: piece }
    validUntil: "2027-03-31"
    asOf: "2026-09-14"
    source: https://news.example/hats
  packing:
    innerPieces: 10
    carton: { pieces: 100, length: 60, width: 50, height: 80, grossWeight: 14.5 }
    asOf: "2026-09"
  privateLabel: { offered: false, asOf: "2026-09" }
  samples: { offered: true, charged: true, asOf: "2026-09" }
  papers:
    - certificate: vietgap
      issuer: Quacert & Đối tác "Xanh"
      number: VG-01/2025
      issued: "2025-06-02"
      expires: "2027-06-01"
      asOf: "2026-09"
  exported:
    - { to: JP, year: 2025, asOf: "2026-09" }
`;

/** The sample with a product that has every trade fact and answers every question but those for a picture and for materials. */
export function sampleWithTrade(): ContentFiles {
  const traded = changed(sampleContent(), tradedFile, 'sources:', `${facts}sources:`);
  return changed(
    traded,
    'producers/hat-makers.json',
    '"place": {}',
    `"place": {}, "answersIn": ["vi", "en"], "contact": ${JSON.stringify({
      email: 'sales@hats.example',
      source: 'https://hats.example/contact',
      checked: '2026-09',
    })}`,
  );
}
