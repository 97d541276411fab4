import css from '../../styles/tokens.css?raw';

/** A custom property of the tokens as it is written there. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

/** The tokens whose name begins with a word: "size", "space". */
export function tokensNamed(word: string): readonly Token[] {
  return allTokens.filter(({ name }) => name.startsWith(`--${word}-`));
}

const allTokens: readonly Token[] = [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({ name, value }));

/** The tokens that are one colour in light and another in dark. */
export const colours: readonly Token[] = allTokens.filter(({ value }) => /^light-dark\(#\w+, ?#\w+\)$/.test(value));
