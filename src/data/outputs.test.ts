import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../catalogue/join.ts';
import type { LastChanges } from '../catalogue/last-change.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { readContent } from '../entries/read-content.ts';
import type { Settings } from '../schema/settings.ts';
import { changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { calendarOf, communesWithCalendar } from './calendar.ts';
import { feedXml } from './feed.ts';
import { llmsText } from './llms-text.ts';
import { sitemapIndexXml, sitemapPages, sitemapXml } from './sitemap.ts';

let folder: string;
let catalogue: Catalogue;
let settings: Settings;
const origin = 'https://directory.example';
const changes: LastChanges = {
  'products/thanh-oai/non-la.md': { first: '2026-01-02T03:04:05Z', last: '2026-02-03T04:05:06Z' },
  'products/thanh-oai/non-quai.md': { first: '2026-03-01T00:00:00Z', last: '2026-03-01T00:00:00Z' },
  'villages/chuong.md': { first: '2026-01-01T00:00:00Z', last: '2026-01-01T00:00:00Z' },
};
const input = () => ({ catalogue, settings, changes, origin });

beforeAll(() => {
  // One product of which only the round is known; another without English.
  const { 'products/thanh-oai/non-quai.en.md': _, ...files } = changed(
    sampleContent(),
    'products/thanh-oai/non-quai.md',
    '  signed: 2024-03-04\n',
    '',
  );
  folder = writeContent(files);
  const { tree } = readContent(folder);
  if (!tree) throw new Error('The sample could not be read.');
  settings = tree.settings;
  catalogue = joinCatalogue(tree, '2026-04-01').catalogue;
});
afterAll(() => removeContent(folder));

describe('the calendar of ratings', () => {
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('has the day of an exact end, and for an interval its first day, in words that say so', () => {
    const events = eventsOf(calendarOf(input(), 'en'));
    expect(events.map(({ summary, startDate }) => `${startDate} ${summary}`)).toEqual([
      '2026-01-01 Rating may end from this day on: Nón quai (4 stars)',
      '2027-03-04 Rating ends: Conical hat (4 stars)',
    ]);
    expect(events[0]?.description).toContain('between 1 January 2026 and 31 December 2027');
    expect(events[0]?.description).toContain('Measured on 1 April 2026');
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test('names its events for good, says when they changed, and leads to the page', () => {
    const [, event] = eventsOf(calendarOf(input(), 'vi'));
    expect(event?.uid).toBe('rating-non-la-vi@directory.example');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-02-03T04:05:06Z');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://directory.example/vi/san-pham/non-la/');
    expect(event?.summary).toBe('Hết hạn hạng sao: Nón lá (4 sao)');
  });

  test('is there for each commune that has such a rating, and for no other', () => {
    expect(communesWithCalendar(catalogue).map(({ id }) => id)).toEqual(['thanh-oai']);
    expect(eventsOf(calendarOf(input(), 'en', communesWithCalendar(catalogue)[0]))).toHaveLength(2);
  });
});

describe('the feed', () => {
  const entriesOf = (text: string) =>
    parse(text)
      .querySelectorAll('entry')
      .map((entry) => [entry.querySelector('title')?.text, entry.querySelector('updated')?.text]);

  test('has the latest changed first, tells new from changed, and leaves out what is not written in its language', () => {
    const vi = entriesOf(feedXml(input(), 'vi'));
    expect(vi.slice(-3)).toEqual([
      ['Mới: Nón quai', '2026-03-01T00:00:00Z'],
      ['Thay đổi: Nón lá', '2026-02-03T04:05:06Z'],
      ['Mới: Làng Chuông', '2026-01-01T00:00:00Z'],
    ]);
    expect(entriesOf(feedXml(input(), 'en')).map(([title]) => title)).not.toContain('New: Nón quai');
  });

  test('of a group has its products alone', () => {
    const group = catalogue.groups.find(({ id }) => id === 'handicrafts');
    expect(entriesOf(feedXml(input(), 'vi', group))).toHaveLength(2);
  });
});

describe('the sitemap', () => {
  test('leaves out a page that is not written in the language, and names no alternate for it', () => {
    expect(sitemapPages(catalogue, changes, 'en', 'products').map(({ address }) => address)).toEqual(['/en/products/conical-hat/']);
    const [hat, strap] = sitemapPages(catalogue, changes, 'vi', 'products');
    expect(hat?.alternates.map(({ lang }) => lang)).toEqual(['en', 'vi', 'x-default']);
    expect(strap?.alternates).toEqual([]);
  });

  test('says when a page last changed: its own entry, or one that it names', () => {
    const of = (kind: 'products' | 'villages') =>
      sitemapPages(catalogue, changes, 'vi', kind).map(({ address, changed: at }) => [address, at]);
    expect(of('products')).toEqual([
      ['/vi/san-pham/non-la/', '2026-02-03T04:05:06Z'],
      ['/vi/san-pham/non-quai/', '2026-03-01T00:00:00Z'],
    ]);
    expect(of('villages')).toEqual([['/vi/lang-nghe/chuong/', '2026-03-01T00:00:00Z']]);
  });

  test('says nothing of when where nothing is known, and nothing but dates in order', () => {
    const pages = sitemapPages(catalogue, {}, 'vi', 'villages');
    expect(sitemapXml(pages, origin, () => '')).not.toContain('lastmod');
    expect(sitemapIndexXml(catalogue, changes, origin)).toContain(`${origin}/sitemap-vi-products.xml</loc><lastmod>2026-03-01T00:00:00Z`);
  });

  test('names pictures where they were published', () => {
    const [page] = sitemapPages(catalogue, changes, 'vi', 'products');
    if (!page) throw new Error('There is no page.');
    const picture = { file: 'content/x.jpg', alt: { vi: 'x' }, credit: 'x', licence: 'CC0-1.0' } as const;
    expect(sitemapXml([{ ...page, pictures: [picture] }], origin, ({ file }) => `${origin}/${file}?a&b`)).toContain(
      '<image:image><image:loc>https://directory.example/content/x.jpg?a&amp;b</image:loc></image:image>',
    );
  });
});

test('llms.txt tells both languages what must be said with a rating', () => {
  const text = llmsText(settings, origin);
  expect(text).toMatch(/^# Sample directory · Danh bạ thử\n/);
  expect(text).toContain('36 months');
  expect(text).toContain('36 tháng');
  expect(text).toContain(`${origin}/data/v1/catalogue.json`);
});
