import type { Product } from '../../catalogue/model.ts';
import { orderKinds } from '../../schema/trade/ordering.ts';
import { quantityUnits } from '../../schema/trade/quantity.ts';
import type { Column } from '../column.ts';
import { tradeColumn } from './trade-column.ts';

const units = { values: quantityUnits };

const orderNames = {
  sample: { vi: 'đơn mẫu', en: 'a sample order' },
  first: { vi: 'đơn đầu tiên', en: 'a first order' },
  repeat: { vi: 'đơn lặp lại', en: 'a repeat order' },
} as const;

/** The least that can be ordered, how long it takes, and how much can be made. */
export function orderColumns(): Column<Product>[] {
  return [
    ...orderKinds.flatMap((kind) => [
      tradeColumn(
        `moq_${kind}`,
        'number',
        {
          vi: `Số lượng tối thiểu của ${orderNames[kind].vi}, theo đơn vị ở moq_${kind}_unit.`,
          en: `The least of ${orderNames[kind].en}, in the unit of moq_${kind}_unit.`,
        },
        (t) => t.minimumOrder?.[kind]?.value,
      ),
      tradeColumn(
        `moq_${kind}_unit`,
        'text',
        { vi: `Đơn vị của moq_${kind}.`, en: `The unit of moq_${kind}.` },
        (t) => t.minimumOrder?.[kind]?.unit,
        units,
      ),
    ]),
    tradeColumn(
      'lead_times',
      'list',
      {
        vi: 'Số ngày làm hàng theo loại đơn: “first 20-30”, mùa ghi trong ngoặc.',
        en: 'Days to make an order, by its kind: “first 20-30”; the season, in Vietnamese, in brackets.',
      },
      (t) =>
        t.leadTimes.map(({ order, from, to, season }) =>
          [order, from === undefined ? `${to}` : `${from}-${to}`, season && `(${season.vi})`].filter(Boolean).join(' '),
        ),
      { unit: { vi: 'ngày', en: 'days' } },
    ),
    tradeColumn(
      'capacity_per_month',
      'number',
      { vi: 'Lượng làm được một tháng, theo đơn vị ở capacity_unit.', en: 'What can be made in a month, in the unit of capacity_unit.' },
      (t) => t.capacity?.perMonth.value,
    ),
    tradeColumn(
      'capacity_unit',
      'text',
      { vi: 'Đơn vị của capacity_per_month.', en: 'The unit of capacity_per_month.' },
      (t) => t.capacity?.perMonth.unit,
      units,
    ),
  ];
}
