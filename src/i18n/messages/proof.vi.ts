import type { Messages } from '../messages.ts';

/** The Vietnamese words of the proof of a star. */
export const proof: Messages['proof'] = {
  what: 'OCOP (Mỗi xã một sản phẩm) là chương trình của Nhà nước: hội đồng chấm sản phẩm theo thang 100 điểm; từ 50 điểm được 3 sao, từ 70 được 4 sao, từ 90 được 5 sao khi bộ công nhận.',
  givenBy: {
    city: 'Theo nguồn, hạng này do thành phố Hà Nội công nhận.',
    district: 'Theo nguồn, hạng này do cấp huyện của Hà Nội công nhận; từ ngày 1/7/2025 không còn quận, huyện, thị xã.',
    national: 'Theo nguồn, đây là hạng cấp trung ương, do bộ quản lý nông nghiệp công nhận.',
    unknown: 'Nguồn không nêu cấp nào công nhận.',
  },
  source: () => 'Nguồn',
  amongSources: (count, text) => (count === 1 ? 'nguồn của trang này' : `${text} nguồn của trang này`),
  notRecorded: 'chưa ghi rõ nguồn nào nêu hạng',
  checked: 'Xem lại lần cuối',
  notChecked: (changed) => `chưa ghi lại; mục này sửa lần cuối ${changed}`,
  notCheckedAtAll: 'chưa ghi lại',
  how: 'Tự kiểm tra thế nào',
  askForDecision: (number) => `Xin chủ thể bản sao quyết định ${number} và giấy chứng nhận.`,
  askForCopies: 'Xin chủ thể bản sao quyết định và giấy chứng nhận.',
  compare: 'Đối chiếu số, ngày ký, tên sản phẩm, tên chủ thể và số sao.',
  noRegister: 'Chưa tìm thấy nơi nào tra cứu công khai được giấy chứng nhận.',
  signedBy: {
    city: 'Thành phố ký quyết định, báo chí đưa tin.',
    district: 'Quyết định do quận, huyện, thị xã khi ấy ký.',
    national: 'Bộ ký quyết định, báo chí đưa tin.',
    unknown: 'Thành phố ký quyết định, riêng 5 sao do bộ ký; từ 2023 đến tháng 6/2025, hạng 3 sao do cấp huyện ký.',
  },
  guide: 'Thêm về cách kiểm tra, kèm nguồn',
};
