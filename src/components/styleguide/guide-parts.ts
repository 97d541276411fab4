import CardsPart from './CardsPart.astro';
import ChromePart from './ChromePart.astro';
import FactsPart from './FactsPart.astro';
import FoundationsPart from './FoundationsPart.astro';
import LinksPart from './LinksPart.astro';
import ListsPart from './ListsPart.astro';
import LongestPart from './LongestPart.astro';
import NoticesPart from './NoticesPart.astro';
import RatingPanelsPart from './RatingPanelsPart.astro';
import RatingsPart from './RatingsPart.astro';
import TablesPart from './TablesPart.astro';
import TitlesPart from './TitlesPart.astro';

/**
 * The pages of the style guide. A new group of parts is one component that shows them, taking `samples` and
 * `catalogue`, and one line here.
 */
export const guideParts = [
  { id: 'foundations', title: 'Type, colour and space', about: 'What everything is made of, read from the tokens.', Part: FoundationsPart },
  { id: 'cards', title: 'Cards', about: 'An entry in a list, of every kind.', Part: CardsPart },
  { id: 'ratings', title: 'Ratings in a line', about: 'Stars and standings as cards show them.', Part: RatingsPart },
  { id: 'rating-panels', title: 'Ratings in full', about: 'The panel of a product’s page, in every standing.', Part: RatingPanelsPart },
  { id: 'facts', title: 'Facts', about: 'Known, not known, inferred; places and points.', Part: FactsPart },
  { id: 'tables', title: 'Tables and sources', about: 'Dated figures, and where facts come from.', Part: TablesPart },
  { id: 'lists', title: 'Lists and pagers', about: 'Ways in, and ways through.', Part: ListsPart },
  {
    id: 'notices',
    title: 'Texts and notices',
    about: 'An entry’s own words: translated, outdated, not yet translated.',
    Part: NoticesPart,
  },
  { id: 'links', title: 'Links, buttons and focus', about: 'What can be pressed.', Part: LinksPart },
  { id: 'titles', title: 'Titles, sections and the way here', about: 'How a page begins.', Part: TitlesPart },
  { id: 'header-footer', title: 'Header and footer', about: 'What stands around every page.', Part: ChromePart },
  { id: 'longest', title: 'The longest names', about: 'The longest names of the catalogue, where names stand.', Part: LongestPart },
] as const;

export type GuidePart = (typeof guideParts)[number];
