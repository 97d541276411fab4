import type { Product } from '../../catalogue/model.ts';
import type { Stated, Trade } from '../../catalogue/trade.ts';
import type { Column } from '../column.ts';

/** Each trade fact that is known, by its name in the content files, with when it was so and who says it. */
function statedFacts(trade: Trade): [name: string, stated: Stated][] {
  return Object.entries(trade).flatMap(([name, fact]) =>
    [fact].flat().flatMap((each): [string, Stated][] => (each ? [[name, each as Stated]] : [])),
  );
}

/** When each trade fact was so, and who says it: two lists in the same order. */
export function tradeOriginColumns(): Column<Product>[] {
  return [
    {
      name: 'trade_dates',
      type: 'list',
      meaning: {
        vi: 'Mỗi thông tin thương mại đúng vào lúc nào: “price 2026-11”.',
        en: 'When each trade fact was so: “price 2026-11”.',
      },
      of: ({ trade }) => statedFacts(trade).map(([name, { asOf }]) => `${name} ${asOf}`),
    },
    {
      name: 'trade_sources',
      type: 'list',
      meaning: {
        vi: 'Ai nói, cùng thứ tự: địa chỉ trang, hoặc “producer” khi chủ thể cung cấp.',
        en: 'Who says so, in the same order: the address of a page, or “producer” where the producer told it.',
      },
      of: ({ trade }) => statedFacts(trade).map(([name, { source }]) => `${name} ${source ?? 'producer'}`),
    },
  ];
}
