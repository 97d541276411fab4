import type { Lang } from '../i18n/locales.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Rule } from '../schema/text.ts';
import { visible } from './code-frame.ts';
import type { Fault, Problem } from './fault.ts';

/** What is wrong, and the way out, each a sentence in the editor's language. */
export interface FaultWords {
  what: string;
  wayOut: string;
}

/** Puts a problem into words. */
export function wordsFor(problem: Problem, lang: Lang): FaultWords {
  const [vi, en] = sentences(problem);
  const [what, wayOut] = lang === 'vi' ? vi : en;
  return { what, wayOut };
}

/** A fault as one block for a terminal: file:line:column, field, what is wrong, the way out. */
export function formatFault(fault: Fault, lang: Lang): string {
  const { what, wayOut } = wordsFor(fault.problem, lang);
  const place = fault.position ? `${fault.file}:${fault.position.line}:${fault.position.column}` : fault.file;
  const field = fault.field ? `${lang === 'vi' ? 'Trường' : 'Field'} ${fault.field}: ` : '';
  return `${place}\n  ${field}${what}\n  → ${wayOut}`;
}

type Sentences = readonly [vi: readonly [string, string], en: readonly [string, string]];

function sentences(p: Problem): Sentences {
  switch (p.kind) {
    case 'unreadable':
      return [
        [
          `Không đọc được tệp: ${causeWords(p.detail, p.cause, 'vi')}.`,
          'Xem lại dấu hai chấm, thụt dòng và dấu ngoặc ở chỗ này; so với một mục khác cùng loại.',
        ],
        [
          `The file cannot be read: ${causeWords(p.detail, p.cause, 'en')}.`,
          'Look at the colons, indentation and quotes here; compare with another entry of its kind.',
        ],
      ];
    case 'wrong-encoding':
      return [
        ['tệp không ghi theo bảng mã UTF-8, hoặc có ký tự hỏng (�).', 'Gõ lại chữ hỏng bằng bảng mã Unicode, rồi lưu tệp dưới dạng UTF-8.'],
        [
          'the file is not in UTF-8, or holds broken characters (�).',
          'Type the broken letters again in Unicode, and save the file as UTF-8.',
        ],
      ];
    case 'no-front-matter':
      return [
        ['Thiếu phần thông tin ở đầu tệp.', 'Mở đầu tệp bằng một dòng ---, ghi các trường, rồi một dòng --- nữa, sau đó mới đến lời văn.'],
        ['The file does not begin with its facts.', 'Begin it with a line ---, then the fields, another line ---, and then the text.'],
      ];
    case 'duplicate-key':
      return [
        [`Trường ${quoted(p.key)} được ghi hai lần.`, 'Giữ một lần, xóa lần kia.'],
        [`The field ${quoted(p.key)} is there twice.`, 'Keep one, delete the other.'],
      ];
    case 'unknown-field':
      return [
        [`không có trường nào tên là ${quoted(p.field)}.`, did('vi', p.nearest) ?? `Các trường dùng được: ${p.known.join(', ')}.`],
        [`there is no field of this name: ${quoted(p.field)}.`, did('en', p.nearest) ?? `The fields are: ${p.known.join(', ')}.`],
      ];
    case 'missing-field':
      return [
        ['thiếu, hoặc để trống.', missingHint(p, 'vi')],
        ['it is missing or empty.', missingHint(p, 'en')],
      ];
    case 'wrong-type':
      return [
        [`${quoted(p.value)} không đúng kiểu; cần ${typeWord(p.expected, 'vi')}.`, `Ghi lại dưới dạng ${typeWord(p.expected, 'vi')}.`],
        [`${quoted(p.value)} is of the wrong kind; ${typeWord(p.expected, 'en')} is needed.`, `Write it as ${typeWord(p.expected, 'en')}.`],
      ];
    case 'not-allowed':
      return [
        [
          `${quoted(p.value)} không phải giá trị dùng được.`,
          did('vi', p.nearest) ?? `Chọn một trong: ${p.allowed.join(', ')}. Nếu không biết, bỏ trường này.`,
        ],
        [
          `${quoted(p.value)} is not one of its values.`,
          did('en', p.nearest) ?? `Choose one of: ${p.allowed.join(', ')}. If it is not known, leave the field out.`,
        ],
      ];
    case 'bad-form':
      return [
        [`${quoted(p.value)} không đúng dạng.`, formHint(p, 'vi')],
        [`${quoted(p.value)} does not have the right form.`, formHint(p, 'en')],
      ];
    case 'out-of-range':
      return [
        [`${quoted(p.value)} nằm ngoài khoảng cho phép.`, `Giá trị phải ${p.limit}.`],
        [`${quoted(p.value)} is out of range.`, `It must be ${p.limit}.`],
      ];
    case 'too-few':
      return [
        [
          `cần ít nhất ${p.minimum}.`,
          'Thêm cho đủ, hoặc bỏ cả trường nếu không biết. Riêng sources thì bắt buộc: mỗi mục phải có nguồn mà người lạ mở ra đọc được.',
        ],
        [
          `at least ${p.minimum} is needed.`,
          'Add it, or leave the field out if it is not known. Only sources must be there: every entry needs one that a stranger can open and trust.',
        ],
      ];
    case 'too-long':
      return [
        [`dài quá ${p.maximum} ký tự.`, 'Rút gọn, hoặc chuyển phần kể sang lời văn.'],
        [`it is longer than ${p.maximum} characters.`, 'Shorten it, or move the story into the text.'],
      ];
    case 'rule':
      return ruleSentences(p.rule, p.value);
    case 'id-not-file-name':
      return [
        [`${quoted(p.value)} khác tên tệp ${quoted(p.fileName)}.`, `Ghi id: ${p.fileName}, hoặc đổi tên tệp. Mã đã công bố thì không đổi.`],
        [
          `${quoted(p.value)} differs from the file's name, ${quoted(p.fileName)}.`,
          `Write id: ${p.fileName}, or rename the file. A published id never changes.`,
        ],
      ];
    case 'duplicate-id':
      return [
        [`mã ${quoted(p.value)} đã có ở ${p.other}.`, 'Nếu là cùng một mục, gộp hai tệp. Nếu khác, đặt mã khác.'],
        [`the id ${quoted(p.value)} is already used in ${p.other}.`, 'If both are one thing, merge the files. If not, choose another id.'],
      ];
    case 'duplicate-slug':
      return [
        [`địa chỉ tiếng Anh ${quoted(p.value)} đã dùng ở ${p.other}.`, 'Thêm tên chủ thể hoặc làng vào cuối cho khác nhau.'],
        [
          `the English address ${quoted(p.value)} is already used in ${p.other}.`,
          'Add the producer or village at the end to tell them apart.',
        ],
      ];
    case 'unknown-reference':
      return [
        [
          `không có mục ${quoted(p.value)} trong ${collectionPlace[p.collection]}.`,
          did('vi', p.nearest) ?? 'Tạo mục ấy trước, hoặc bỏ trường này nếu chưa biết.',
        ],
        [
          `there is no ${quoted(p.value)} in ${collectionPlace[p.collection]}.`,
          did('en', p.nearest) ?? 'Create that entry first, or leave the field out if it is not known.',
        ],
      ];
    case 'subgroup-not-in-group':
      return [
        [
          `phân nhóm ${p.value} không thuộc nhóm ${quoted(p.group)}.`,
          `Nhóm này có các phân nhóm: ${p.allowed.join(', ')}. Sửa nhóm hoặc phân nhóm.`,
        ],
        [
          `sub-group ${p.value} does not belong to group ${quoted(p.group)}.`,
          `That group has the sub-groups ${p.allowed.join(', ')}. Correct one of the two.`,
        ],
      ];
    case 'outside-bounds':
      return [
        [`điểm ${p.value} nằm ngoài địa phương (${p.bounds}).`, 'Xem lại vĩ độ và kinh độ có bị đổi chỗ không. Nếu không chắc, bỏ tọa độ.'],
        [
          `the point ${p.value} lies outside the area (${p.bounds}).`,
          'See whether latitude and longitude are swapped. If in doubt, leave the coordinate out.',
        ],
      ];
    case 'wrong-folder':
      return [
        [
          `tệp nằm trong thư mục ${quoted(p.folder)}, nhưng mục này thuộc ${quoted(p.expected)}.`,
          `Chuyển tệp sang thư mục ${p.expected}, hoặc sửa place.commune.`,
        ],
        [
          `the file is in the folder ${quoted(p.folder)}, but the entry belongs to ${quoted(p.expected)}.`,
          `Move the file to the folder ${p.expected}, or correct place.commune.`,
        ],
      ];
    case 'commune-contradicts':
      return [
        [`${quoted(p.value)} không khớp: ${p.old} cũ nay thuộc ${p.expected.join(', ')}.`, 'Sửa place.commune, hoặc sửa tên xã, huyện cũ.'],
        [
          `${quoted(p.value)} does not fit: the former ${p.old} is now part of ${p.expected.join(', ')}.`,
          'Correct place.commune, or the older commune or district.',
        ],
      ];
    case 'unexpected-file':
      return [
        [
          'tệp này không phải loại tệp dùng ở đây.',
          'Sản phẩm, làng nghề: .md và .en.md. Chủ thể, điểm bán: .json. Chuyển hoặc xóa tệp này.',
        ],
        [
          'this kind of file does not belong here.',
          'Products and villages are .md and .en.md, producers and sales points .json. Move or delete it.',
        ],
      ];
    case 'english-alone':
      return [
        [`có bản tiếng Anh nhưng thiếu bản tiếng Việt ${p.expected}.`, 'Thêm tệp tiếng Việt, hoặc sửa tên tệp cho khớp.'],
        [`the English file has no Vietnamese one: ${p.expected}.`, 'Add the Vietnamese file, or correct the name.'],
      ];
    case 'materials-differ':
      return [
        [`bản tiếng Việt có ${p.vi} nguyên liệu, bản tiếng Anh có ${p.en}.`, 'Ghi cùng số lượng, cùng thứ tự ở hai tệp.'],
        [`the Vietnamese file has ${p.vi} items, the English one ${p.en}.`, 'Write the same items in the same order in both files.'],
      ];
    case 'picture-missing':
      return [
        [
          `không thấy tệp ảnh ${quoted(p.value)} cạnh mục này.`,
          did('vi', p.nearest) ?? 'Đặt tệp ảnh vào cùng thư mục với mục, hoặc bỏ ảnh này khỏi pictures.',
        ],
        [
          `there is no picture ${quoted(p.value)} beside this entry.`,
          did('en', p.nearest) ?? 'Put the file into the same folder as the entry, or take it out of pictures.',
        ],
      ];
    case 'picture-not-readable':
      return [
        [
          `${quoted(p.value)} không phải ảnh JPEG, PNG hay WebP đọc được, hoặc đuôi tệp không đúng loại ảnh.`,
          'Xuất lại ảnh thành .jpg rồi thay tệp.',
        ],
        [
          `${quoted(p.value)} is not a readable JPEG, PNG or WebP picture, or its ending says another kind.`,
          'Save the picture again as .jpg and replace the file.',
        ],
      ];
    case 'picture-size':
      return [
        [
          `ảnh ${quoted(p.value)} có ${p.width}×${p.height} điểm.`,
          `Cạnh dài phải từ ${p.smallest} đến ${p.largest} điểm. Dùng ảnh gốc, không dùng ảnh chụp lại màn hình.`,
        ],
        [
          `the picture ${quoted(p.value)} has ${p.width}×${p.height} pixels.`,
          `Its longer side must be ${p.smallest} to ${p.largest} pixels. Use the original, not a screenshot.`,
        ],
      ];
    case 'picture-heavy':
      return [
        [`ảnh ${quoted(p.value)} nặng ${p.megabytes} MB.`, `Tối đa ${p.most} MB. Lưu lại với chất lượng thấp hơn một chút.`],
        [`the picture ${quoted(p.value)} weighs ${p.megabytes} MB.`, `At most ${p.most} MB. Save it with a slightly lower quality.`],
      ];
    case 'picture-unused':
      return [
        ['không mục nào dùng ảnh này.', 'Ghi tên tệp vào pictures của mục, hoặc xóa ảnh.'],
        ['no entry uses this picture.', 'Name it under pictures of its entry, or delete it.'],
      ];
    case 'empty-text':
      return [
        ['Tệp chưa có lời văn.', 'Viết một đến năm câu đúng nguồn, dưới dòng --- thứ hai.'],
        ['The file has no text.', 'Write one to five true sentences below the second line ---.'],
      ];
    case 'body-html':
      return [
        [`Lời văn có mã HTML: ${quoted(p.value)}.`, 'Bỏ thẻ HTML; viết chữ thường. Dấu < đứng riêng thì viết "nhỏ hơn".'],
        [`The text holds HTML: ${quoted(p.value)}.`, 'Remove the tags; write plain text. Instead of a lone < write "less than".'],
      ];
    case 'body-link':
      return [
        [`Liên kết ${quoted(p.value)} không phải địa chỉ http hoặc https.`, 'Ghi địa chỉ đầy đủ bắt đầu bằng https://, hoặc bỏ liên kết.'],
        [
          `The link ${quoted(p.value)} is not an http or https address.`,
          'Write the whole address starting with https://, or remove the link.',
        ],
      ];
    case 'body-image':
      return [
        [`Lời văn có ảnh: ${quoted(p.value)}.`, 'Bỏ ảnh khỏi lời văn.'],
        [`The text holds a picture: ${quoted(p.value)}.`, 'Take the picture out of the text.'],
      ];
    case 'address-gone': {
      // Whole, however long: it is there to be pasted.
      const line = `{ "from": "${p.from}", "to": "${p.to}" }`;
      return [
        [
          `địa chỉ ${p.from} đã công bố mà nay không còn trang nào.`,
          `Nếu đúng là phải đổi, thêm ${line} vào content/redirects.json, giữa hai dấu [ ], cách dòng khác bằng dấu phẩy. Nếu không, ghi lại như cũ.`,
        ],
        [
          `the address ${p.from} was published and has no page any more.`,
          `If it must change, add ${line} to content/redirects.json, between [ and ], with a comma between lines. If not, write it as it was.`,
        ],
      ];
    }
    case 'redirect-twice':
      return [
        [`địa chỉ ${p.value} được ghi hai lần.`, 'Giữ một dòng, xóa dòng kia.'],
        [`the address ${p.value} is there twice.`, 'Keep one line, delete the other.'],
      ];
    case 'redirect-over-page':
      return [
        [`${p.value} đang có trang, không thể chuyển đi nơi khác.`, 'Xóa dòng này; hoặc đổi địa chỉ của trang ấy.'],
        [`${p.value} is a page, so it cannot lead elsewhere.`, 'Delete this line, or change the address of that page.'],
      ];
    case 'redirect-onward':
      return [
        [`${p.value} lại đã chuyển sang ${p.end}.`, `Ghi thẳng "to": "${p.end}".`],
        [`${p.value} has itself moved to ${p.end}.`, `Lead there at once: "to": "${p.end}".`],
      ];
    case 'redirect-nowhere':
      return [
        [`không có trang nào ở ${p.value}.`, did('vi', p.nearest) ?? 'Ghi địa chỉ của một trang đang có.'],
        [`there is no page at ${p.value}.`, did('en', p.nearest) ?? 'Write the address of a page that is there.'],
      ];
  }
}

