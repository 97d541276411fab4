import { buildDate } from '../../catalogue/build-date.ts';
import { joinCatalogue } from '../../catalogue/join.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { contentFolder } from '../../entries/content-folder.ts';
import { readContent } from '../../entries/read-content.ts';
import type { Settings } from '../../schema/settings.ts';

/** The catalogue of the content folder, read and joined as the build does, for comparing pages with it. */
export function theCatalogue(): { catalogue: Catalogue; settings: Settings } {
  const { tree } = readContent(contentFolder());
  if (!tree) throw new Error('The content could not be read.');
  return { catalogue: joinCatalogue(tree, buildDate(tree.settings.timeZone)).catalogue, settings: tree.settings };
}
