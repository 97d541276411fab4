import type { ContentTree } from '../entries/content-tree.ts';
import type { Certificate, Craft, Group, Subgroup } from './model.ts';
import type { Building } from './mutable.ts';

/** A group while products are put into it. */
export type BuildingGroup = Omit<Building<Group>, 'subgroups'> & { subgroups: Building<Subgroup>[] };

/** Groups with their sub-groups, crafts and certificates, ready to receive products and villages. */
export function joinTaxonomy(tree: ContentTree) {
  const groups = new Map<string, BuildingGroup>();
  for (const { fields } of tree.groups) {
    const group: BuildingGroup = { ...fields, products: [], subgroups: [] };
    group.subgroups = fields.subgroups.map((subgroup) => ({ ...subgroup, group, products: [] }));
    groups.set(fields.id, group);
  }
  const crafts = new Map<string, Building<Craft>>(tree.crafts.map(({ fields }) => [fields.id, { ...fields, products: [], villages: [] }]));
  const certificates = new Map<string, Certificate>(tree.certificates.map(({ fields }) => [fields.id, fields]));
  const hsSuggestions = tree.hsSuggestions.map(({ fields }) => fields);
  return { groups, crafts, certificates, hsSuggestions };
}
