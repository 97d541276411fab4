import type { ContentTree } from '../entries/content-tree.ts';
import type { Both } from './both.ts';
import { type EntryKind, fieldMeaning } from './field-place.ts';
import type { Choice, FormField } from './form-field.ts';
import { fixedChoices } from './form-words.ts';

/** What a form says of a field beyond its schema: its short name, and what is asked for in which way. */
type Ask = Partial<Omit<FormField, 'id' | 'label'>> & { readonly label: Both };

const notKnown: Choice = { value: '', label: { vi: 'Chưa rõ', en: 'Not known' } };

/** The questions of a new product, in the order of its fields. */
export function productFields(tree: ContentTree): FormField[] {
  const ask = asker('products');
  return [
    ask('name', {
      label: { vi: 'Tên sản phẩm', en: 'Vietnamese name' },
      required: true,
      example: { vi: 'Nón lá làng Chuông', en: 'Nón lá làng Chuông' },
    }),
    ask('subgroup', {
      label: { vi: 'Nhóm và phân nhóm', en: 'Group and sub-group' },
      hint: {
        vi: 'Theo sáu nhóm của chương trình. Không chắc phân nhóm thì chọn dòng “chưa rõ phân nhóm” của nhóm.',
        en: 'One of the programme’s six groups. If the sub-group is not certain, choose the group’s own line.',
      },
      choices: subgroupChoices(tree),
      required: true,
    }),
    ask('maker', {
      label: { vi: 'Chủ thể', en: 'Producer' },
      hint: {
        vi: 'Công ty, hợp tác xã, hộ hay hội làm ra sản phẩm, đúng tên như nguồn ghi.',
        en: 'The company, cooperative, household or association that makes it, named as the source has it.',
      },
    }),
    ask('village', {
      label: { vi: 'Làng nghề', en: 'Craft village' },
      hint: { vi: 'Tên làng, nếu là sản phẩm của một làng nghề.', en: 'The name of the village, if it is a craft village’s product.' },
    }),
    ...placeFields(ask, tree),
    ask('rating_status', {
      label: { vi: 'Nguồn nói gì về hạng sao', en: 'What the source says of the rating' },
      hint: { vi: 'Chọn dòng gần nhất với lời của nguồn.', en: 'Choose the line that is nearest to the source’s words.' },
      required: true,
    }),
    ask('rating_stars', {
      label: { vi: 'Số sao', en: 'Stars' },
      choices: [notKnown, ...fixedChoices.rating_stars],
      hint: {
        vi: 'Chỉ chọn khi nguồn nói đã được công nhận. “Tiềm năng 5 sao” chưa phải là 5 sao.',
        en: 'Only where a source says that they were given. “Potential five-star” is not five stars.',
      },
    }),
    ask('rating_round', { label: { vi: 'Năm của đợt đánh giá', en: 'Year of the round' }, example: { vi: '2025', en: '2025' } }),
    ask('rating_level', {
      label: { vi: 'Cấp đánh giá', en: 'Level of the rating' },
      hint: { vi: 'Ai công nhận hạng sao.', en: 'Who gave the stars.' },
      choices: [notKnown, ...fixedChoices.rating_level],
    }),
    ask('rating_decision', { label: { vi: 'Số quyết định', en: 'Number of the decision' } }),
    ask('rating_signed', { label: { vi: 'Ngày ký quyết định', en: 'Day the decision was signed' } }),
    ask('materials', {
      type: 'text',
      label: { vi: 'Nguyên liệu, thành phần', en: 'Materials or ingredients, in Vietnamese' },
      hint: { vi: 'Mỗi thứ một dòng, như nguồn ghi.', en: 'One a line, as the source has them.' },
    }),
    ask('body', {
      type: 'text',
      label: { vi: 'Giới thiệu bằng tiếng Việt', en: 'Text in Vietnamese' },
      hint: {
        vi: 'Một đến năm câu bằng lời của anh chị, đúng nguồn, không khen thay nguồn.',
        en: 'One to five sentences in your own words, as the sources say, without praise of your own.',
      },
      required: true,
    }),
    ask('en_name', { label: { vi: 'Tên tiếng Anh', en: 'English name' } }),
    ask('en_materials', { type: 'text', label: { vi: 'Nguyên liệu bằng tiếng Anh', en: 'Materials or ingredients in English' } }),
    ask('en_body', {
      type: 'text',
      label: { vi: 'Giới thiệu bằng tiếng Anh', en: 'Text in English' },
      hint: { vi: 'Nếu có. Người duyệt có thể dịch giúp.', en: 'The same in English. A reviewer can help with the other language.' },
    }),
  ];
}

