import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import type { BuyerMaker, BuyerRecord } from '../../buyer/record.ts';

const three = 'ids=tranh-ghep-vai-vun-art,gao-bac-thom-7-do-dong,kit-ghep-tranh-vun-art';
const contact = { email: 'sales@maker.example', whatsapp: '+84912345678', zalo: '+84912345678', source: 'https://maker.example/contact' };

const letters = (page: Page) => page.locator('section.producer');
const text = (letter: Locator, lang: 'en' | 'vi') => letter.locator(`[data-letter=${lang}] pre`);
const address = (link: Locator) => link.evaluate((each: HTMLAnchorElement) => each.href);

/** Changes the records of products on their way, as if the content said so. */
async function told(page: Page, change: (record: BuyerRecord) => Partial<BuyerRecord>): Promise<void> {
  await page.route('**/buyer/*/*.json', async (route) => {
    const response = await route.fetch();
    const { records } = (await response.json()) as { records: BuyerRecord[] };
    await route.fulfill({ json: { records: records.map((record) => ({ ...record, ...change(record) })) } });
  });
}

/** What a click saves, read as bytes. */
async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('three products of two producers make two letters, in both languages, and every file is whole', async ({ page }) => {
  const others: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob:|data:|http:\/\/localhost)/.test(request.url())) others.push(request.url());
  });
  await page.goto('/en/products/fabric-collage-picture/');
  await page.getByRole('link', { name: 'Ask the producer' }).click();
  await expect(letters(page)).toHaveCount(1);
  await page.goto(`/en/inquiry/?${three}`);
  await expect(page.getByRole('status').first()).toHaveText('2 letters, one to each producer.');
  await expect(letters(page).getByRole('heading', { level: 2 })).toHaveText(['Vụn Art Cooperative', 'Đỗ Động Agricultural Cooperative']);

  await page.getByLabel('Country of destination').fill('japan');
  await page.getByLabel('Delivery term').selectOption('FOB');
  await page.getByLabel('Place named with the term').fill('Hải Phòng');
  await page.getByLabel('Wanted by').fill('2099-03-04');
  await page.getByLabel('Your name').fill('Aiko “A” Satō');
  await page.getByLabel('Quantity of Fabric collage picture').fill('1500');
  const letter = letters(page).first();
  await letter.getByLabel('Your note to this producer').fill('50 % "now" & <rest> later 🎋\nThank you');

  for (const words of [
    'Dear Vụn Art Cooperative,',
    '1. Fabric collage picture (in Vietnamese: Tranh ghép vải): 1,500 pieces\n   https://',
    '/p/tranh-ghep-vai-vun-art/',
    'Destination: Japan\nDelivery term: FOB Hải Phòng (Incoterms 2020)\nWanted by: 4 March 2099',
    '50 % "now" & <rest> later 🎋\nThank you',
    'Kind regards,\nAiko “A” Satō',
  ])
    await expect(text(letter, 'en')).toContainText(words, { useInnerText: false });
  for (const words of ['Kính gửi Hợp tác xã Vụn Art,', '1.500 cái', 'Nơi đến: Nhật Bản', 'Hạng sao OCOP còn hiệu lực không?'])
    await expect(text(letter, 'vi')).toContainText(words);
  await expect(text(letters(page).nth(1), 'en')).not.toContainText('Fabric collage picture');

  const both = `(English below)\n\n${await text(letter, 'vi').textContent()}\n\n* * *\n\n${await text(letter, 'en').textContent()}`;
  const file = await saved(page, letter.getByRole('button', { name: 'Keep as .txt' }));
  expect(file.name).toBe('inquiry-vun-art.txt');
  expect(file.bytes.toString('utf8')).toBe(`\uFEFF${both.replaceAll('\n', '\r\n')}\r\n`);

  const csv = parse((await saved(page, page.getByRole('button', { name: 'CSV file' }))).bytes, { bom: true }) as string[][];
  expect(csv).toHaveLength(4);
  expect(csv[1]).toEqual(expect.arrayContaining(['tranh-ghep-vai-vun-art', 'Tranh ghép vải', '1500', 'pieces']));
  const book = await readXlsx((await saved(page, page.getByRole('button', { name: /xlsx/ }))).bytes);
  expect(book.sheets[0]?.rows.map((row) => csv[0]?.map((_, column) => String(row[column] ?? '')))).toEqual(csv);
  expect(others).toEqual([]);

  // What is typed stays when the page is read again, and goes when it is cleared.
  await page.reload();
  await expect(text(letter, 'en')).toContainText('50 % "now" & <rest> later');
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await expect(text(letter, 'en')).not.toContainText('later');
});