function ruleSentences(rule: Rule, value: unknown): Sentences {
  const words: Record<Rule, Sentences> = {
    'not-composed': [
      [
        'chữ có dấu ở dạng tách rời (NFD); nhìn giống nhưng máy không tìm được.',
        'Gõ lại bằng bộ gõ Unicode dựng sẵn, hoặc để máy sửa: npm run check -- --fix.',
      ],
      [
        'its Vietnamese marks are in decomposed form (NFD): it looks right and cannot be found.',
        'Type it again with a composed (NFC) keyboard, or let the machine mend it: npm run check -- --fix.',
      ],
    ],
    'outer-space': [
      ['có khoảng trắng thừa ở đầu hoặc cuối.', 'Xóa khoảng trắng thừa, hoặc để máy sửa: npm run check -- --fix.'],
      ['it has spaces at its start or end.', 'Remove them, or let the machine do it: npm run check -- --fix.'],
    ],
    'not-a-date': [
      [`${quoted(value)} không phải ngày có thật.`, 'Xem lại ngày, tháng. Chỉ biết năm thì ghi 2024; biết tháng thì ghi 2024-03.'],
      [
        `${quoted(value)} is not a day of the calendar.`,
        'Look at day and month. If only the year is known, write 2024; if the month, 2024-03.',
      ],
    ],
    'not-http': [
      [`${quoted(value)} không phải địa chỉ http hoặc https.`, 'Chép nguyên địa chỉ trang, bắt đầu bằng https:// hoặc http://.'],
      [`${quoted(value)} is not an http or https address.`, 'Copy the whole address of the page, starting with https:// or http://.'],
    ],
    'not-opening-hours': [
      [
        `${quoted(value)} không phải giờ mở cửa theo cách viết của OpenStreetMap.`,
        'Viết như: Mo-Su 08:00-21:00 (cả tuần), hoặc Mo-Fr 08:00-17:00; Sa 08:00-12:00; PH off. Mo là thứ hai, Su là chủ nhật.',
      ],
      [
        `${quoted(value)} is not written as OpenStreetMap writes opening hours.`,
        'Write it like this: Mo-Su 08:00-21:00 (every day), or Mo-Fr 08:00-17:00; Sa 08:00-12:00; PH off.',
      ],
    ],
    'outside-bounds': [
      [`${quoted(value)} nằm ngoài địa phương.`, 'Xem lại tọa độ.'],
      [`${quoted(value)} lies outside the area.`, 'Look at the coordinate again.'],
    ],
    'star-without-recognition': [
      [
        'có số sao nhưng trạng thái không phải đã công nhận.',
        'Chỉ ghi sao khi nguồn nói đã công nhận: đổi status thành recognised, hoặc bỏ stars.',
      ],
      [
        'there are stars, but the status is not a recognition.',
        'Write stars only where a source says they were given: make status recognised, or leave stars out.',
      ],
    ],
    'five-star-not-potential': [
      ['sản phẩm đã 5 sao thì không còn là tiềm năng 5 sao.', 'Bỏ potentialFiveStar, hoặc sửa stars.'],
      ['a product with five stars is not a potential one.', 'Leave potentialFiveStar out, or correct stars.'],
    ],
    'signed-outside-round': [
      [
        `ngày ký ${quoted(value)} không thuộc năm của đợt hoặc năm sau.`,
        'Quyết định ký trong năm của đợt hoặc năm liền sau. Xem lại round và signed.',
      ],
      [
        `it was signed in neither the year of the round nor the next: ${quoted(value)}.`,
        'A decision is signed in the year of the round or the next. Look at round and signed.',
      ],
    ],
    'presented-before-signed': [
      ['ngày trao giấy chứng nhận sớm hơn ngày ký.', 'Xem lại hai ngày.'],
      ['the certificate was handed over before it was signed.', 'Look at both dates.'],
    ],
    'rating-source-not-listed': [
      [
        'rating.sources nêu một trang không có trong sources của mục.',
        'Thêm trang ấy vào sources, hoặc chép lại đúng địa chỉ đã ghi ở đó.',
      ],
      [
        'rating.sources names a page that is not among the sources of the entry.',
        'Add it to sources, or copy its address as it stands there.',
      ],
    ],
    'no-measure': [
      ['có dimensions nhưng chưa có số đo nào.', 'Thêm length, width, height hoặc diameter (cm), hoặc bỏ dimensions.'],
      ['there are dimensions without a measure.', 'Add length, width, height or diameter (in cm), or remove dimensions.'],
    ],
    'no-order-kind': [
      ['chưa nói số lượng tối thiểu của loại đơn nào.', 'Thêm sample (mẫu), first (đầu tiên) hoặc repeat (lặp lại).'],
      ['it does not say for which kind of order.', 'Add sample, first or repeat.'],
    ],
    'more-than-most': [
      [`mức thấp nhất ${quoted(value)} lớn hơn mức cao nhất.`, 'Xem lại from và to: from không được lớn hơn to.'],
      [`the least, ${quoted(value)}, is more than the most.`, 'Look at from and to: from cannot be more than to.'],
    ],
    'no-such-hs-code': [
      [
        `${quoted(value)} không thuộc nhóm nào của Danh mục HS 2022.`,
        'Bốn số đầu là nhóm (ví dụ 4602), hai số đầu là chương, 01 đến 97. Xem lại mã.',
      ],
      [
        `${quoted(value)} belongs to no heading of the Harmonized System 2022.`,
        'The first four digits are the heading (for example 4602), the first two its chapter, 01 to 97. Look at the code again.',
      ],
    ],
    'not-a-currency': [
      [`${quoted(value)} không phải mã tiền tệ.`, 'Dùng mã ba chữ: VND, USD, EUR, JPY.'],
      [`${quoted(value)} is not a currency.`, 'Use its three letters: VND, USD, EUR, JPY.'],
    ],
    'no-packing': [
      ['có packing nhưng chưa có hộp hoặc thùng nào.', 'Thêm innerPieces hoặc carton, hoặc bỏ packing.'],
      ['there is packing without a box or carton.', 'Add innerPieces or carton, or remove packing.'],
    ],
    'expires-before-issued': [
      ['ngày hết hạn sớm hơn ngày cấp.', 'Xem lại issued và expires.'],
      ['it runs out before it was issued.', 'Look at issued and expires.'],
    ],
    'no-way-to-reach': [
      ['có contact nhưng chưa có cách liên hệ nào.', 'Thêm email, phone, whatsapp, zalo hoặc page, hoặc bỏ contact.'],
      ['there is a contact without a way to reach it.', 'Add email, phone, whatsapp, zalo or page, or remove contact.'],
    ],
    'not-a-language': [
      [`${quoted(value)} không phải mã ngôn ngữ.`, 'Dùng mã hai chữ: vi, en, ja, fr, zh, ko.'],
      [`${quoted(value)} is not a language.`, 'Use its two letters: vi, en, ja, fr, zh, ko.'],
    ],
    'commune-needs-basis': [
      ['có xã, phường hiện nay nhưng chưa ghi vì sao biết.', 'Thêm basis: source, whole-unit, divided-unit hoặc inferred.'],
      ['the current commune is given, but not how it is known.', 'Add basis: source, whole-unit, divided-unit or inferred.'],
    ],
    'basis-needs-commune': [
      ['có basis nhưng thiếu commune.', 'Thêm commune, hoặc bỏ basis.'],
      ['there is a basis without a commune.', 'Add commune, or remove basis.'],
    ],
    'commune-and-candidates': [
      ['đã biết chắc xã, phường thì không cần candidates.', 'Bỏ candidates, hoặc ghi basis: inferred nếu chỉ suy ra.'],
      ['the commune is certain, so there are no candidates.', 'Remove candidates, or write basis: inferred where it is only inferred.'],
    ],
    'not-hs-heading': [
      [`${quoted(value)} không phải nhóm HS 2022.`, 'Ghi bốn chữ số, không dấu chấm, đặt trong ngoặc kép, ví dụ: "6911".'],
      [`${quoted(value)} is not a heading of HS 2022.`, 'Write four digits without a dot, in quotes, for example "6911".'],
    ],
    'craft-or-subgroup': [
      ['gợi ý phải dành cho một nghề hoặc một phân nhóm.', 'Ghi craft hoặc subgroup, không ghi cả hai.'],
      ['the suggestion must be for one craft or one sub-group.', 'Give craft or subgroup, not both.'],
    ],
  };
  return words[rule];
}

