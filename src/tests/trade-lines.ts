/** All trade facts of an invented product, as lines of its front matter. They name the certificate of the sample content. */
export const tradeLines = `trade:
  dimensions: { length: 42, width: 42, height: 18, diameter: 40, asOf: 2026-11 }
  netWeight: { value: 120, unit: g, asOf: 2026 }
  shelfLife: { value: 12, unit: months, asOf: 2026 }
  storage: { how: { vi: Để nơi khô ráo., en: Keep in a dry place. }, asOf: 2026 }
  hsCode: { code: "6504.00", status: producer-declared, asOf: 2026, source: "https://hats.example/export" }
  minimumOrder:
    sample: { value: 2, unit: piece }
    first: { value: 500, unit: piece }
    repeat: { value: 1, unit: carton }
    asOf: 2026
  leadTimes:
    - { order: sample, to: 7, asOf: 2026 }
    - { order: first, from: 20, to: 30, season: { vi: trước Tết, en: before Tết }, asOf: 2026 }
  capacity: { perMonth: { value: 3000, unit: piece }, asOf: 2026 }
  price:
    basis: quoted
    from: 2.5
    to: 3
    currency: USD
    per: piece
    incoterm: FOB
    namedPlace: Hải Phòng
    forAtLeast: { value: 500, unit: piece }
    validUntil: 2027-03-31
    asOf: 2026-11-04
  packing:
    innerPieces: 6
    carton: { pieces: 24, length: 60, width: 40, height: 40, grossWeight: 12.5 }
    asOf: 2026
  privateLabel: { offered: true, note: { vi: từ 1.000 chiếc, en: "from 1,000 pieces" }, asOf: 2026 }
  samples: { offered: true, charged: true, asOf: 2026 }
  papers:
    - certificate: vietgap
      issuer: Trung tâm Chứng nhận
      number: VG-12/2025
      scope: { vi: Lá nón, en: Palm leaves }
      issued: 2025-03
      expires: 2028-03
      lookUp: https://register.example/12
      asOf: 2026
  exported:
    - { to: JP, year: 2024, asOf: 2026 }
    - { to: europe, year: 2023, asOf: 2026, source: "https://news.example/hats" }
`;