test('an e-mail holds the whole text where it fits a link; otherwise it is in the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await told(page, ({ maker }) => (maker?.id === 'vun-art' ? { maker: { ...maker, contact } satisfies BuyerMaker } : {}));
  await page.goto('/en/inquiry/?ids=tranh-ghep-vai-vun-art');
  const letter = letters(page);
  const mail = letter.locator('[data-mail]');
  await expect(letter.getByText('To the producer’s public address, as given on maker.example.')).toBeVisible();
  // The links lead out of the browser: only what they hold is looked at.
  await page.evaluate(() =>
    document.addEventListener('click', (event) => (event.target as Element).closest('a') && event.preventDefault()),
  );

  await expect(mail).toHaveText('Copy the text and open the e-mail');
  await mail.click();
  await expect(letter.getByRole('status')).toHaveText(/in your clipboard: paste it/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(await text(letter, 'vi').textContent());
  expect(copied).toContain(await text(letter, 'en').textContent());

  await page.getByLabel('English only').check();
  for (const box of await letter.locator('[data-open]').getByRole('checkbox').all()) await box.uncheck();
  await letter.getByLabel('Your note to this producer').fill('A & B = 100 % “tốt” 🎋');
  await expect(mail).toHaveText('Write the e-mail');
  const [to, query = ''] = (await address(mail)).split('?');
  const body = decodeURIComponent(query.split('&body=')[1] ?? '');
  expect(to).toBe('mailto:sales@maker.example');
  expect(body.replaceAll('\r\n', '\n')).toBe(await text(letter, 'en').textContent());
  const chat = new URL(await address(letter.locator('[data-whatsapp]')));
  expect(chat.href).toMatch(/^https:\/\/wa\.me\/84912345678\?text=/);
  expect(chat.searchParams.get('text')).toBe(await text(letter, 'en').textContent());
  expect(await address(letter.locator('[data-zalo]'))).toBe('https://zalo.me/84912345678');
});

test('names that look like code stay names', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=\'hacked\'">=1+1';
  await told(page, ({ maker }) => ({ name: hostile, nameVi: hostile, maker: maker && { ...maker, name: hostile, nameVi: hostile } }));
  await page.goto('/en/inquiry/?ids=tranh-ghep-vai-vun-art');
  await expect(letters(page).getByRole('heading', { level: 2 })).toHaveText(hostile);
  await expect(text(letters(page), 'en')).toContainText(`1. ${hostile}`);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('hacked');
});

test('on a phone, by keyboard, with storage and clipboard blocked', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    for (const kind of ['localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, kind, {
        get() {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/vi/hoi-hang/?ids=tranh-ghep-vai-vun-art,khong-con-nua');
  await expect(page.getByRole('status').first()).toHaveText(
    'Một thư gửi một chủ thể. Không còn trong danh bạ nên đã bỏ ra: khong-con-nua.',
  );
  await expect(page.getByText('Trình duyệt không giữ gì cho trang này')).toBeVisible();
  const quantity = page.getByLabel('Số lượng Tranh ghép vải');
  await quantity.focus();
  await page.keyboard.type('0');
  await page.keyboard.press('Tab');
  await expect(quantity).toHaveAttribute('aria-invalid', 'true');
  await expect(quantity).toHaveAccessibleDescription('Đây không phải là số lớn hơn 0: không ghi vào thư.');
  await expect(text(letters(page), 'vi')).toContainText('Fabric collage picture)\n', { useInnerText: false });
  await page.getByRole('button', { name: 'Chép nội dung', exact: true }).press('Enter');
  await expect(page.getByText('Trình duyệt không cho trang chép')).toBeVisible();
  const chosen = await page.evaluate(() => document.getSelection()?.toString() ?? '');
  expect(chosen).toContain('Kính gửi Hợp tác xã Vụn Art');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('with nothing chosen the page says what to do, and without script it gives the questions', async ({ page, browser }) => {
  await page.goto('/en/inquiry/');
  await expect(page.getByText('No product is chosen yet.')).toBeVisible();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto('/en/inquiry/');
  await expect(plain.getByText('needs JavaScript, which is off')).toBeVisible();
  await expect(plain.getByText('Mỗi tháng làm được bao nhiêu?')).toBeVisible();
  await expect(plain.locator('form[data-form]')).toBeHidden();
  await plain.close();
});
