import type { PropertyValueLeaf } from 'schema-dts';
import { tradeAnswers, tradeQuestions } from '../../buyer/trade-facts.ts';
import type { Product } from '../../catalogue/model.ts';
import { formatDate } from '../../i18n/format.ts';
import { messages } from '../../i18n/messages.ts';
import type { Telling } from './telling.ts';

/**
 * Trade facts in the words of the page, each with when it was so. Certificates and markets that a source only names bear
 * no date and are told among the other facts.
 */
export function tradeProperties(product: Product, { lang }: Telling): PropertyValueLeaf[] {
  const t = messages(lang).trade;
  return tradeQuestions.flatMap((question) =>
    tradeAnswers(question, product, lang).flatMap(({ text, stated }) =>
      stated
        ? {
            '@type': 'PropertyValue' as const,
            name: t.labels[question],
            value: text,
            description: t.asOf(formatDate(stated.asOf, lang)),
          }
        : [],
    ),
  );
}
