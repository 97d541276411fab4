import type { Drawing } from '../../motifs/drawing.ts';
import { motifOfGroup, motifOfSubgroup } from '../../motifs/motif-of.ts';
import type { Target } from '../../routes/address.ts';

/** The drawing that stands for what a page lists; undefined where nothing drawn is of one kind, such as a commune. */
export function drawingOfTarget(target: Target): Drawing | undefined {
  switch (target.page) {
    case 'group':
      return motifOfGroup(target.group);
    case 'subgroup':
      return motifOfSubgroup(target.subgroup);
    default:
      return undefined;
  }
}