/** The questions of a new sales point. */
export function salesPointFields(tree: ContentTree): FormField[] {
  const ask = asker('salesPoints');
  return [
    ask('name', { label: { vi: 'Tên điểm bán', en: 'Vietnamese name of the point' }, required: true }),
    ask('en_name', {
      label: { vi: 'Tên tiếng Anh', en: 'English name' },
      hint: { vi: 'Nếu có.', en: 'For a reader who knows no Vietnamese.' },
    }),
    ask('kind', {
      label: { vi: 'Loại điểm bán', en: 'Kind of point' },
      hint: { vi: 'Chọn loại gần nhất.', en: 'Choose the nearest kind.' },
      required: true,
    }),
    ask('address', { label: { vi: 'Địa chỉ', en: 'Address in Vietnamese' } }),
    ...placeFields(ask, tree),
    ask('coordinate_lat', { label: { vi: 'Vĩ độ', en: 'Latitude' } }),
    ask('coordinate_lng', { label: { vi: 'Kinh độ', en: 'Longitude' } }),
    ask('coordinate_precision', {
      label: { vi: 'Tọa độ chính xác đến đâu', en: 'How exact the point is' },
      hint: { vi: 'Cần có khi ghi tọa độ, để khách khỏi đi lạc.', en: 'Needed with a point, so that nobody is led astray.' },
      choices: [notKnown, ...fixedChoices.coordinate_precision],
    }),
    ask('coordinate_basis', {
      label: { vi: 'Tọa độ lấy từ đâu', en: 'Where the point comes from' },
      hint: {
        vi: 'Cần có khi ghi tọa độ. Bản đồ có bản quyền thì không chép.',
        en: 'Needed with a point. Do not copy it from a map under copyright.',
      },
      choices: [notKnown, ...fixedChoices.coordinate_basis],
    }),
    ask('opened', {
      label: { vi: 'Mở từ khi nào', en: 'Open since' },
      hint: { vi: 'Chính xác đến đâu ghi đến đó: 2024, 2024-03 hoặc 2024-03-04.', en: 'As precise as known: 2024, 2024-03 or 2024-03-04.' },
    }),
    ask('openingHours', { label: { vi: 'Giờ mở cửa', en: 'Opening hours' } }),
    ask('tiedToTourism', { label: { vi: 'Gắn với du lịch, làng nghề', en: 'Tied to tourism or a craft village' }, required: true }),
    ask('village', {
      label: { vi: 'Làng nghề', en: 'Craft village' },
      hint: { vi: 'Tên làng, nếu điểm bán ở trong một làng nghề.', en: 'The name of the village, if the point is in one.' },
    }),
    ask('operatedBy', {
      label: { vi: 'Đơn vị vận hành', en: 'Who runs it' },
      hint: { vi: 'Tên như nguồn ghi.', en: 'Named as the source has it.' },
    }),
    ask('body', {
      type: 'text',
      label: { vi: 'Giới thiệu bằng tiếng Việt', en: 'Text in Vietnamese' },
      hint: { vi: 'Một đến năm câu đúng nguồn.', en: 'One to five sentences, as the sources say.' },
      required: true,
    }),
    ask('en_body', {
      type: 'text',
      label: { vi: 'Giới thiệu bằng tiếng Anh', en: 'Text in English' },
      hint: { vi: 'Nếu có.', en: 'The same in English.' },
    }),
  ];
}

/** The pages that say so: asked by every form. */
export const sourcesField: FormField = {
  id: 'sources',
  type: 'text',
  label: { vi: 'Nguồn', en: 'Sources' },
  hint: {
    vi: 'Mỗi nguồn một dòng: địa chỉ trang, dấu |, tên bài như trên trang, dấu |, ngày đăng nếu biết. Cần ít nhất một trang báo, cơ quan, chủ thể hoặc hiệp hội.',
    en: 'One a line: the address of the page, a |, its title as it stands there, a |, the day it was published if known. At least one page of the press, an authority, the producer or an association.',
  },
  example: { vi: 'https://… | Tên bài | 2025-06-26', en: 'https://… | Title of the article | 2025-06-26' },
  required: true,
};

function placeFields(ask: ReturnType<typeof asker>, tree: ContentTree): FormField[] {
  const communes = tree.communes.map(({ id, fields }) => ({ value: id, label: { vi: fields.name, en: fields.name } }));
  const districts = tree.districts.map(({ id, fields }) => ({ value: id, label: { vi: fields.name, en: fields.name } }));
  return [
    ask('place_commune', {
      label: { vi: 'Xã, phường hiện nay', en: 'Commune or ward today' },
      hint: { vi: 'Tên từ 1/7/2025. Không chắc thì để “Chưa rõ”.', en: 'As of 1 July 2025. Leave it at “Not known” if in doubt.' },
      choices: [notKnown, ...communes],
    }),
    ask('place_basis', {
      label: { vi: 'Vì sao biết xã, phường hiện nay', en: 'How today’s commune is known' },
      hint: { vi: 'Chỉ chọn khi đã chọn xã, phường ở trên.', en: 'Only where a commune is chosen above.' },
      choices: [notKnown, ...fixedChoices.place_basis],
    }),
    ask('place_communeBefore2025', { label: { vi: 'Xã, phường, thị trấn cũ', en: 'Former commune, ward or township' } }),
    ask('place_districtBefore2025', {
      label: { vi: 'Quận, huyện, thị xã cũ', en: 'Former district' },
      hint: { vi: 'Trước 1/7/2025.', en: 'Before 1 July 2025.' },
      choices: [notKnown, ...districts],
    }),
  ];
}

function subgroupChoices({ groups }: ContentTree): Choice[] {
  return groups.flatMap(({ id, fields: { name, subgroups } }) => [
    ...subgroups.map((one) => ({
      value: String(one.number),
      label: { vi: `${one.number}. ${one.name.vi}`, en: `${one.number}. ${one.name.en}` },
    })),
    { value: id, label: { vi: `${name.vi}: chưa rõ phân nhóm`, en: `${name.en}: sub-group not known` } },
  ]);
}

/** A question of an entry's field; its hint is what the schema says of it, unless people who fill in a form need other words. */
function asker(kind: EntryKind) {
  return (id: string, { label, hint = fieldMeaning(kind, id), choices = fixed(id), type, ...rest }: Ask): FormField => {
    if (!hint) throw new Error(`${kind} have no field ${id}`);
    return { id, type: type ?? (choices ? 'choice' : 'line'), label, hint, choices, ...rest };
  };
}

function fixed(id: string): readonly Choice[] | undefined {
  return Object.entries(fixedChoices).find(([name]) => name === id)?.[1];
}
