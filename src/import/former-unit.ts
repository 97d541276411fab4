import type { FactCommune } from './facts.ts';

export type UnitKind = 'xã' | 'phường' | 'thị trấn';

/** An older unit as a commune's list of origins names it. */
export interface FormerUnit {
  kind: UnitKind;
  name: string;
  /** True for "(phần còn lại)": the unit was divided, and what other communes did not get went here. */
  rest: boolean;
}

/** Where an older unit went. */
export interface Destination {
  commune: FactCommune;
  unit: FormerUnit;
}

const remaining = /\s*\(phần còn lại\)$/u;
const unitForm = /^(xã|phường|thị trấn)\s+(.+)$/iu;

/** Splits `xã Đông La; phường Dương Nội (phần còn lại)` into units. Throws on a part it does not understand. */
export function parseFormedFrom(text: string): FormerUnit[] {
  return text.split(';').map((part) => {
    const trimmed = part.trim();
    const rest = remaining.test(trimmed);
    const unit = readUnit(trimmed.replace(remaining, ''));
    if (!unit) throw new Error(`Not a commune, ward or township: ${trimmed}`);
    return { ...unit, rest };
  });
}

/** Reads `xã Bát Tràng` or `Thị trấn Phú Xuyên`; a bare name gives nothing. */
export function readUnit(text: string): { kind: UnitKind; name: string } | undefined {
  const [, kind, name] = unitForm.exec(text.trim()) ?? [];
  return kind && name ? { kind: kind.toLowerCase() as UnitKind, name } : undefined;
}

/** The kinds of unit that a district of this kind was divided into. */
function kindsWithin(district: string): UnitKind[] {
  if (district.startsWith('quận ')) return ['phường'];
  if (district.startsWith('huyện ')) return ['xã', 'thị trấn'];
  return ['phường', 'xã'];
}

/**
 * Finds where an older unit went. Names repeat across districts (xã Hồng Hà, phường Minh Khai), so a unit counts
 * only in a commune that took land of the district given, and only if such a district had units of that kind.
 */
export function destinationsOf(
  communes: readonly FactCommune[],
  unit: { kind?: UnitKind | undefined; name: string },
  district: string,
): Destination[] {
  const kinds = kindsWithin(district);
  return communes
    .filter((commune) => commune.districts_before.includes(district))
    .flatMap((commune) =>
      parseFormedFrom(commune.formed_from)
        .filter((former) => former.name.toLowerCase() === unit.name.toLowerCase())
        .filter((former) => kinds.includes(former.kind) && (!unit.kind || unit.kind === former.kind))
        .map((former) => ({ commune, unit: former })),
    );
}
