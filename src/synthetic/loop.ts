import type { LoopFields } from '../schema/loop.ts';
import { loop } from '../schema/loop.ts';
import type { Making } from './making.ts';
import { numberedId } from './numbered-id.ts';
import type { SyntheticVillage } from './village.ts';

/** As many day loops as the real content has, each through as many invented villages. */
export function syntheticLoops(making: Making, villages: readonly SyntheticVillage[]): LoopFields[] {
  return making.real.loops.map(({ fields }, number) => {
    const random = making.random(`loop/${number}`);
    const stops = random.shuffled(villages).slice(0, fields.stops.length);
    const names = stops.map(({ vi }) => vi.fields.name).join(', ');
    return loop.parse({
      id: numberedId('vong', number),
      slug: numberedId('loop', number),
      name: { vi: `Vòng ${names}`, en: `Loop through ${names}` },
      text: making.sentence(random),
      stops: stops.map(({ id }) => id),
    });
  });
}
