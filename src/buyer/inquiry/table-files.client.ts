import { inquiry as en } from '../../i18n/messages/inquiry.en.ts';
import { inquiry as vi } from '../../i18n/messages/inquiry.vi.ts';
import { type ListedProduct, listCsv, listTable, type TableContext } from './table.ts';
import { saveFile } from './take-away.client.ts';

/** Makes the two buttons under `root` save the list as a table. What writes Excel files is loaded with the first wish. */
export function tableFiles(root: HTMLElement, context: TableContext, list: () => readonly ListedProduct[]): void {
  const t = (context.lang === 'en' ? en : vi).table;
  const say = (words: string) => {
    (root.querySelector('[data-table-said]') as HTMLElement).textContent = words;
  };
  const words = context.lang === 'en' ? en : vi;
  root.querySelector('[data-csv]')?.addEventListener('click', () => {
    saveFile(listCsv(list(), context), `${t.file}.csv`, 'text/csv;charset=utf-8');
    say(words.saved(`${t.file}.csv`));
  });
  root.querySelector('[data-xlsx]')?.addEventListener('click', async () => {
    try {
      const { workbookOf } = await import('./workbook.client.ts');
      saveFile(await workbookOf(listTable(list(), context), 'OCOP'), `${t.file}.xlsx`);
      say(words.saved(`${t.file}.xlsx`));
    } catch {
      say(t.failed);
    }
  });
  root.hidden = false;
}
