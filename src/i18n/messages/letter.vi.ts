import type { Messages } from '../messages.ts';

/** The Vietnamese words of an inquiry, as a trader in Hanoi writes to another. */
export const letter: Messages['letter'] = {
  subject: (what) => `Hỏi mua: ${what}`,
  andMore: (name, more) => `${name} và ${more} sản phẩm khác`,
  salutation: (maker) => `Kính gửi ${maker},`,
  salutationUnknown: (product) => `Kính gửi cơ sở sản xuất ${product},`,
  passOn: (desk, maker) => `(Kính nhờ ${desk} chuyển thư này tới ${maker}.)`,
  passOnUnknown: (desk) => `(Kính nhờ ${desk} chuyển thư này tới cơ sở sản xuất.)`,
  opening: (directory) => `Qua ${directory}, chúng tôi được biết sản phẩm của Quý cơ sở và mong được tìm hiểu thêm về:`,
  named: (name, other) => `${name} (tên tiếng Anh: ${other})`,
  quantity: (name, amount) => `${name}: ${amount}`,
  destination: (where) => `Nơi đến: ${where}`,
  terms: (term) => `Điều kiện giao hàng: ${term} (Incoterms 2020)`,
  place: (where) => `Nơi giao hàng: ${where}`,
  wanted: (date) => `Cần hàng trước ngày: ${date}`,
  questions: 'Kính mong Quý cơ sở cho biết:',
  onlyOf: (question, names) => `${question} (Về: ${names})`,
  note: 'Chúng tôi xin nói thêm (nguyên văn):',
  closing: 'Rất mong sớm nhận được hồi âm của Quý cơ sở. Xin chân thành cảm ơn.',
  regards: 'Trân trọng,',
  email: (address) => `Thư điện tử: ${address}`,
  below: '(Bản tiếng Việt ở dưới)',
  paste: 'Xin dán nội dung thư vào đây: nội dung đã được chép vào bộ nhớ tạm. Cũng có thể đính kèm tệp .txt.',
};
