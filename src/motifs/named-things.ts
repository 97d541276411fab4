import type { Drawing } from './drawing.ts';
import * as drawn from './drawings.ts';

/**
 * Sub-groups that hold things too unlike for one drawing, and the things that have their own: by the first words of
 * the Vietnamese name, because it begins with what the thing is ("Bưởi Diễn …", "Nấm sò …"). Where nothing fits, the
 * drawing of the sub-group stands.
 */
const things: Readonly<Record<number, readonly (readonly [words: string, drawing: Drawing])[]>> = {
  1: [
    ['bưởi', drawn.pomelo],
    ['nấm', drawn.mushrooms],
    ['bầu', drawn.gourd],
    ['bí xanh', drawn.gourd],
    ['mướp', drawn.gourd],
    ['rau củ', drawn.freshProduce],
    ['rau quả', drawn.freshProduce],
    ['rau', drawn.greens],
    ['cải', drawn.greens],
  ],
  2: [['sữa', drawn.dairy]],
  6: [
    ['bún', drawn.foodProcessing],
    ['miến', drawn.foodProcessing],
    ['phở', drawn.foodProcessing],
    ['bánh chưng', drawn.banhChung],
    ['bánh bao', drawn.steamedBun],
    ['bánh biscuit', drawn.biscuits],
    ['bánh vừng', drawn.biscuits],
    ['bánh nướng', drawn.mooncake],
    ['bánh dẻo', drawn.mooncake],
    ['cốm', drawn.com],
    ['bánh cốm', drawn.com],
    ['xôi', drawn.com],
  ],
  7: [
    ['mộc nhĩ', drawn.mushrooms],
    ['tỏi', drawn.seasonings],
  ],
  8: [
    ['sữa', drawn.dairy],
    ['cá kho', drawn.clayPot],
    ['thịt kho', drawn.clayPot],
  ],
  18: [
    ['trà', drawn.herbalTea],
    ['nấm linh chi', drawn.mushrooms],
  ],
  24: [['hoa', drawn.flowers]],
};

/** What villages of food make, as far as it has a drawing of its own. */
const foods: readonly (readonly [words: string, drawing: Drawing])[] = [
  ...(things[6] ?? []),
  ['bánh cuốn', drawn.readyFood],
  ['bánh tẻ', drawn.banhChung],
  ['giò', drawn.gio],
  ['chả', drawn.gio],
  ['tương', drawn.sauces],
  ['đậu', drawn.readyFood],
  ['kẹo', drawn.biscuits],
  ['chè lam', drawn.biscuits],
];

/** The drawing of the first thing a village of food is known for that has one of its own. */
export function namedFood(makes: readonly string[]): Drawing | undefined {
  for (const name of makes) {
    const words = `${name.normalize('NFC').toLocaleLowerCase('vi')} `;
    const found = foods.find(([start]) => words.startsWith(`${start} `));
    if (found) return found[1];
  }
  return undefined;
}

/** The drawing of what a product's Vietnamese name begins with, where its sub-group has several. */
export function namedThing(subgroup: number, name: string): Drawing | undefined {
  const words = `${name.normalize('NFC').toLocaleLowerCase('vi')} `;
  return things[subgroup]?.find(([start]) => words.startsWith(`${start} `))?.[1];
}
