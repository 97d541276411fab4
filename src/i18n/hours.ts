import type { Lang } from './locales.ts';

/** The short words of OpenStreetMap's opening hours, as people write them. Numbers and signs stay. */
const words: Record<Lang, Record<string, string>> = {
  en: {
    Mo: 'Mon',
    Tu: 'Tue',
    We: 'Wed',
    Th: 'Thu',
    Fr: 'Fri',
    Sa: 'Sat',
    Su: 'Sun',
    PH: 'public holidays',
    off: 'closed',
    closed: 'closed',
    '24/7': 'at all hours',
  },
  vi: {
    Mo: 'thứ hai',
    Tu: 'thứ ba',
    We: 'thứ tư',
    Th: 'thứ năm',
    Fr: 'thứ sáu',
    Sa: 'thứ bảy',
    Su: 'chủ nhật',
    PH: 'ngày lễ',
    off: 'nghỉ',
    closed: 'nghỉ',
    '24/7': 'suốt ngày đêm',
    Jan: 'tháng 1',
    Feb: 'tháng 2',
    Mar: 'tháng 3',
    Apr: 'tháng 4',
    May: 'tháng 5',
    Jun: 'tháng 6',
    Jul: 'tháng 7',
    Aug: 'tháng 8',
    Sep: 'tháng 9',
    Oct: 'tháng 10',
    Nov: 'tháng 11',
    Dec: 'tháng 12',
  },
};

/** Opening hours in OpenStreetMap's syntax, for reading: "Mo-Fr 08:00-17:00; PH off" → "Mon–Fri 08:00–17:00; public holidays closed". */
export function formatHours(value: string, lang: Lang): string {
  return value.replace(/24\/7|[A-Za-z]+/g, (word) => words[lang][word] ?? word).replace(/-/g, '–');
}
