import encodeQR from 'qr';

/** A QR code as one path over squares of side 1. */
export interface QrCode {
  /** How many squares it is wide and high, with the white margin that a reader needs around it. */
  readonly side: number;
  /** The dark squares: each run of them in a row is a rectangle of its own. */
  readonly path: string;
}

/** The white margin that the standard asks for, in squares. */
const quietZone = 4;

/** The QR code of an address, at level M: it can be read with 15% of it dirty or torn. */
export function qrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quietZone });
  let path = '';
  let [fromX, fromY] = [0, 0];
  rows.forEach((row, y) => {
    const squares = row.map((dark) => (dark ? '#' : ' ')).join('');
    for (const { 0: run, index: x } of squares.matchAll(/#+/g)) {
      // Steps from one run to the next are short and repeat: they take half the bytes that places would.
      path += `m${x - fromX} ${y - fromY}h${run.length}v1h-${run.length}z`;
      [fromX, fromY] = [x, y];
    }
  });
  return { side: rows.length, path };
}

/**
 * The same as a picture of its own: black on white in light and dark, since a reader wants the contrast. Its title is
 * the address that it holds.
 */
export function qrSvg(address: string): string {
  const { side, path } = qrCode(address);
  const title = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">`,
    `<title>${title}</title>`,
    `<rect width="${side}" height="${side}" fill="#fff"/>`,
    `<path d="${path}"/>`,
    '</svg>\n',
  ].join('');
}
