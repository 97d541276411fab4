import type { Lang } from '../i18n/locales.ts';

/** What the commands say to the editor, in one language. */
export interface Words {
  reading(folder: string): string;
  building: string;
  pagesSoFar(count: number): string;
  built(seconds: number, pages: number): string;
  unchanged: string;
  siteKept: string;
  noSiteYet: string;
  heldBy(pid: number): string;
  astroFailed: string;
  astroWarned: string;
  pagesMissing(pages: readonly string[]): string;
  notReplaced(detail: string): string;
  stopped: string;
  serving(address: string): string;
  portTaken(port: number): string;
  devGoesOn: string;
  recorded(added: number, all: number): string;
  noHistory: string;
  announcing(changed: number, all: number): string;
  announceDry: string;
  announced(count: number, host: string): string;
  announceFailed(detail: string): string;
  keyMissing: string;
}

const vi: Words = {
  reading: (folder) => `Đang đọc nội dung trong ${folder}…`,
  building: 'Đang dựng trang…',
  pagesSoFar: (count) => `${number('vi', count)} trang đã dựng`,
  built: (seconds, pages) => `Đã dựng ${number('vi', pages)} trang vào dist/ sau ${number('vi', seconds)} giây.`,
  unchanged: 'Không có gì thay đổi từ lần dựng trước; dùng lại dist/.',
  siteKept: 'Trang dựng lần trước vẫn còn nguyên trong dist/.',
  noSiteYet: 'Chưa có trang nào trong dist/.',
  heldBy: (pid) => `Đang có một lần dựng khác chạy (tiến trình ${pid}); đợi xong rồi chạy lại. Nếu không có, xóa tệp .build/lock.`,
  astroFailed: 'Dựng trang không thành công. Astro báo:',
  astroWarned: 'Astro nhắc:',
  pagesMissing: (pages) => `Trang dựng ra thiếu: ${pages.join(', ')}.`,
  notReplaced: (detail) => `Không thay được dist/ (${detail}). Đóng chương trình đang dùng thư mục này rồi chạy lại.`,
  stopped: 'Đã dừng theo yêu cầu.',
  serving: (address) => `Xem trang tại ${address} (dừng: Ctrl+C)`,
  portTaken: (port) => `Cổng ${port} đang được chương trình khác dùng; đặt PORT sang số khác.`,
  devGoesOn: 'Vẫn mở bản xem thử; trang sẽ hiện khi các lỗi trên được sửa.',
  recorded: (added, all) => `Đã ghi thêm ${number('vi', added)} trang vào danh sách đã công bố; tất cả ${number('vi', all)} trang.`,
  noHistory: 'Không ghi được ngày thay đổi của các tệp: cần toàn bộ lịch sử Git (git fetch --unshallow).',
  announcing: (changed, all) => `${number('vi', changed)} địa chỉ thay đổi trong ${number('vi', all)}.`,
  announceDry: 'Mới chỉ xem thử, chưa báo cho ai. Muốn báo: npm run indexnow -- --send',
  announced: (count, host) => `Đã báo ${number('vi', count)} địa chỉ của ${host}.`,
  announceFailed: (detail) => `Không báo được (${detail}). Lần sau sẽ báo lại những địa chỉ ấy.`,
  keyMissing: 'Cần INDEXNOW_KEY: 8 đến 128 chữ cái, chữ số hoặc gạch ngang, và trang phải được dựng với chính khóa ấy.',
};

const en: Words = {
  reading: (folder) => `Reading the content in ${folder}…`,
  building: 'Building the site…',
  pagesSoFar: (count) => `${number('en', count)} pages written`,
  built: (seconds, pages) => `Built ${number('en', pages)} pages into dist/ in ${number('en', seconds)} seconds.`,
  unchanged: 'Unchanged since the last build; dist/ is used as it is.',
  siteKept: 'The site of the last good build is still in dist/, untouched.',
  noSiteYet: 'There is no site in dist/ yet.',
  heldBy: (pid) => `Another build is running (process ${pid}); wait for it and run this again. If there is none, delete .build/lock.`,
  astroFailed: 'The site could not be built. Astro said:',
  astroWarned: 'Astro warned:',
  pagesMissing: (pages) => `The built site lacks ${pages.join(', ')}.`,
  notReplaced: (detail) => `dist/ could not be replaced (${detail}). Close the program that uses the folder, and run this again.`,
  stopped: 'Stopped, as asked.',
  serving: (address) => `The site is at ${address} (Ctrl+C stops it)`,
  portTaken: (port) => `Port ${port} is used by another program; set PORT to another number.`,
  devGoesOn: 'The live view opens all the same; pages come back when the faults above are mended.',
  recorded: (added, all) => `Wrote ${plural(added, 'new page')} into the list of what was published; it holds ${number('en', all)}.`,
  noHistory: 'The days on which files changed could not be recorded: that needs the whole history of Git (git fetch --unshallow).',
  announcing: (changed, all) => `${plural(changed, 'address', 'addresses')} of ${number('en', all)} changed.`,
  announceDry: 'This was a dry run: nobody was told. To tell: npm run indexnow -- --send',
  announced: (count, host) => `Told of ${plural(count, 'address', 'addresses')} of ${host}.`,
  announceFailed: (detail) => `It could not be told (${detail}). The next run tells of the same addresses.`,
  keyMissing: 'INDEXNOW_KEY is needed: 8 to 128 letters, digits or hyphens; the site must have been built with the same key.',
};

const words: Record<Lang, Words> = { vi, en };

export function wordsIn(lang: Lang): Words {
  return words[lang];
}

function number(lang: Lang, value: number): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value);
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${number('en', count)} ${count === 1 ? one : many}`;
}
