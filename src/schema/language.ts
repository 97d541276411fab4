import { z } from 'zod';
import { rule } from './text.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language by its two letters, ISO 639-1: `vi`, `en`, `ja`. */
export const language = rule(z.string().regex(/^[a-z]{2}$/), 'not-a-language', (value) => names.of(value) !== undefined);
