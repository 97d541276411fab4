import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kilometresBetween } from '../../catalogue/nearby.ts';
import { distanceKm, roundedKm } from './distance.ts';
import type { FinderPlace } from './finder-place.ts';
import { emptyState, type FinderState, filterCount, readState, wantsMap, writeState } from './finder-state.ts';
import { fits } from './fits.ts';
import { placeKinds } from './place-kind.ts';
import { wallClock } from './wall-clock.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6})?$/);
const kept = (number: number, digits: number) => Number(number.toFixed(digits));
const states: fc.Arbitrary<FinderState> = fc.record({
  kinds: fc.subarray([...placeKinds]),
  craft: fc.option(word, { nil: undefined }),
  group: fc.option(word, { nil: undefined }),
  tourism: fc.boolean(),
  open: fc.boolean(),
  at: fc.option(
    fc.tuple(fc.constantFrom('village', 'sales-point', 'producer', 'commune'), word).map((parts) => parts.join(':')),
    { nil: undefined },
  ),
  loop: fc.option(word, { nil: undefined }),
  view: fc.option(
    fc.record({
      lng: fc.double({ min: 105, max: 107, noNaN: true }).map((value) => kept(value, 4)),
      lat: fc.double({ min: 20, max: 22, noNaN: true }).map((value) => kept(value, 4)),
      zoom: fc.double({ min: 5, max: 18, noNaN: true }).map((value) => kept(value, 1)),
    }),
    { nil: undefined },
  ),
});

describe('the state in the address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });

  test('is short and readable', () => {
    expect(writeState(emptyState)).toBe('');
    expect(writeState({ ...emptyState, kinds: ['market', 'shop'], craft: 'lacquer', at: 'village:ha-thai' })).toBe(
      '?kind=shop,market&craft=lacquer&at=village:ha-thai',
    );
  });

  test('whatever an address holds, it is read without a fault, and only what makes sense', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const state = readState(search);
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
    expect(readState('?kind=castle&craft=<b>&at=village:../x&view=999,1,1&loop=%00')).toEqual({
      ...emptyState,
      craft: undefined,
      group: undefined,
      at: undefined,
      loop: undefined,
      view: undefined,
    });
  });

  test('asks for the map only where it names a place, a loop or a view', () => {
    expect(wantsMap(readState('?kind=shop&tourism=1'))).toBe(false);
    expect(wantsMap(readState('?at=commune:thanh-oai'))).toBe(true);
    expect(wantsMap(readState('?loop=son-theu-kham'))).toBe(true);
    expect(filterCount(readState('?kind=shop,market&tourism=1&at=village:x'))).toBe(2);
  });
});

describe('what fits', () => {
  const shop: FinderPlace = { id: 'sales-point:a', kind: 'shop', crafts: ['lacquer'], groups: ['food'], tourism: true, hours: '24/7' };
  const never = () => false;

  test('is what every part of the choice allows', () => {
    expect(fits(shop, emptyState, never)).toBe(true);
    expect(fits(shop, { ...emptyState, kinds: ['shop', 'market'], craft: 'lacquer', group: 'food', tourism: true }, never)).toBe(true);
    expect(fits(shop, { ...emptyState, kinds: ['market'] }, never)).toBe(false);
    expect(fits(shop, { ...emptyState, craft: 'silk' }, never)).toBe(false);
    expect(fits(shop, { ...emptyState, group: 'drinks' }, never)).toBe(false);
  });

  test('open now needs known hours', () => {
    const open = { ...emptyState, open: true };
    expect(fits(shop, open, (hours) => hours === '24/7')).toBe(true);
    expect(fits(shop, open, never)).toBe(false);
    expect(fits({ ...shop, hours: undefined }, open, () => true)).toBe(false);
  });
});

describe('distances', () => {
  const around = fc.record({
    lng: fc.double({ min: 105, max: 106.5, noNaN: true }),
    lat: fc.double({ min: 20.5, max: 21.5, noNaN: true }),
  });

  test('are those of a sphere to one percent', () => {
    fc.assert(
      fc.property(around, around, (a, b) => {
        const sphere = kilometresBetween(a, b);
        expect(Math.abs(distanceKm([a.lng, a.lat], [b.lng, b.lat]) - sphere)).toBeLessThanOrEqual(sphere * 0.01 + 1e-6);
      }),
    );
  });

  test('are told no finer than the point is known', () => {
    expect(roundedKm(3.24, false)).toBe(3.2);
    expect(roundedKm(3.24, true)).toBe(3);
    expect(roundedKm(0.2, true)).toBe(1);
    expect(roundedKm(32.4, false)).toBe(32);
  });
});

test('the clocks of Hanoi, from anywhere', () => {
  const clock = wallClock(new Date('2026-11-23T18:30:00Z'), 'Asia/Ho_Chi_Minh');
  expect([clock.getFullYear(), clock.getMonth(), clock.getDate(), clock.getHours(), clock.getMinutes()]).toEqual([2026, 10, 24, 1, 30]);
});
