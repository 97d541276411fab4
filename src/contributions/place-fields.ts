import type { ContentTree } from '../entries/content-tree.ts';
import { type AskField, notKnown } from './ask-field.ts';
import type { FormField } from './form-field.ts';
import { fixedChoices } from './form-words.ts';

/** The questions for where an entry is. */
export function placeFields(ask: AskField, tree: ContentTree): FormField[] {
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
