/** The picture of a shared link. Its address is from the root; the layout makes it absolute. */
export interface SharePicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
