import { englishFileOf, type PairedEntry } from '../entries/content-tree.ts';
import type { ProductEnglishFields, ProductFields } from '../schema/product.ts';
import { dateRating } from './dated-rating.ts';
import { hsSuggestionOf } from './hs-suggestion.ts';
import { type Joining, localised, pairedBase } from './join-entry.ts';
import { joinTrade } from './join-trade.ts';
import type { Producer, Product, SalesPoint, Village } from './model.ts';
import type { Building } from './mutable.ts';
import { productDigest } from './translation-digest.ts';

interface Known {
  readonly villages: ReadonlyMap<string, Village>;
  readonly producers: ReadonlyMap<string, Producer>;
  readonly points: ReadonlyMap<string, SalesPoint>;
}

/** A product with what it names, its rating dated; it enters its group, sub-group and craft. */
export function joinProduct(
  entry: PairedEntry<ProductFields, ProductEnglishFields>,
  join: Joining,
  today: string,
  entries: Known,
): Building<Product> {
  const { vi, en, file } = entry;
  const { fields } = vi;
  const { references, taxonomy } = join;
  const group = references.find(taxonomy.groups, 'groups', fields.group, file, ['group']);
  const subgroup = fields.subgroup === undefined ? undefined : group?.subgroups.find(({ number }) => number === fields.subgroup);
  if (group && fields.subgroup !== undefined && !subgroup) {
    references.report(file, ['subgroup'], {
      kind: 'subgroup-not-in-group',
      value: fields.subgroup,
      group: group.id,
      allowed: group.subgroups.map(({ number }) => number),
    });
  }
  if (en && (en.fields.materials?.length ?? 0) !== (fields.materials?.length ?? 0)) {
    references.report(englishFileOf(file), ['materials'], {
      kind: 'materials-differ',
      vi: fields.materials?.length ?? 0,
      en: en.fields.materials?.length ?? 0,
    });
  }
  const ownVillage = fields.village ? references.find(entries.villages, 'villages', fields.village, file, ['village']) : undefined;
  const ownCraft = fields.craft ? references.find(taxonomy.crafts, 'crafts', fields.craft, file, ['craft']) : undefined;
  const trade = joinTrade(fields.trade, file, join, today);
  const named = (fields.certificates ?? []).flatMap(
    (id, i) => references.find(taxonomy.certificates, 'certificates', id, file, ['certificates', i]) ?? [],
  );
  const craft = ownCraft ?? (group?.id === 'handicrafts' ? ownVillage?.craft : undefined);
  const built: Building<Product> = {
    kind: 'product',
    ...pairedBase(entry, productDigest(fields, vi.body), join),
    group: group ?? ([...taxonomy.groups.values()][0] as Product['group']),
    subgroup,
    craft,
    producer: fields.producer ? references.find(entries.producers, 'producers', fields.producer, file, ['producer']) : undefined,
    maker: fields.maker,
    village: ownVillage,
    soldAt: (fields.soldAt ?? []).flatMap((id, i) => references.find(entries.points, 'salesPoints', id, file, ['soldAt', i]) ?? []),
    rating: dateRating(fields.rating, today),
    materials: localised(fields.materials, en?.fields.materials),
    certificates: [...new Set([...named, ...trade.papers.map(({ certificate }) => certificate)])],
    exportMarkets: [...new Set([...(fields.exportMarkets ?? []), ...trade.exported.map(({ to }) => to)])],
    trade,
    hsSuggestion: hsSuggestionOf({ craft, subgroup }, taxonomy.hsSuggestions),
  };
  group?.products.push(built);
  subgroup?.products.push(built);
  if (built.craft) taxonomy.crafts.get(built.craft.id)?.products.push(built);
  return built;
}
