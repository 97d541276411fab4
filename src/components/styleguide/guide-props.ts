import type { Catalogue } from '../../catalogue/model.ts';
import type { Samples } from './samples.ts';

/** What every group of parts in the guide is given. */
export interface GuideProps {
  samples: Samples;
  catalogue: Catalogue;
}
