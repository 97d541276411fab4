import type { ContentTree } from '../entries/content-tree.ts';
import { asker, notKnown } from './ask-field.ts';
import type { Choice, FormField } from './form-field.ts';
import { fixedChoices } from './form-words.ts';
import { placeFields } from './place-fields.ts';

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

function subgroupChoices({ groups }: ContentTree): Choice[] {
  return groups.flatMap(({ id, fields: { name, subgroups } }) => [
    ...subgroups.map((one) => ({
      value: String(one.number),
      label: { vi: `${one.number}. ${one.name.vi}`, en: `${one.number}. ${one.name.en}` },
    })),
    { value: id, label: { vi: `${name.vi}: chưa rõ phân nhóm`, en: `${name.en}: sub-group not known` } },
  ]);
}
