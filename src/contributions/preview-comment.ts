import { sections } from '../routes/sections.ts';
import { quotedBlock } from './quoted-block.ts';

/** What GitHub's API says of a run of the check, and the paths that its pull request changes. */
export interface CheckedChange {
  readonly run: { readonly html_url: string; readonly head_sha: string };
  readonly jobs: readonly { readonly name: string; readonly conclusion: string | null }[];
  readonly artifacts: readonly { readonly id: number; readonly name: string; readonly size_in_bytes: number }[];
  readonly annotations: readonly {
    readonly path: string;
    readonly start_line: number;
    readonly annotation_level: string;
    readonly message: string;
  }[];
  readonly paths: readonly string[];
}

/** What begins the comment, so that the next run finds it again. */
export const commentMark = '<!-- preview -->';

const mostListed = 20;
const signs: Record<string, string> = { success: '✅', failure: '❌', skipped: '➖' };
const folders = { products: 'products', villages: 'villages', producers: 'producers', 'sales-points': 'salesPoints' } as const;

/** The comment under a pull request: how its check went, where the preview is, what to look at. Vietnamese, then English. */
export function previewComment({ run, jobs, artifacts, annotations, paths }: CheckedChange): string {
  const preview = artifacts.find(({ name }) => name === 'preview');
  const commit = run.head_sha.slice(0, 7);
  const size = Math.ceil((preview?.size_in_bytes ?? 0) / 1_000_000);
  const link = `${run.html_url}/artifacts/${preview?.id}`;
  const faults = annotations.filter(({ annotation_level }) => annotation_level !== 'notice' && annotation_level !== '');
  const pages = pagesOf(paths);
  return [
    commentMark,
    `**[Kiểm tra / Check](${run.html_url})** · \`${commit}\``,
    jobs.map(({ name, conclusion }) => `- ${signs[conclusion ?? ''] ?? '❔'} ${plain(name)}`).join('\n'),
    preview
      ? `**[Tải bản xem thử](${link})** (${size} MB, giữ 14 ngày): giải nén, mở cửa sổ lệnh ở thư mục ấy, chạy \`npx sirv-cli\`.\n**[Get the preview](${link})** (${size} MB, kept for 14 days): unpack it, open a terminal in its folder, run \`npx sirv-cli\`.`
      : 'Chưa dựng được trang, nên chưa có bản xem thử. / The site could not be built, so there is no preview.',
    ...(preview && pages.length > 0 ? [`Xem các trang / Pages to look at:\n${quotedBlock(pages.join('\n'))}`] : []),
    ...(faults.length > 0
      ? [
          `Điều cần xem (${faults.length}) / To look at:\n${quotedBlock(
            faults
              .slice(0, mostListed)
              .map(({ path, start_line, message }) => `${path}:${start_line}\n  ${message.replace(/\n/g, '\n  ')}`)
              .join('\n\n'),
            10_000,
          )}`,
        ]
      : []),
  ].join('\n\n');
}

/** The Vietnamese pages of the entries that are touched: their address is the name of the file. */
function pagesOf(paths: readonly string[]): string[] {
  const pages = paths.flatMap((path) => {
    const [top, folder = '', ...rest] = path.split('/');
    const id = /^([a-z0-9-]+)(?:\.en)?\.(?:md|json)$/.exec(rest.at(-1) ?? '')?.[1];
    if (top !== 'content' || !id || !Object.hasOwn(folders, folder)) return [];
    return [`/vi/${sections[folders[folder as keyof typeof folders]].vi}/${id}/`];
  });
  const once = [...new Set(pages)];
  return once.length > mostListed ? [...once.slice(0, mostListed), '…'] : once;
}

/** The name of a job comes from the workflow as the pull request has it: letters, no markup. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N} ,.()-]/gu, '').slice(0, 60);
}
