import type { ProductLeaf, QuantitativeValueLeaf } from 'schema-dts';
import type { Trade } from '../../catalogue/trade.ts';
import { centimetre, unitCodes } from './unit-codes.ts';

/** The measures of one piece and its weight. A volume and a diameter are no property of schema.org: they are told in words. */
export function sizeOf({ dimensions, netWeight }: Trade): Pick<ProductLeaf, 'depth' | 'width' | 'height' | 'weight'> {
  const { length, width, height } = dimensions ?? {};
  return {
    ...(length !== undefined && { depth: measure(length, centimetre) }),
    ...(width !== undefined && { width: measure(width, centimetre) }),
    ...(height !== undefined && { height: measure(height, centimetre) }),
    ...((netWeight?.unit === 'g' || netWeight?.unit === 'kg') && { weight: measure(netWeight.value, unitCodes[netWeight.unit]) }),
  };
}

function measure(value: number, unitCode: string): QuantitativeValueLeaf {
  return { '@type': 'QuantitativeValue', value, unitCode };
}
