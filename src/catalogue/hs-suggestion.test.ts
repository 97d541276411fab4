import { expect, test } from 'vitest';
import { hsSuggestionOf } from './hs-suggestion.ts';
import type { Craft, HsSuggestion, Subgroup } from './model.ts';

const note = { vi: 'Ghi chú', en: 'Note' };
const lacquer: HsSuggestion = { id: 'lacquer', craft: 'lacquer', headings: ['4420'], note };
const tea: HsSuggestion = { id: 'tea', subgroup: 11, headings: ['0902'], note };
const craft = (id: string) => ({ id }) as Craft;
const subgroup = (number: number) => ({ number }) as Subgroup;

test('the craft is asked first, then the sub-group', () => {
  expect(hsSuggestionOf({ craft: craft('lacquer'), subgroup: subgroup(11) }, [tea, lacquer])).toBe(lacquer);
  expect(hsSuggestionOf({ craft: craft('other'), subgroup: subgroup(11) }, [tea, lacquer])).toBe(tea);
});

test('nothing is suggested where nothing is known', () => {
  expect(hsSuggestionOf({ craft: craft('other'), subgroup: subgroup(26) }, [tea, lacquer])).toBeUndefined();
  expect(hsSuggestionOf({}, [tea, lacquer])).toBeUndefined();
});
