import type { RatingProof } from '../../catalogue/rating-proof.ts';

/** The source that made proofs name. */
export const decision = {
  url: 'https://directory.example/decision',
  title: 'Thành phố Hà Nội phê duyệt kết quả đánh giá, phân hạng sản phẩm OCOP (nguồn dựng để xem thử)',
  published: '2025-07-10',
};

/** Made proofs: one source, looked up on a day; one source, no day recorded; several sources, which of them is not recorded. */
export const sampleProofs: readonly [RatingProof, RatingProof, RatingProof] = [
  { sources: [decision], ofEntry: 3, checked: '2026-11-04', changed: '2026-11-04' },
  { sources: [decision], ofEntry: 1, changed: '2026-10-20' },
  { sources: [], ofEntry: 3, changed: '2026-10-20' },
];
