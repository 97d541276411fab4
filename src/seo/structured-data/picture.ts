import type { ImageObjectLeaf } from 'schema-dts';
import type { Picture } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import type { Telling } from './telling.ts';

/** A photograph with the file of it that the page shows; the address is from the root. */
export interface PublishedPicture {
  readonly picture: Picture;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Where the licences are written. Pictures shown by permission may not be used by others: they name no licence. */
const licences: Partial<Record<Picture['licence'], string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
};

/** The photographs of an entry, each with credit and licence. The drawing of a craft shows no product: it is not told. */
export function imagesOf(pictures: readonly PublishedPicture[], { lang, absolute }: Telling): { image?: ImageObjectLeaf[] } {
  if (pictures.length === 0) return {};
  return {
    image: pictures.map(({ picture, address, width, height }) => {
      const license = licences[picture.licence];
      return {
        '@type': 'ImageObject' as const,
        contentUrl: absolute(address),
        width: `${width} px`,
        height: `${height} px`,
        caption: pick(picture.alt, lang).value,
        creditText: picture.credit,
        ...(license && { license }),
        ...(picture.source && { acquireLicensePage: picture.source }),
      };
    }),
  };
}
