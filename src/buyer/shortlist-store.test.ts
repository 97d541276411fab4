import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostProducts } from './product-ids.ts';
import { asideKey, openShortlist, recordsKey, shortlistKey } from './shortlist-store.ts';
import { readShortlist, writeShortlist } from './shortlist-text.ts';

/** A storage as browsers have it: keys are its own properties, and it takes only so many letters. */
function storage(start: Record<string, string> = {}, room = Number.POSITIVE_INFINITY): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(store, key) ? (store as Record<string, string>)[key] : null),
    setItem(key: string, value: string) {
      const others = Object.keys(store).filter((each) => each !== key);
      if (others.reduce((sum, each) => sum + (methods.getItem(each) as string).length, value.length) > room) throw new Error('Full');
      (store as Record<string, string>)[key] = value;
    },
    removeItem(key: string) {
      delete (store as Record<string, string>)[key];
    },
  };
  const store = Object.assign(Object.create(methods), start) as Storage;
  return store;
}

const open = (kept: Storage, page = new EventTarget()) => openShortlist(() => kept, page);
const ids = (list: ReturnType<typeof open>) => list.items().map(({ id }) => id);
const many = (count: number) => Array.from({ length: count }, (_, at) => `product-${at}`);

describe('the shortlist', () => {
  test('stores nothing before something is added, and nothing after all is removed', () => {
    const kept = storage();
    const list = open(kept);
    expect(ids(list)).toEqual([]);
    expect(Object.keys(kept)).toEqual([]);
    list.add(['non-la']);
    expect(ids(open(kept))).toEqual(['non-la']);
    list.remove('non-la');
    expect(Object.keys(kept)).toEqual([]);
  });

  test('holds each product once, refuses what is no id, and tells what it has no room for', () => {
    const list = open(storage());
    expect(list.add(['a', 'a', '<b>', 'A', 'x'.repeat(10_000), '../b', 'b'])).toEqual([]);
    expect(ids(list)).toEqual(['a', 'b']);
    expect(list.add(many(mostProducts))).toEqual([`product-${mostProducts - 2}`, `product-${mostProducts - 1}`]);
    expect(list.items()).toHaveLength(mostProducts);
  });

  test('keeps notes as typed, beside their product alone', () => {
    const kept = storage();
    open(kept).add(['a', 'b']);
    const note = 'Mẫu "to" & <đỏ>\n\u{1F9FA} — 50 cái?';
    open(kept).note('b', note);
    expect(
      open(kept)
        .items()
        .map(({ note }) => note),
    ).toEqual([undefined, note]);
    open(kept).note('b', '');
    expect(open(kept).items()[1]).not.toHaveProperty('note');
  });

  test('does not undo what another tab did', () => {
    const kept = storage();
    const [here, there] = [open(kept), open(kept)];
    here.add(['a']);
    there.add(['b']);
    here.remove('a');
    expect(ids(there)).toEqual(['b']);
  });

  test('tells of changes here and in other tabs, not of those of other keys', () => {
    const page = new EventTarget();
    const list = open(storage(), page);
    let changes = 0;
    list.onChange(() => {
      changes += 1;
    });
    list.add(['a']);
    page.dispatchEvent(Object.assign(new Event('storage'), { key: shortlistKey }));
    page.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
    page.dispatchEvent(Object.assign(new Event('storage'), { key: 'other' }));
    expect(changes).toBe(3);
  });

  test('lasts as long as the page where the browser keeps nothing, and says so', () => {
    const list = openShortlist(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    }, new EventTarget());
    expect(list.isBlocked()).toBe(true);
    list.add(['a', 'b']);
    list.note('a', 'red');
    list.remove('b');
    expect(list.items()).toMatchObject([{ id: 'a', note: 'red' }]);
    expect(list.setAside()).toBeUndefined();
  });

  test('makes room by its copies of records, and else lasts as long as the page', () => {
    const kept = storage({ [`${recordsKey}en`]: 'x'.repeat(950) }, 1000);
    const list = open(kept);
    list.add(['a']);
    expect(list.isBlocked()).toBe(false);
    expect(Object.keys(kept)).toEqual([shortlistKey]);
    list.note('a', 'x'.repeat(1000));
    expect(list.isBlocked()).toBe(true);
    expect(list.items()[0]?.note).toHaveLength(1000);
    expect(open(kept).items()).toMatchObject([{ id: 'a' }]);
  });
});

describe('a stored text that is damaged', () => {
  const valid = fc.record({ id: fc.constantFrom('a', 'non-la', 'b-2'), added: fc.constant('2026-11-24T00:00:00Z') });
  const wild = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ v: fc.constantFrom(1, 2, '1'), items: fc.array(fc.oneof(valid, fc.jsonValue())) }).map((value) => JSON.stringify(value)),
    fc.array(valid).chain((items) => {
      const text = writeShortlist(items);
      return fc.nat(text.length).map((end) => text.slice(0, end));
    }),
  );

  test('never breaks the list, and is never thrown away', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const kept = storage({ [shortlistKey]: text });
        const { items, damaged } = readShortlist(text);
        const list = open(kept);
        list.add(['new-one']);
        expect(ids(list)).toEqual([...items.map(({ id }) => id), 'new-one']);
        expect(list.isBlocked()).toBe(false);
        expect(list.setAside()).toBe(damaged ? text : undefined);
        expect(readShortlist(kept.getItem(shortlistKey)).damaged).toBe(false);
      }),
    );
  });

  test('stays where it is when there is no room to put it aside', () => {
    const text = `{"v":1,"items":[{"id":"a","added":""},"${'x'.repeat(500)}"]}`;
    const kept = storage({ [shortlistKey]: text }, 600);
    const list = open(kept);
    list.add(['b']);
    expect(ids(list)).toEqual(['a', 'b']);
    expect(list.isBlocked()).toBe(true);
    expect(kept.getItem(shortlistKey)).toBe(text);
  });

  test('is put beside an earlier one, and can be dropped', () => {
    const kept = storage({ [shortlistKey]: '{', [asideKey]: '[' });
    const list = open(kept);
    expect(list.isBlocked()).toBe(false);
    expect(list.setAside()).toBe('[\n{');
    list.dropSetAside();
    expect(list.setAside()).toBeUndefined();
  });

  test('what was written is read again', () => {
    const item = fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,30}$/), added: fc.string(), note: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 20 }), (items) => {
        expect(readShortlist(writeShortlist(items))).toEqual({ items, damaged: false });
      }),
    );
  });
});
