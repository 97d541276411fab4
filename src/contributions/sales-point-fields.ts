import type { ContentTree } from '../entries/content-tree.ts';
import { asker, notKnown } from './ask-field.ts';
import type { FormField } from './form-field.ts';
import { fixedChoices } from './form-words.ts';
import { placeFields } from './place-fields.ts';

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
