/** English words of the proof of a star: for somebody who has never heard of OCOP. They never say more than the sources. */
export const proof = {
  what: 'In Vietnam’s public programme OCOP (One Commune One Product), councils score local products out of 100 points: 50 or more earn three stars, 70 four, and 90 five once the ministry confirms it.',
  /** Who gave this rating, by its sources. */
  givenBy: {
    city: 'By its sources, the City of Hanoi gave this rating.',
    district: 'By its sources, a district of Hanoi gave this rating; districts were dissolved on 1 July 2025.',
    national: 'By its sources, this rating is a national one, given by the ministry in charge of agriculture.',
    unknown: 'Its sources do not say who gave this rating.',
  },
  source: (count: number) => (count === 1 ? 'Source' : 'Sources'),
  amongSources: (count: number, text: string) => (count === 1 ? 'the source of this page' : `the ${text} sources of this page`),
  notRecorded: 'which of them tells the rating is not recorded',
  checked: 'Last checked',
  notChecked: (changed: string) => `not recorded; the entry last changed on ${changed}`,
  notCheckedAtAll: 'not recorded',
  how: 'How to check it yourself',
  askForDecision: (number: string) => `Ask the producer for a copy of decision ${number} and of the certificate.`,
  askForCopies: 'Ask the producer for a copy of the decision (quyết định) and of the certificate (giấy chứng nhận).',
  compare: 'Compare the number, the day of signing, the Vietnamese name of the product, the holder and the stars.',
  noRegister: 'No public register was found to look a certificate up in.',
  /** Who signs the decision, by the level that a source gives. */
  signedBy: {
    city: 'The city signs the decision, and newspapers report it.',
    district: 'The district of that time signed the decision.',
    national: 'The ministry signs the decision, and newspapers report it.',
    unknown: 'The city signs it, for five stars the ministry; from 2023 to June 2025 districts signed for three stars.',
  },
  guide: 'More on checking a star, with sources',
};
