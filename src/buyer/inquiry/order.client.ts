import { type Countries, countryNames, destinationOf } from './countries.ts';
import { sayErrors, usable } from './fields.client.ts';
import type { Inquiry, LetterChoice } from './inquiry.ts';
import type { InquiryPlace } from './place.ts';

/** What all letters say alike. */
export interface Order extends Pick<Inquiry, 'destination' | 'incoterm' | 'place' | 'wanted' | 'buyer'> {
  readonly letters: LetterChoice;
}

/** Readies the fields that all letters share, and gives a way to read them. */
export function orderFields(form: HTMLFormElement, place: InquiryPlace, day: string): () => Order {
  const field = (name: string) => form.querySelector(`[name="${name}"]`) as HTMLInputElement;
  const countries: Countries = countryNames(place.countries);
  const list = form.querySelector('datalist') as HTMLDataListElement;
  const names = [...countries.values()].map((each) => each[place.lang]).sort(new Intl.Collator(place.lang).compare);
  list.replaceChildren(...names.map((name) => Object.assign(document.createElement('option'), { value: name })));
  field('wanted').min = day;
  for (const name of ['wanted', 'email']) sayErrors(field(name), form.querySelector(`#${name}-error`) as HTMLElement);
  return () => ({
    destination: destinationOf(field('destination').value, countries),
    incoterm: field('incoterm').value,
    place: field('place').value,
    wanted: usable(field('wanted')),
    buyer: { name: field('name').value, company: field('company').value, email: usable(field('email')) },
    letters: new FormData(form).get('letters') as LetterChoice,
  });
}
