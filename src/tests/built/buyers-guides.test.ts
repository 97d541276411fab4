import { describe, expect, it } from 'vitest';
import { langs } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { guides, type WrittenArticle } from '../../routes/articles.ts';
import { builtPage } from './site.ts';

const own = guides.filter((guide) => guide !== 'ocop');

describe.each(langs)('the guides for buyers, in %s', (lang) => {
  const hub = addressOf({ page: 'index', of: 'buyers' }, lang);
  const address = (article: WrittenArticle) => addressOf({ page: 'article', article }, lang);
  const links = (page: string, within: string) =>
    builtPage(page)
      .root.querySelectorAll(`${within} a`)
      .map((link) => link.getAttribute('href'));

  it('are reached from home, from every footer, from the article on OCOP and from a rating', () => {
    expect(links(`/${lang}/`, 'main')).toContain(hub);
    expect(links(addressOf({ page: 'data' }, lang), 'footer')).toContain(hub);
    expect(links(address('ocop'), '.prose')).toContain(hub);
    const product = lang === 'en' ? '/en/products/chuong-village-conical-hat/' : '/vi/san-pham/non-lang-chuong/';
    expect(links(product, '.panel')).toContain(address('check-a-mark'));
  });

  it('stand on their own page in order, each with a line on what it answers', () => {
    expect(links(hub, 'main')).toEqual(guides.map(address));
    const { root } = builtPage(hub);
    const lines = root.querySelectorAll('.guides p').map((line) => line.text);
    expect(lines.filter((line) => line.length > 40)).toHaveLength(guides.length);
    const told = JSON.parse(root.querySelector('script[type="application/ld+json"]')?.text ?? '{}')['@graph'] as {
      '@type': string;
      itemListElement?: { url: string }[];
    }[];
    const list = told.find((each) => each['@type'] === 'ItemList')?.itemListElement;
    expect(list?.map(({ url }) => new URL(url).pathname)).toEqual(guides.map(address));
  });

  it.each(own)('%s names the sources of each part: an address, or that it is general practice', (guide) => {
    const parts = (builtPage(address(guide)).root.querySelector('.prose')?.innerHTML ?? '').split('<h2').slice(1);
    expect(parts.length).toBeGreaterThanOrEqual(2);
    for (const part of parts) {
      const [line, ...others] = part.match(/<p[^>]*class="sources"[^>]*>.*?<\/p>/gs) ?? [];
      expect(others, part.slice(0, 80)).toEqual([]);
      expect(line, part.slice(0, 80)).toMatch(/href="(?:https?:\/\/|\/)|general trade practice|kinh nghiệm chung trong nghề/);
      expect(part.trimEnd().endsWith('</p>'), 'the sources end the part').toBe(true);
    }
  });

  it.each(guides)('%s lists its headings, with a way to each', (guide) => {
    const { root } = builtPage(address(guide));
    const headings = root.querySelectorAll('.prose h2').map((heading) => [`#${heading.id}`, heading.text]);
    const listed = root.querySelectorAll('.parts a').map((link) => [link.getAttribute('href'), link.text.trim()]);
    expect(headings.length).toBeGreaterThanOrEqual(2);
    expect(listed).toEqual(headings);
  });

  it.each(guides)('%s leads on to the guides before and after it', (guide) => {
    const at = guides.indexOf(guide);
    const beside = [guides[at - 1], guides[at + 1]].flatMap((each) => (each ? [address(each)] : []));
    expect(links(address(guide), '.read-on')).toEqual(beside);
  });

  it('lead to pages of their own language, but for the page for producers, which says so', () => {
    const other = lang === 'en' ? '/vi/' : '/en/';
    const across = own.flatMap((guide) => links(address(guide), '.prose').filter((href) => href?.startsWith(other)));
    expect(across).toEqual(lang === 'en' ? ['/vi/cho-nguoi-mua/khach-se-hoi-gi/'] : []);
  });
});
