import { expect, test } from 'vitest';
import { datesInSentence } from './dates-in-sentence.ts';

test.each([
  ['Hà Nội xếp 4 sao theo Quyết định 813/QĐ-UBND ngày 19/2/2020.', { decision: '813/QĐ-UBND', signed: '2020-02-19' }],
  ['Được Bộ Nông nghiệp và Môi trường công nhận OCOP 5 sao ngày 26/6/2025, trong đợt 47 sản phẩm của cả nước.', { signed: '2025-06-26' }],
  ['Được Bộ Nông nghiệp và PTNT trao chứng nhận 5 sao ngày 17/7/2023.', { presented: '2023-07-17' }],
  ['Được trao chứng nhận OCOP 5 sao ngày 17/7/2023.', { presented: '2023-07-17' }],
  [
    'Một trong sáu sản phẩm của Bảo Minh được chứng nhận 4 sao ở đợt đánh giá năm 2024; nhận giấy chứng nhận ngày 15/4/2025.',
    { presented: '2025-04-15' },
  ],
  ['Được huyện Gia Lâm chấm 3 sao ngày 21/10/2023.', { appraised: '2023-10-21' }],
  [
    'Hội nghị phân hạng huyện Gia Lâm ngày 21/10/2023 chấm đạt 3 sao (29 trong 30 sản phẩm); văn bản quyết định chưa đọc được.',
    { appraised: '2023-10-21' },
  ],
  [
    'Nằm trong 40 sản phẩm của 12 chủ thể Đông Anh được hội đồng thành phố xét ngày 9/12/2022; hạng sao cuối cùng chưa tra được.',
    { appraised: '2022-12-09' },
  ],
  [
    'Hội đồng quận Tây Hồ họp ngày 15/11/2022, đề nghị thành phố xét 4 sao; quyết định của thành phố chưa tra được.',
    { appraised: '2022-11-15' },
  ],
  [
    'Một trong ba sản phẩm đầu tiên của quận được hội đồng thống nhất đủ điều kiện 3 sao ngày 31/8/2023; quyết định chưa tra được.',
    { appraised: '2023-08-31' },
  ],
  ['Dự đánh giá OCOP huyện Gia Lâm tháng 12/2022; hạng sao chưa tra được.', { appraised: '2022-12' }],
  ['Của Hợp tác xã Dịch vụ nông nghiệp thôn Đoài; dự đánh giá OCOP tháng 12/2022.', { appraised: '2022-12' }],
  ['Dự xét OCOP tháng 12/2022; bài báo tháng 4/2023 giới thiệu là sản phẩm OCOP 4 sao.', { appraised: '2022-12', reported: '2023-04' }],
  ['Một trong năm loại kẹo của cơ sở đều đạt OCOP 3 sao (báo tháng 7/2022).', { reported: '2022-07' }],
  ['Một trong tám sản phẩm OCOP 4 sao của xưởng (tháng 4/2025), đang hoàn thiện hồ sơ nâng lên 5 sao.', { reported: '2025-04' }],
  ['Mười hai sản phẩm đạt OCOP 4 sao (báo 2021); tên từng sản phẩm chưa tra được.', { reported: '2021' }],
  ['Được công nhận OCOP 4 sao (báo cáo đến hết năm 2021); năm cụ thể không nêu.', { reported: '2021-12' }],
  ['Nằm trong 13 sản phẩm OCOP 4 sao Hà Nội công nhận cho huyện Ứng Hòa giai đoạn 2019-2022.', { reported: '2022-12' }],
  ['Hai cơ sở dự OCOP năm 2020 và 2021, đều đạt 4 sao; lượng bán sau đó tăng 2-3 lần.', { reported: '2021-12' }],
])('%s', (sentence, dates) => {
  expect(datesInSentence(sentence)).toEqual(dates);
});

test.each([
  'Có nhãn hiệu tập thể từ tháng 5/2020.',
  'Được Hà Nội chứng nhận OCOP năm 2019 và đưa đánh giá lại tháng 12/2022 khi hết hạn 36 tháng.',
  'Trưng bày tại sự kiện OCOP Nam Bộ ở đền Hai Bà Trưng tháng 11/2023.',
  'Sản phẩm chính của hợp tác xã, bán tại điểm giới thiệu ở Đền Sóc từ tháng 1/2025; hạng sao chưa tra được.',
  'Được nêu là sản phẩm OCOP điển hình của quận (9/2023); sao từng sản phẩm không nêu.',
])('a date about something else is left alone: %s', (sentence) => {
  expect(datesInSentence(sentence)).toEqual({});
});
