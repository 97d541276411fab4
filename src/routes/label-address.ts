/**
 * The short permanent address of a product, which the QR code of a label carries: `/p/non-la/`. It is the same in all
 * languages. Only products have one: what is labelled is a product, and ids are unique among those of one kind alone.
 */
export function labelAddress(id: string): string {
  return `/p/${id}/`;
}

/** The QR code of that address as a picture of its own: `/p/non-la/qr.svg`. */
export function qrAddress(id: string): string {
  return `${labelAddress(id)}qr.svg`;
}

/** An address as it is printed for people to type: without the protocol, which every browser adds by itself. */
export function typedAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
