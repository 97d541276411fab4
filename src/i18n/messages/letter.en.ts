/** English words of an inquiry: the letter itself, as it reaches the producer. */
export const letter = {
  subject: (what: string) => `Inquiry: ${what}`,
  andMore: (name: string, more: number) => `${name} and ${more} more`,
  salutation: (maker: string) => `Dear ${maker},`,
  salutationUnknown: (product: string) => `To the maker of ${product},`,
  passOn: (desk: string, maker: string) => `(To ${desk}: please pass this inquiry on to ${maker}.)`,
  passOnUnknown: (desk: string) => `(To ${desk}: please pass this inquiry on to the maker.)`,
  opening: (directory: string, products: number) =>
    `We found your ${products === 1 ? 'product' : 'products'} in the ${directory} and would like to know more about:`,
  /** The name in the letter's language, and in the other where it differs. */
  named: (name: string, other: string) => `${name} (in Vietnamese: ${other})`,
  quantity: (name: string, amount: string) => `${name}: ${amount}`,
  destination: (where: string) => `Destination: ${where}`,
  terms: (term: string) => `Delivery term: ${term} (Incoterms 2020)`,
  place: (where: string) => `Place of delivery: ${where}`,
  wanted: (date: string) => `Wanted by: ${date}`,
  questions: 'Please tell us:',
  onlyOf: (question: string, names: string) => `${question} (About: ${names})`,
  note: 'We would like to add:',
  closing: 'Thank you. We look forward to your answer.',
  regards: 'Kind regards,',
  email: (address: string) => `E-mail: ${address}`,
  /** Stands above a letter that is followed by the other language. */
  below: '(English below)',
  /** Stands in an e-mail whose text is too long for a link; the buyer replaces it. */
  paste: 'Paste the text of the inquiry here: it was copied to your clipboard. You can also attach the .txt file.',
} as const;
