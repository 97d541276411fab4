import type { FaultWords } from '../../entries/fault-message.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { AddressDoubt, Concern, ConcernKind } from './concern.ts';

/** What was noticed, as a question, and what to do if it was not meant. */
export function concernWords(concern: Concern, lang: Lang): FaultWords {
  const [vi, en] = sentences(concern);
  const [what, wayOut] = lang === 'vi' ? vi : en;
  return { what, wayOut };
}

/** The heading over all questions of a kind. */
export function concernTitle(kind: ConcernKind, lang: Lang): string {
  return titles[kind][lang];
}

const titles: Record<ConcernKind, Record<Lang, string>> = {
  'likely-duplicate': { vi: 'Có lẽ ghi trùng', en: 'Perhaps the same thing twice' },
  'source-twice': { vi: 'Nguồn ghi hai lần', en: 'The same source twice' },
  'source-doubtful': { vi: 'Địa chỉ nguồn có vẻ không mở được', en: 'Addresses of sources that may not open' },
  'price-without-unit': { vi: 'Giá chưa nói tính cho cái gì', en: 'Prices that do not say of what' },
  capitals: { vi: 'Viết hoa toàn bộ', en: 'All in capitals' },
  'english-is-vietnamese': { vi: 'Bản tiếng Anh y hệt bản tiếng Việt', en: 'English text that is the Vietnamese one' },
  'english-outdated': { vi: 'Bản tiếng Anh cũ hơn bản tiếng Việt', en: 'English older than the Vietnamese' },
  'english-missing': { vi: 'Chưa có tiếng Anh', en: 'English missing' },
};

type Sentences = readonly [vi: readonly [string, string], en: readonly [string, string]];

function sentences(c: Concern): Sentences {
  switch (c.kind) {
    case 'likely-duplicate':
      return [
        [
          `“${c.name}” gần như trùng tên với “${c.otherName}” ở ${c.other}. Có đúng là hai mục khác nhau không?`,
          'Nếu là một, gộp hai tệp.',
        ],
        [
          `“${c.name}” has nearly the name of “${c.otherName}” in ${c.other}. Are they really two?`,
          'If they are one, merge the two files.',
        ],
      ];
    case 'source-twice':
      return [
        [`Nguồn này đã ghi rồi: nguồn thứ ${c.first} trong sources. Có đúng vậy không?`, 'Giữ một dòng, xóa dòng kia.'],
        [`This source is already number ${c.first} of sources. Is this meant?`, 'Keep one of the two, delete the other.'],
      ];
    case 'source-doubtful':
      return addressSentences(c.value, c.doubt, c.better);
    case 'capitals':
      return [
        [
          `“${c.value}” viết hoa toàn bộ. Có đúng vậy không?`,
          'Chỉ viết hoa chữ đầu và tên riêng: Lụa Vạn Phúc. Tên viết tắt thì để nguyên.',
        ],
        [
          `“${c.value}” is all in capitals. Is this meant?`,
          'Write capitals only where a name begins: Lụa Vạn Phúc. Leave abbreviations as they are.',
        ],
      ];
    case 'price-without-unit':
      return [
        [
          `Giá “${c.value}” tính cho cái gì: một chiếc, một cân, một hộp?`,
          'Thêm đơn vị như nguồn ghi: 350.000 đồng/chiếc. Nguồn không nói thì bỏ giá.',
        ],
        [
          `The price “${c.value}” is for what: a piece, a kilogram, a box?`,
          'Add what it is for, as the source has it: 350,000 đồng a piece. If the source does not say, leave the price out.',
        ],
      ];
    case 'english-is-vietnamese':
      return [
        [
          'Lời văn tiếng Anh y hệt lời văn tiếng Việt. Có đúng vậy không?',
          'Dịch sang tiếng Anh, hoặc bỏ bản tiếng Anh cho đến khi có người dịch.',
        ],
        [
          'The English text is the Vietnamese one, word for word. Is this meant?',
          'Translate it, or leave the English out until somebody does.',
        ],
      ];
    case 'english-outdated':
      return [
        ['Bản tiếng Việt đã đổi từ khi dịch.', `Xem lại bản dịch rồi ghi translates: "${c.digest}"`],
        ['The Vietnamese has changed since it was translated.', `Look at the translation again, then write translates: "${c.digest}"`],
      ];
    case 'english-missing':
      return c.digest
        ? [
            ['Chưa có bản tiếng Anh; người mua nước ngoài sẽ thấy tiếng Việt.', `Khi dịch, tạo tệp này và ghi translates: "${c.digest}"`],
            ['No English file yet: buyers abroad see Vietnamese.', `When it is translated, make this file, with translates: "${c.digest}"`],
          ]
        : [
            ['Chưa có đủ tên và lời văn tiếng Anh.', 'Ghi name.en và text.en khi có người dịch.'],
            ['The English name or text is missing.', 'Write name.en and text.en when somebody has translated them.'],
          ];
  }
}

function addressSentences(value: string, doubt: AddressDoubt, better: string | undefined): Sentences {
  const shown = value.length > 100 ? `${value.slice(0, 99)}…` : value;
  const write: readonly [string, string] = better
    ? [`Thử mở ${better}; đúng trang thì ghi địa chỉ ấy.`, `Open ${better}; if it is the page, write that address.`]
    : ['Mở trang trong trình duyệt rồi chép lại địa chỉ.', 'Open the page in a browser and copy its address again.'];
  const words: Record<AddressDoubt, readonly [vi: readonly [string, string], en: readonly [string, string]]> = {
    private: [
      [`“${shown}” chỉ mở được trên một máy hoặc trong một mạng riêng.`, 'Ghi địa chỉ mà ai cũng mở được.'],
      [`“${shown}” opens only on one computer or inside a private network.`, 'Write an address that anybody can open.'],
    ],
    'no-domain': [
      [`“${shown}” không có tên miền đầy đủ. Có đúng vậy không?`, write[0]],
      [`“${shown}” has no full domain name. Is this meant?`, write[1]],
    ],
    trailing: [
      [`“${shown}” có dấu thừa, có lẽ chép lẫn. Có đúng vậy không?`, write[0]],
      [`“${shown}” has an extra character, perhaps copied along. Is this meant?`, write[1]],
    ],
    tracking: [
      [`“${shown}” có phần theo dõi quảng cáo.`, write[0]],
      [`“${shown}” carries marks of advertising campaigns.`, write[1]],
    ],
    'search-page': [
      [`“${shown}” là trang kết quả tìm kiếm, mỗi lần mở một khác.`, 'Ghi địa chỉ của chính bài viết.'],
      [`“${shown}” is a page of search results, another one each time.`, 'Write the address of the article itself.'],
    ],
    archived: [
      [`“${shown}” là bản lưu tạm, sẽ mất.`, 'Ghi địa chỉ của trang gốc, hoặc bản lưu có ngày của web.archive.org.'],
      [`“${shown}” is a copy that will go away.`, 'Write the address of the page itself, or a dated copy of web.archive.org.'],
    ],
    shortened: [
      [`“${shown}” là địa chỉ rút gọn; không biết dẫn đến đâu và có thể mất.`, 'Mở ra rồi chép địa chỉ đầy đủ.'],
      [`“${shown}” is a shortened address: it hides where it leads, and may go away.`, 'Open it and copy the whole address.'],
    ],
  };
  return words[doubt];
}
