import { formatNumber } from './format.ts';
import type { Lang } from './locales.ts';
import { messages } from './messages.ts';

/** Measures as readers use them: metric always; in English also inches, pounds and ounces, which American buyers think in. */

const centimetresPerInch = 2.54;
const gramsPerPound = 453.59237;
const gramsPerOunce = gramsPerPound / 16;
const millilitresPerUsOunce = 29.5735295625;

/** Three significant figures are as much as a hand-made thing is worth. */
function rounded(value: number, lang: Lang): string {
  return formatNumber(Number(value.toPrecision(3)), lang);
}

function withImperial(metric: string, imperial: string, lang: Lang): string {
  return lang === 'en' ? `${metric} ${messages(lang).trade.imperial(imperial)}` : metric;
}

/** Lengths in centimetres that belong together: "30 × 20 × 12 cm (11.8 × 7.87 × 4.72 in)". */
export function formatLengths(centimetres: readonly number[], lang: Lang): string {
  const line = (values: readonly number[]) => values.map((value) => rounded(value, lang)).join(' × ');
  return withImperial(`${line(centimetres)} cm`, `${line(centimetres.map((value) => value / centimetresPerInch))} in`, lang);
}

/** A weight or volume in its own unit: "1.2 kg (2.65 lb)", "250 g (8.82 oz)", "500 ml (16.9 US fl oz)". */
export function formatContents(value: number, unit: 'g' | 'kg' | 'ml' | 'l', lang: Lang): string {
  const metric = `${formatNumber(value, lang)} ${unit === 'l' ? 'L' : unit}`;
  switch (unit) {
    case 'kg':
      return withImperial(metric, `${rounded((value * 1000) / gramsPerPound, lang)} lb`, lang);
    case 'g':
      return withImperial(metric, `${rounded(value / gramsPerOunce, lang)} oz`, lang);
    case 'ml':
      return withImperial(metric, `${rounded(value / millilitresPerUsOunce, lang)} US fl oz`, lang);
    case 'l':
      return withImperial(metric, `${rounded((value * 1000) / millilitresPerUsOunce, lang)} US fl oz`, lang);
  }
}

/** An amount of money in its own currency, never converted: "VND 120,000", "1.200,50 USD" as the language writes it. */
export function formatMoney(value: number, currency: string, lang: Lang): string {
  const amount = formatNumber(value, lang);
  return lang === 'vi' ? `${amount} ${currency}` : `${currency} ${amount}`;
}
