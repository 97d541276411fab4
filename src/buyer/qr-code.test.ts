import fc from 'fast-check';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrCode, qrSvg } from './qr-code.ts';

/** Paints the picture, and reads it as a phone does: with a decoder that is not the encoder's own. */
async function read(svg: string, width = 400) {
  const { data, info } = await sharp(Buffer.from(svg)).resize(width).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height);
}

const longestId = 'a'.repeat(80);

describe('the QR code of an address', () => {
  it.each([
    'https://hanoi-ocop.example/p/non-lang-chuong/',
    'http://localhost:4321/p/a/',
    `https://a-longer-name-of-a-site.hanoi.gov.vn/p/${longestId}/`,
  ])('says %s', async (address) => {
    expect((await read(qrSvg(address)))?.data).toBe(address);
  });

  it('says what it was given, whatever it is', async () => {
    const text = fc.string({ minLength: 1, maxLength: 150, unit: fc.constantFrom(...'abcxyz0189-/.:?=&<>"\'%') });
    await fc.assert(
      fc.asyncProperty(text, async (address) => {
        expect((await read(qrSvg(address)))?.data).toBe(address);
      }),
      { numRuns: 25 },
    );
  });

  it('is read where a corner is torn off and a spot lies on it', async () => {
    const address = 'https://hanoi-ocop.example/p/non-lang-chuong/';
    const { side } = qrCode(address);
    const damage = `<circle cx="${side / 2}" cy="${side / 2}" r="2.4" fill="#a33"/><circle cx="${side - 4}" cy="${side - 4}" r="3" fill="#fff"/>`;
    expect((await read(qrSvg(address).replace('</svg>', `${damage}</svg>`)))?.data).toBe(address);
  });

  it('has a white margin of four squares on every side', async () => {
    const svg = qrSvg('https://hanoi-ocop.example/p/non-lang-chuong/');
    const { side } = qrCode('https://hanoi-ocop.example/p/non-lang-chuong/');
    const pixels = await sharp(Buffer.from(svg), { density: 72 }).resize(side, side, { kernel: 'nearest' }).greyscale().raw().toBuffer();
    const dark = [...pixels].flatMap((value, i) => (value < 128 ? [[i % side, Math.floor(i / side)]] : []));
    expect(Math.min(...dark.flat())).toBe(4);
    expect(Math.max(...dark.flat())).toBe(side - 5);
  });

  it('is one path, with the address as its title', () => {
    const svg = qrSvg('https://hanoi-ocop.example/p/a&b</');
    expect(svg.match(/<path /g)).toHaveLength(1);
    expect(svg).toContain('<title>https://hanoi-ocop.example/p/a&amp;b&lt;/</title>');
  });
});
