import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { langs } from '../../i18n/locales.ts';
import type { Inquiry } from './inquiry.ts';
import { letterIn, letterSubject, letterText } from './letter.ts';
import { hat, sampleInquiry } from './sample.ts';
import { typedLine, typedText } from './typed.ts';

test('the English letter says what, how much, where to, on which term, until when, and asks', () => {
  expect(letterIn('en', sampleInquiry)).toBe(`Dear Chuông Cooperative,

We found your products in the Sample Directory and would like to know more about:

1. Chuông conical hat (in Vietnamese: Nón lá làng Chuông): 1,500 pieces
   https://directory.example/p/non-la/
2. Lotus tea (in Vietnamese: Trà sen)
   https://directory.example/p/tra-sen/

Destination: Japan
Delivery term: FOB Hải Phòng (Incoterms 2020)
Wanted by: 4 March 2027

Please tell us:
- What is the minimum order for a sample, a first and a repeat order?
- What is its shelf life, unopened? (About: Lotus tea)

We would like to add:
Samples first, please.

Thank you. We look forward to your answer.

Kind regards,
Aiko Satō
Satō & Daughters
E-mail: aiko@sato.example`);
});

test('the Vietnamese letter says the same, as a trader writes', () => {
  expect(letterIn('vi', sampleInquiry)).toBe(`Kính gửi Hợp tác xã Chuông,

Qua Danh bạ Thử, chúng tôi được biết sản phẩm của Quý cơ sở và mong được tìm hiểu thêm về:

1. Nón lá làng Chuông (tên tiếng Anh: Chuông conical hat): 1.500 cái
   https://directory.example/p/non-la/
2. Trà sen (tên tiếng Anh: Lotus tea)
   https://directory.example/p/tra-sen/

Nơi đến: Nhật Bản
Điều kiện giao hàng: FOB Hải Phòng (Incoterms 2020)
Cần hàng trước ngày: 4/3/2027

Kính mong Quý cơ sở cho biết:
- Số lượng đặt tối thiểu cho đơn mẫu, đơn đầu tiên và đơn lặp lại là bao nhiêu?
- Hạn sử dụng khi chưa mở là bao lâu? (Về: Trà sen)

Chúng tôi xin nói thêm (nguyên văn):
Samples first, please.

Rất mong sớm nhận được hồi âm của Quý cơ sở. Xin chân thành cảm ơn.

Trân trọng,
Aiko Satō
Satō & Daughters
Thư điện tử: aiko@sato.example`);
});

describe('what the buyer leaves open', () => {
  const bare: Inquiry = { directory: sampleInquiry.directory, items: [{ ...hat, quantity: undefined }], questions: [], buyer: {} };

  test('leaves no empty line, label or bracket behind', () => {
    expect(letterIn('en', bare)).toBe(`To the maker of Chuông conical hat,

We found your product in the Sample Directory and would like to know more about:

1. Chuông conical hat (in Vietnamese: Nón lá làng Chuông)
   https://directory.example/p/non-la/

Thank you. We look forward to your answer.

Kind regards,`);
  });

  test('a place without a term is a place; a term without a place stands alone', () => {
    expect(letterIn('en', { ...bare, place: 'Osaka' })).toContain('Place of delivery: Osaka');
    expect(letterIn('en', { ...bare, incoterm: 'DAP' })).toContain('Delivery term: DAP (Incoterms 2020)');
  });

  test('a name that is the same in both languages stands once', () => {
    const item = { ...hat, names: { en: 'Vạn Phúc', vi: 'Vạn Phúc' } };
    expect(letterIn('en', { ...bare, items: [item] })).toContain('\n1. Vạn Phúc: 1,500 pieces\n');
  });
});

test('a trade desk is asked to pass the letter on', () => {
  const desk = { en: 'Hanoi trade desk', vi: 'Bàn giao thương' };
  expect(letterIn('en', { ...sampleInquiry, desk })).toMatch(
    /^\(To Hanoi trade desk: please pass this inquiry on to Chuông Cooperative\.\)\n\nDear /,
  );
  expect(letterIn('vi', { ...sampleInquiry, desk })).toMatch(
    /^\(Kính nhờ Bàn giao thương chuyển thư này tới Hợp tác xã Chuông\.\)\n\nKính gửi /,
  );
});

test('both letters: the Vietnamese one, which the producer reads, stands first and says that English follows', () => {
  const text = letterText('both', sampleInquiry);
  expect(text).toBe(`(English below)\n\n${letterIn('vi', sampleInquiry)}\n\n* * *\n\n${letterIn('en', sampleInquiry)}`);
  expect(letterText('en', sampleInquiry)).toBe(letterIn('en', sampleInquiry));
});

test('the subject names the first product and how many more', () => {
  expect(letterSubject('en', sampleInquiry)).toBe('Inquiry: Chuông conical hat and 1 more');
  expect(letterSubject('both', { ...sampleInquiry, items: [hat] })).toBe('Hỏi mua: Nón lá làng Chuông / Inquiry: Chuông conical hat');
});

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('"', "'", '&', '%', '<', '>', '\n', '\r\n', '=', 'ệ', 'e\u0302\u0323', '🎋', '\uD800', '\u0000', ' '),
    maxLength: 200,
  }),
);

test('whatever is typed stands whole in both letters, its Vietnamese marks composed', () => {
  fc.assert(
    fc.property(wild, wild, wild, (name, place, note) => {
      const item = { ...hat, names: { en: `E${name}`, vi: `V${name}` } };
      const inquiry = { ...sampleInquiry, items: [item], place, note, buyer: { name, company: place, email: '' } };
      for (const lang of langs) {
        const text = letterIn(lang, inquiry);
        expect(text).toContain(typedLine(item.names[lang]));
        expect(text).toContain(typedLine(place));
        expect(text).toContain(typedText(note));
        expect(text.endsWith([typedLine(name), typedLine(place)].filter(Boolean).join('\n'))).toBe(true);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.normalize('NFC'));
      }
    }),
  );
});

test('text that is typed as people type it is not changed', () => {
  for (const text of ['"Quoted" & 100 % <b>đậm</b>', 'Dòng một\nDòng hai', '🎋🍵 café', "O'Brien; a, b"])
    expect(typedText(text)).toBe(text);
  expect(typedText('Tie\u0302\u0301ng Vie\u0323\u0302t')).toBe('Tiếng Việt');
});
