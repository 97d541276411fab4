import { expect, test } from 'vitest';
import { isHsHeading } from './hs-heading.ts';

test('headings that exist, at both ends of chapters', () => {
  for (const heading of ['0101', '0902', '1522', '2404', '3307', '4602', '6914', '8549', '9404', '9706'])
    expect(isHsHeading(heading), heading).toBe(true);
});

test('chapters and headings that do not exist, and other forms', () => {
  for (const heading of ['0000', '0100', '0915', '4603', '6915', '7701', '9707', '9801', '602', '33074', '3307.41', '46 02', ''])
    expect(isHsHeading(heading), heading).toBe(false);
});
