import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { salesPointKinds } from '../schema/sales-point.ts';
import * as drawn from './drawings.ts';
import {
  motifOfCraft,
  motifOfGroup,
  motifOfProducer,
  motifOfProduct,
  motifOfSalesPoint,
  motifOfSubgroup,
  motifOfVillage,
} from './motif-of.ts';

const taxonomy = (file: string) => JSON.parse(readFileSync(path.join(process.env.CONTENT_DIR ?? 'content', 'taxonomy', file), 'utf8'));
const crafts: { id: string }[] = taxonomy('crafts.json');
const groups: { number: number; subgroups: { number: number }[] }[] = taxonomy('groups.json');

describe('everything in the taxonomy has a drawing of its own', () => {
  test.each(crafts)('the craft $id', (craft) => {
    expect(motifOfCraft(craft).id).toBe(craft.id);
  });

  test.each(groups.flatMap((group) => group.subgroups.map(({ number }) => ({ number, group }))))('sub-group $number', (subgroup) => {
    expect(motifOfSubgroup(subgroup)).not.toBe(drawn.other);
  });

  test.each(groups)('group $number', (group) => {
    expect(motifOfGroup(group)).not.toBe(drawn.other);
  });
});

test('a craft or sub-group that has no drawing yet still has one', () => {
  expect(motifOfCraft({ id: 'kite-flying' })).toBe(drawn.other);
  expect(motifOfSubgroup({ number: 99, group: { number: 1 } })).toBe(drawn.rice);
  expect(motifOfGroup({ number: 99 })).toBe(drawn.other);
});

describe('a product', () => {
  const food = { number: 1 };
  const named = (vi: string, subgroup: number) => motifOfProduct({ name: { vi }, subgroup: { number: subgroup }, group: food });

  test('has the drawing of its craft before that of its sub-group', () => {
    const name = { vi: 'Hộp sơn mài' };
    expect(motifOfProduct({ name, craft: { id: 'lacquer' }, subgroup: { number: 21 }, group: { number: 4 } })).toBe(drawn.lacquer);
    expect(motifOfProduct({ name, subgroup: { number: 21 }, group: { number: 4 } })).toBe(drawn.household);
    expect(motifOfProduct({ name, group: { number: 4 } })).toBe(drawn.household);
  });

  test('is told from its neighbours in a wide sub-group by the words that its name begins with', () => {
    expect(named('Bưởi Diễn VietGAP Mỹ Đức', 1)).toBe(drawn.pomelo);
    expect(named('Nấm sò yến KMS', 1)).toBe(drawn.mushrooms);
    expect(named('Bánh Nướng đậu xanh Bảo Minh', 6)).toBe(drawn.mooncake);
    expect(named('Bánh biscuit sampa', 6)).toBe(drawn.biscuits);
    expect(named('Bánh xu xê', 6)).toBe(drawn.stoneMill);
    expect(named('Cá kho đặc biệt', 8)).toBe(drawn.clayPot);
  });

  test('is not mistaken for a word further on, or for half a word', () => {
    expect(named('Cà chua Rau sạch Đông Anh', 1)).toBe(drawn.freshProduce);
    expect(named('Nấmkim', 1)).toBe(drawn.freshProduce);
    expect(named('Giò tai nấm', 8)).toBe(drawn.gio);
  });

  test('is found by its words in decomposed letters too', () => {
    expect(named('Bưởi đỏ Đông Cao'.normalize('NFD'), 1)).toBe(drawn.pomelo);
  });

  test('of flowers and plants is a flower or a potted tree', () => {
    const plant = (vi: string, subgroup: number) =>
      motifOfProduct({ name: { vi }, craft: { id: 'flowers' }, subgroup: { number: subgroup }, group: { number: 5 } });
    expect(plant('Quất bon sai Dương Gia', 24)).toBe(drawn.bonsai);
    expect(plant('Hoa giấy Phù Đổng', 24)).toBe(drawn.flowers);
    expect(plant('Hoa bất tử Mê Linh', 23)).toBe(drawn.flowers);
  });
});

test('a producer has the drawing of most of its products, and that of a shop without any', () => {
  const of = (id: string) => ({ name: { vi: 'x' }, craft: { id }, group: { number: 4 } });
  expect(motifOfProducer({ products: [of('tea'), of('silk-weaving'), of('silk-weaving')] })).toBe(drawn.silkWeaving);
  expect(motifOfProducer({ products: [of('tea'), of('silk-weaving')] })).toBe(drawn.tea);
  expect(motifOfProducer({ products: [] })).toBe(drawn.shop);
});

test('a sales point has the drawing of its village’s craft, or of the kind of place it is', () => {
  expect(motifOfSalesPoint({ pointKind: 'shop', village: { craft: { id: 'ceramics' } } })).toBe(drawn.ceramics);
  expect(motifOfSalesPoint({ pointKind: 'shop' })).toBe(drawn.shop);
  for (const pointKind of salesPointKinds) expect(motifOfSalesPoint({ pointKind })).toBeDefined();
});

test('a village of food has the drawing of what it makes, others that of their craft', () => {
  const village = (craft: string, ...vi: string[]) => motifOfVillage({ craft: { id: craft }, makes: { vi } });
  expect(village('food-processing', 'xôi xéo', 'xôi gấc').id).toBe('com');
  expect(village('food-processing', 'giò chả').id).toBe('gio');
  expect(village('food-processing', 'thứ chưa có hình').id).toBe('food-processing');
  expect(village('lacquer', 'xôi').id).toBe('lacquer');
});
