import type { Source } from '../schema/source.ts';
import type { FactSource, Note } from './facts.ts';

/**
 * Hosts that a stranger cannot rely on, each with the reason. Every host of the facts was looked at; those not
 * named here are press, authorities, producers, associations, museums or tourism bodies.
 */
const refused: Record<string, string> = {
  '123docz.net': 'document sharing: papers of unknown authors',
  '2lua.vn': 'classified advertisements',
  '36pho.com': 'private travel site, owner unknown',
  'bachkhoa.net.vn': 'encyclopaedia site, owner unknown',
  'baohomnay.com': 'copied news, owner unknown',
  'beta-hn.tek4tv.vn': 'test host of a broadcaster',
  'bktt.vn': 'wiki',
  'camnangdulich.vn': 'travel site, owner unknown',
  'ceford.vn': 'car dealer with copied news',
  'cohoigiaothuong.vn': 'trade-promotion shop with copied news',
  'congdongviet.net': 'wiki copy',
  'dailycall.vn': 'content farm, owner unknown',
  'demo-map.vietnaminfo.net': 'demonstration host',
  'didau.org': 'private travel site, front page only',
  'didauchoigi.com': 'content farm, owner unknown',
  'disanlangviet.com': 'private site, owner unknown',
  'dulichvietnam.com.vn': 'tour seller',
  'fromvietnam.com.vn': 'shop with copied text',
  'giaydepbacrau.blogspot.com': 'personal blog',
  'ilooca.com': 'private trip site',
  'lopbaothuongtin.wordpress.com': 'class blog',
  'mytour.vn': 'booking site blog',
  'nisshingroup.vn': 'shop with copied text',
  'noibailuxury.net': 'limousine hire with copied news',
  'noibuon.pw': 'anonymous wiki',
  'nuibavi.com': 'private travel site',
  'online.flipbuilder.com': 'flipbook host, uploader unknown',
  'phanphoimaythucpham.blogspot.com': 'personal blog',
  'phuxuyen.trangvangvietnam.top': 'anonymous business listing',
  'sanphamvungmien.vn': 'shop with copied news',
  'simclb.edu.vn': 'phone-card forum',
  'sontaygroup.com': 'anonymous blog',
  'taichinhxanh.net': 'copied news, owner unknown',
  'tuhaoviet.vn': 'anonymous content site',
  'vanhai.vn': 'private trip report',
  'vi.m.wikipedia.org': 'wiki',
  'vietgiaitri.com': 'entertainment site with copied news',
  'vietnamdiscover.net': 'private travel site',
  'vietravel.com': 'tour seller',
  'zaidap.com': 'content farm, owner unknown',
};

/** The host of an address without `www.`, a port or a final dot. */
export function hostOf(url: string): string {
  return new URL(url).hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/** Why a page cannot be trusted, or nothing where it can. */
export function reasonToRefuse(url: string): string | undefined {
  return refused[hostOf(url)];
}

/**
 * The sources of an entry that may be shown: refused hosts dropped, the same address once, titles trimmed.
 * Where nothing would be left, the first stays and a note says so: an entry without a source cannot be published.
 */
export function trustedSources(entry: string, sources: readonly FactSource[]): { sources: Source[]; notes: Note[] } {
  const unique = new Map(sources.map((source) => [source.url.replace(/\/$/, '').replace(/^http:/, 'https:'), source] as const).reverse());
  const all = [...unique.values()].reverse();
  const trusted = all.filter((source) => !reasonToRefuse(source.url));
  const kept = trusted.length > 0 ? trusted : all.slice(0, 1);
  const notes: Note[] =
    trusted.length > 0
      ? []
      : kept.map((source) => ({ kind: 'source', entry, text: `no trusted source; kept ${source.url} (${reasonToRefuse(source.url)})` }));
  return { sources: kept.map(asSource), notes };
}

function asSource(source: FactSource): Source {
  const published = source.published === null || source.published === undefined ? undefined : String(source.published).trim();
  return { url: source.url.trim(), title: source.title.normalize('NFC').replace(/\s+/g, ' ').trim(), ...(published ? { published } : {}) };
}
