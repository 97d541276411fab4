import { byId } from './by-id.ts';
import type { Producer, Product, SalesPoint, Village } from './model.ts';
import type { Building } from './mutable.ts';

/** Adds the other direction of every relation: what a village, a producer and a sales point have. */
export function relate(
  products: Iterable<Building<Product>>,
  villages: Iterable<Building<Village>>,
  producers: Iterable<Building<Producer>>,
  points: Iterable<Building<SalesPoint>>,
): void {
  const villageOf = byId([...villages]);
  const producerOf = byId([...producers]);
  const pointOf = byId([...points]);
  for (const product of products) {
    const village = product.village && villageOf.get(product.village.id);
    const producer = product.producer && producerOf.get(product.producer.id);
    village?.products.push(product);
    producer?.products.push(product);
    if (village && producer) {
      addOnce(village.producers, producer);
      addOnce(producer.villages, village);
    }
    for (const point of product.soldAt) pointOf.get(point.id)?.sells.push(product);
  }
  for (const point of pointOf.values()) {
    if (point.village) villageOf.get(point.village.id)?.salesPoints.push(point);
    if (point.operator) producerOf.get(point.operator.id)?.salesPoints.push(point);
  }
}

function addOnce<T>(list: T[], thing: T): void {
  if (!list.includes(thing)) list.push(thing);
}
