import { type ConfigData, StaticConfigLoader } from 'html-validate';

/** What every built page is held to: the standard, how documents are made, and what assistive technology needs. */
export const pageRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Ids made from content begin with a digit ("3-sao"). HTML allows it; old CSS selectors were the reason not to.
    'valid-id': ['error', { relaxed: true }],
    // A digest guards what comes from another host. Nothing does: another test sees to that.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** What the pages of the style guide are held to: they show parts of pages, the same part many times and each title in full. */
export const guideRules: ConfigData = {
  ...pageRules,
  rules: {
    ...pageRules.rules,
    // A page's title is one of the parts, and it is a heading of the first rank.
    'heading-level': ['error', { allowMultipleH1: true }],
    // Three pagers on one page are three pagers of one name.
    'unique-landmark': 'off',
  },
};

/**
 * Gives all pages one resolved configuration. The loader it extends would merge the tables of elements anew for
 * each page, which took twice as long as looking at the page.
 */
export class RulesOnce extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#resolved ??= super.getConfigFor(file);
    return this.#resolved;
  }
}
