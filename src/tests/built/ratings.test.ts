import { describe, expect, it } from 'vitest';
import { isStanding } from '../../catalogue/dated-rating.ts';
import { ratingWords } from '../../catalogue/rating-words.ts';
import { langs } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPage, builtPages, isGuide, langOf, mainText } from './site.ts';

const { catalogue } = theCatalogue();
const address = (entry: (typeof catalogue.products)[number], lang: 'en' | 'vi') => addressOf({ page: 'entry', entry }, lang);

describe('ratings on the pages', () => {
  it('stand in words and by date on every product page', () => {
    const wrong = catalogue.products.flatMap((product) =>
      langs.flatMap((lang) => {
        const panel = builtPage(address(product, lang)).root.querySelector('.panel');
        const words = ratingWords(product.rating, lang);
        const text = panel?.text.replace(/\s+/g, ' ') ?? '';
        return text.includes(words.line) &&
          text.includes(words.standing) &&
          panel?.getAttribute('data-standing') === product.rating.standing
          ? []
          : [address(product, lang)];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('draw no star for a product whose sources give none', () => {
    const without = catalogue.products.filter(({ rating }) => rating.stars === undefined);
    expect(without.length).toBeGreaterThan(0);
    const wrong = without.flatMap((product) =>
      langs.filter((lang) => builtPage(address(product, lang)).root.querySelector('.panel .stars')),
    );
    expect(wrong).toEqual([]);
  });

  it('fill the stars, and list as standing, only what cannot have run out today', () => {
    const standing = new Set(
      catalogue.products.filter(({ rating }) => isStanding(rating)).flatMap((p) => langs.map((lang) => address(p, lang))),
    );
    const wrong: string[] = [];
    // The guide's cards show made ratings.
    for (const page of builtPages().filter(({ address }) => !isGuide(address))) {
      for (const card of page.root.querySelectorAll('.card:has(.rating)')) {
        const href = card.querySelector('h3 a')?.getAttribute('href') as string;
        const filled = card.querySelector('.stars') !== null && !card.querySelector('.stars.past');
        if (filled !== standing.has(href)) wrong.push(`${page.address}: ${href}`);
      }
      if (/\/(?:stars\/\d-stars|hang-sao\/\d-sao)\//.test(page.address)) {
        for (const link of page.root.querySelectorAll('main .grid h3 a'))
          if (!standing.has(link.getAttribute('href') as string)) wrong.push(`${page.address} lists ${link.getAttribute('href')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are never claimed as present fact in an entry’s own text', () => {
    const claim = {
      en: /\bholds? (?:three|four|five|\d)[ -](?:Hanoi )?(?:OCOP )?stars?\b|\bis (?:a|an|the) (?:three|four|five)-star\b|\bare (?:three|four|five)-star\b/i,
      vi: /\b(?:đang|hiện) (?:đạt|giữ|có) (?:hạng )?(?:OCOP )?\d sao/i,
    };
    const wrong = builtPages().flatMap((page) => {
      const lang = langOf(page.address);
      const prose = page.root.querySelector('.prose')?.text ?? '';
      return lang && !page.address.includes('/about/') && !page.address.includes('/gioi-thieu/') && claim[lang].test(prose)
        ? [page.address]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('of a potential five-star product say that this is not a star', () => {
    const potential = catalogue.products.filter(({ rating }) => rating.potentialFiveStar && rating.stars === undefined);
    expect(potential.length).toBeGreaterThan(0);
    for (const product of potential) expect(mainText(builtPage(address(product, 'en')))).toContain('It is not a star.');
  });
});