const collectionPlace: Record<CollectionName, string> = {
  products: 'content/products',
  villages: 'content/villages',
  producers: 'content/producers',
  salesPoints: 'content/sales-points',
  communes: 'content/places/communes.json',
  districts: 'content/places/districts.json',
  groups: 'content/taxonomy/groups.json',
  crafts: 'content/taxonomy/crafts.json',
  certificates: 'content/taxonomy/certificates.json',
  glossary: 'content/taxonomy/glossary.json',
  searchWords: 'content/taxonomy/search-words.json',
  hsSuggestions: 'content/taxonomy/hs-suggestions.json',
  loops: 'content/loops.json',
  figures: 'content/figures.json',
  mapRivers: 'content/map/rivers.json',
  mapRoads: 'content/map/roads.json',
  mapAreas: 'content/map/areas.json',
  mapPlaces: 'content/map/places.json',
  mapBorder: 'content/map/border.json',
};

function did(lang: Lang, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return lang === 'vi' ? `Có phải ý bạn là ${quoted(value)}?` : `Did you mean ${quoted(value)}?`;
}

function quoted(value: unknown): string {
  const text = visible(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(/\t/g, ' ');
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

/** What the parser stumbled over. Where there are no words for it, its own, which are English. */
function causeWords(detail: string, cause: string | undefined, lang: Lang): string {
  const words: Record<string, Record<Lang, string>> = {
    'no-file': { vi: 'không có tệp này', en: 'there is no such file' },
    MISSING_CHAR: { vi: 'thiếu một dấu ngoặc, dấu phẩy hoặc dấu hai chấm', en: 'a quote, bracket, comma or colon is missing' },
    BAD_INDENT: { vi: 'thụt dòng không đều', en: 'lines are not indented alike' },
    TAB_AS_INDENT: { vi: 'thụt dòng bằng phím Tab; hãy dùng dấu cách', en: 'a line is indented by a tab; use spaces' },
    UNEXPECTED_TOKEN: { vi: 'có dấu không đúng chỗ', en: 'a sign stands where it cannot be' },
    MULTILINE_IMPLICIT_KEY: {
      vi: 'tên trường phải nằm trên một dòng, sau đó là dấu hai chấm',
      en: 'the name of a field must be on one line, with a colon',
    },
    BLOCK_AS_IMPLICIT_KEY: {
      vi: 'giá trị có dấu hai chấm bên trong; đặt cả giá trị trong ngoặc kép',
      en: 'the value holds a colon; put the whole value in double quotes',
    },
    BAD_ALIAS: { vi: 'giá trị bắt đầu bằng * hoặc &; đặt trong ngoặc kép', en: 'the value begins with * or &; put it in double quotes' },
    BAD_DQ_ESCAPE: {
      vi: 'có dấu \\ không hợp lệ trong ngoặc kép; viết \\\\',
      en: 'a \\ inside double quotes is not understood; write \\\\',
    },
    BAD_SCALAR_START: {
      vi: 'giá trị bắt đầu bằng dấu đặc biệt; đặt trong ngoặc kép',
      en: 'the value begins with a special sign; put it in double quotes',
    },
  };
  return (cause && words[cause]?.[lang]) || detail.replace(/[.\s]+$/, '');
}

function typeWord(expected: string, lang: Lang): string {
  const words: Record<string, Record<Lang, string>> = {
    string: { vi: 'chữ (đặt trong dấu nháy nếu toàn số)', en: 'text (in quotes if it is only digits)' },
    number: { vi: 'số', en: 'a number' },
    int: { vi: 'số nguyên', en: 'a whole number' },
    boolean: { vi: 'true hoặc false', en: 'true or false' },
    array: { vi: 'danh sách', en: 'a list' },
    object: { vi: 'nhóm trường thụt vào trong', en: 'a group of indented fields' },
    record: { vi: 'nhóm trường thụt vào trong', en: 'a group of indented fields' },
  };
  return words[expected]?.[lang] ?? expected;
}

/** What to write where nothing is: one of the values, or what the field means. */
function missingHint({ allowed, meaning }: Extract<Problem, { kind: 'missing-field' }>, lang: Lang): string {
  const write = lang === 'vi' ? 'Ghi giá trị như nguồn nêu.' : 'Write it as the source has it.';
  if (allowed) return lang === 'vi' ? `Ghi một trong: ${allowed.join(', ')}.` : `Write one of: ${allowed.join(', ')}.`;
  return meaning ? `${write} ${lang === 'vi' ? 'Trường này là' : 'The field is'}: ${meaning[lang]}` : write;
}

function formHint({ form, meaning }: Extract<Problem, { kind: 'bad-form' }>, lang: Lang): string {
  const hints = {
    kebab: {
      vi: 'Chỉ dùng chữ thường không dấu, số và gạch ngang, ví dụ: non-lang-chuong.',
      en: 'Use only lower-case letters without marks, digits and hyphens, for example non-lang-chuong.',
    },
    date: { vi: 'Ghi 2024, 2024-03 hoặc 2024-03-04 (năm-tháng-ngày).', en: 'Write 2024, 2024-03 or 2024-03-04 (year-month-day).' },
    digest: {
      vi: 'Ghi tạm "000000000000" (cả ngoặc kép) rồi chạy lại npm run check: lệnh sẽ in ra 12 ký tự đúng.',
      en: 'Write "000000000000" for now (with the quotes) and run npm run check again: it tells the right 12 characters.',
    },
    other: { vi: 'Xem hướng dẫn ở content/README.md.', en: 'See the guide in content/README.md.' },
  } as const;
  return (form === 'other' && meaning?.[lang]) || hints[form][lang];
}
