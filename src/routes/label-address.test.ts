import { describe, expect, it } from 'vitest';
import { labelAddress, qrAddress, typedAddress } from './label-address.ts';

describe('the addresses of a label', () => {
  it('are made of the id alone', () => {
    expect(labelAddress('non-la')).toBe('/p/non-la/');
    expect(qrAddress('non-la')).toBe('/p/non-la/qr.svg');
  });

  it('are printed as they are typed', () => {
    expect(typedAddress('https://example.org/p/non-la/')).toBe('example.org/p/non-la/');
    expect(typedAddress('http://localhost:4321/p/non-la/')).toBe('localhost:4321/p/non-la/');
  });
});
