import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { guideRules, pageRules, RulesOnce } from './html-rules.ts';
import { builtPages, isGuide } from './site.ts';

const pages = builtPages();

/** What is wrong in some HTML, as lines that say where. */
function faultsIn(validator: HtmlValidate, html: string, address: string): string[] {
  return validator
    .validateStringSync(html, address)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, selector, line, column }) => `${address}:${line}:${column} ${selector ?? ''} ${message} (${ruleId})`,
      ),
    );
}

describe('the HTML of every page', () => {
  it('is valid, without exception', { timeout: 120_000 }, () => {
    const forPages = new HtmlValidate(new RulesOnce(pageRules));
    const forGuide = new HtmlValidate(new RulesOnce(guideRules));
    const faults = pages.flatMap(({ address, html }) => faultsIn(isGuide(address) ? forGuide : forPages, html, address));
    // One fault of a component stands on a thousand pages: the first of them tell enough.
    expect(faults.slice(0, 40)).toEqual([]);
  });

  it('is looked at closely: a fault put into a page is found', () => {
    const validator = new HtmlValidate(new RulesOnce(pageRules));
    const { address, html } = pages.find((page) => page.html.includes('</main>')) as (typeof pages)[number];
    for (const fault of ['<p>open', '<img src="/a.png">', '<p id="content"></p>', '<div><li>alone</li></div>', '<h5>deep</h5>'])
      expect(faultsIn(validator, html.replace('</main>', `${fault}</main>`), address), fault).not.toEqual([]);
  });
});
