import type { CertificateFields } from '../schema/taxonomy.ts';

/** The certificates that the facts name. */
export const certificates: readonly CertificateFields[] = [
  {
    id: 'collective-mark',
    name: { vi: 'Nhãn hiệu tập thể', en: 'Collective mark' },
    meaning: {
      vi: 'Nhãn hiệu đăng ký cho một tập thể, dùng chung cho sản phẩm của các thành viên.',
      en: 'A trademark registered for a group and shared by the products of its members.',
    },
  },
  {
    id: 'vietgap',
    name: { vi: 'VietGAP', en: 'VietGAP' },
    meaning: {
      vi: 'Tiêu chuẩn quốc gia về thực hành sản xuất nông nghiệp tốt.',
      en: 'Vietnam’s national standard of good agricultural practice.',
    },
  },
];
