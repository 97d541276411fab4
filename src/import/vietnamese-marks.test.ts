import { expect, test } from 'vitest';
import { borrowedTerms } from './borrowed-terms.ts';
import { markedNames, restoreMarks } from './vietnamese-marks.ts';

const restore = (english: string, near: string[], far: string[] = []) =>
  restoreMarks(english, markedNames(near), markedNames(far, 2), borrowedTerms);

test('names get their marks from the Vietnamese of the same entry', () => {
  expect(restore('Scholar-envoy Le Cong Hanh is honoured at Tu Thi temple.', ['Tiến sĩ Lê Công Hành được thờ tại đền Tú Thị.'])).toBe(
    'Scholar-envoy Lê Công Hành is honoured at Tú Thị temple.',
  );
});

test('names of other entries help where two words or more agree', () => {
  expect(restore('Together with Bat Trang.', [], ['Bát Tràng'])).toBe('Together with Bát Tràng.');
});

test('a name that is written in two ways gets no marks from afar', () => {
  expect(restore('in Van Phuc', [], ['Vạn Phúc', 'Văn Phúc'])).toBe('in Van Phuc');
});

test('English words that look like syllables stay', () => {
  expect(restore('Men are the main tailors. In The Day So', ['Mến, Ín, Thế, Đáy, Sò ở đây'])).toBe(
    'Men are the main tailors. In The Day So',
  );
});

test('English names of places stay English', () => {
  expect(restore('Hanoi, Vietnam, the Red River, West Lake', ['Hà Nội, Việt Nam, Sông Hồng, Hồ Tây'])).toBe(
    'Hanoi, Vietnam, the Red River, West Lake',
  );
  expect(restore('Ha Noi and Viet Nam', ['Hà Nội, Việt Nam'])).toBe('Ha Noi and Viet Nam');
});

test('borrowed words in lower case', () => {
  expect(restore('ao dai, to he, banh te and do-paper; to heat a band', [])).toBe('áo dài, tò he, bánh tẻ and dó-paper; to heat a band');
});

test('a run does not jump over punctuation, and a possessive keeps its s', () => {
  expect(restore('At Kieu. Ky and Bui Thi Minh’s family', ['Kiêu Kỵ', 'Bùi Thị Minh'])).toContain('Bùi Thị Minh’s family');
  expect(restore('the Le–Trinh', ['thời Lê – Trịnh'])).toBe('the Lê–Trịnh');
});

test('text that has its marks already does not change', () => {
  const text = 'Vạn Phúc silk from Hà Đông';
  expect(restore(text, ['Vạn Phúc, Hà Đông'])).toBe(text);
});
