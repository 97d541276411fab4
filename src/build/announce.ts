/** Whom to tell, and as whom. */
export interface Announcement {
  /** The origin of the published site, without a final slash. */
  readonly origin: string;
  readonly key: string;
  readonly endpoint: string;
}

/** Where IndexNow hears of changes; it passes them on to every search engine that takes part. */
export const indexNowEndpoint = 'https://api.indexnow.org/indexnow';

/** IndexNow takes at most so many addresses at once. */
const mostAtOnce = 10_000;

/** True for what IndexNow takes as a key. */
export function isKey(key: string | undefined): key is string {
  return key !== undefined && /^[A-Za-z0-9-]{8,128}$/.test(key);
}

/**
 * Tells IndexNow of addresses (from the root) that changed.
 * @throws where it does not take them, with its status.
 */
export async function announce(addresses: readonly string[], { origin, key, endpoint }: Announcement): Promise<void> {
  for (let from = 0; from < addresses.length; from += mostAtOnce) {
    const urlList = addresses.slice(from, from + mostAtOnce).map((address) => origin + address);
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ host: new URL(origin).host, key, keyLocation: `${origin}/${key}.txt`, urlList }),
    });
    if (response.status !== 200 && response.status !== 202) throw new Error(`${response.status} ${response.statusText}`.trim());
  }
}
