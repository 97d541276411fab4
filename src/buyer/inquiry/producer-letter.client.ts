import { inquiry as en } from '../../i18n/messages/inquiry.en.ts';
import { inquiry as vi } from '../../i18n/messages/inquiry.vi.ts';
import { trade as enTrade } from '../../i18n/messages/trade.en.ts';
import { trade as viTrade } from '../../i18n/messages/trade.vi.ts';
import { sayErrors, usable } from './fields.client.ts';
import { answeredOf, type GroupQuestion, type InquiryGroup, type InquiryProduct, openOf } from './groups.ts';
import type { Inquiry, InquiryItem, InquiryQuestion } from './inquiry.ts';
import { letterIn, letterSubject, letterText } from './letter.ts';
import type { Order } from './order.client.ts';
import type { InquiryPlace } from './place.ts';
import { waysToSend } from './ways.client.ts';

/** One producer's letter on the page. */
export interface ProducerLetter {
  readonly element: HTMLElement;
  /** Writes the letter anew from what the fields hold. */
  write(order: Order): void;
  /** How much of a product is asked for; undefined where that is open. */
  quantityOf(id: string): InquiryItem['quantity'];
}

/** Makes it from the page's pattern. */
export function producerLetter(template: HTMLTemplateElement, group: InquiryGroup, place: InquiryPlace, day: string): ProducerLetter {
  const { lang } = place;
  const t = lang === 'en' ? en : vi;
  const trade = lang === 'en' ? enTrade : viTrade;
  const element = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const part = <T extends HTMLElement>(name: string, root: ParentNode = element) => root.querySelector(`[data-${name}]`) as T;
  const { names } = group.products[0] as InquiryProduct;
  const heading = group.makerNames?.[lang] ?? t.makerUnknown(names[lang]);
  const fromPattern = (name: string) => part<HTMLTemplateElement>(name).content.cloneNode(true) as DocumentFragment;

  part('maker').textContent = heading;
  if (group.makerNames && group.makerNames.en !== group.makerNames.vi) {
    const other = lang === 'en' ? 'vi' : 'en';
    Object.assign(part('maker-other'), { textContent: group.makerNames[other], lang: other, hidden: false });
  }

  const rows = group.products.map((product) => {
    const { record } = product;
    const row = fromPattern('product');
    const [quantity, unit, error] = [
      part<HTMLInputElement>('quantity', row),
      part<HTMLSelectElement>('unit', row),
      part<HTMLElement>('error', row),
    ];
    Object.assign(part('name', row), { href: record.page, textContent: product.names[lang] });
    Object.assign(quantity, { name: `quantity:${record.id}`, ariaLabel: t.quantity(product.names[lang]) });
    Object.assign(unit, { name: `unit:${record.id}`, ariaLabel: t.unit(product.names[lang]) });
    error.id = `quantity-error-${record.id}`;
    quantity.setAttribute('aria-describedby', error.id);
    // Zero is allowed by the field, since its least value is where its steps begin.
    quantity.addEventListener('input', () => quantity.setCustomValidity(quantity.value !== '' && !(Number(quantity.value) > 0) ? '0' : ''));
    sayErrors(quantity, error);
    part('products').append(row);
    const read = (): InquiryItem['quantity'] => {
      const value = Number(usable(quantity));
      return value > 0 ? { value, unit: unit.value as NonNullable<InquiryItem['quantity']>['unit'] } : undefined;
    };
    return { product, read };
  });

  const boxes = [...asked('open', openOf(group, day), true), ...asked('answered', answeredOf(group, day), false)];
  part('more').hidden = part('answered').childElementCount === 0;

  /** Fills a list with boxes to tick. */
  function asked(list: string, questions: readonly GroupQuestion[], ticked: boolean) {
    return questions.map((each) => {
      const item = fromPattern('question');
      const box = item.querySelector('input') as HTMLInputElement;
      box.name = `ask:${group.key}:${each.question}`;
      box.defaultChecked = ticked;
      const words = trade.ask[each.question];
      part('words', item).textContent = each.of ? t.about(words, each.of.map((of) => of.names[lang]).join(', ')) : words;
      part(list).append(item);
      return { ...each, box };
    });
  }

  const note = part<HTMLTextAreaElement>('note');
  note.name = `note:${group.key}`;
  part('note-hint').id = `note-hint:${group.key}`;
  note.setAttribute('aria-describedby', `note-hint:${group.key}`);
  const ways = waysToSend(element, group, place);

  function inquiryOf(order: Order): Inquiry {
    const items = new Map(
      rows.map(({ product, read }) => [
        product,
        { names: product.names, address: place.origin + product.record.short, quantity: read() } satisfies InquiryItem,
      ]),
    );
    const questions = boxes
      .filter(({ box }) => box.checked)
      .map(({ question, of }): InquiryQuestion => ({ question, of: of?.map((product) => items.get(product) as InquiryItem) }));
    return {
      ...order,
      directory: place.directory,
      maker: group.makerNames,
      desk: ways.recipient.who === 'desk' ? place.desk?.names : undefined,
      items: [...items.values()],
      questions,
      note: note.value,
    };
  }

  return {
    element,
    write(order) {
      const inquiry = inquiryOf(order);
      for (const letter of element.querySelectorAll<HTMLElement>('[data-letter]')) {
        const of = letter.dataset.letter as 'en' | 'vi';
        letter.hidden = order.letters !== 'both' && order.letters !== of;
        part('text', letter).textContent = letterIn(of, inquiry);
      }
      ways.offer({ choice: order.letters, subject: letterSubject(order.letters, inquiry), text: letterText(order.letters, inquiry) });
    },
    quantityOf: (id) => rows.find(({ product }) => product.record.id === id)?.read(),
  };
}
