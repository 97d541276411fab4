import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Served } from './serve.ts';

/** How slow the line is: what every answer waits for, and how much goes through for all of them together. */
export interface Line {
  readonly latencyMs: number;
  readonly bytesPerSecond: number;
}

/** A site that counts what it sends. */
export interface CountedSite extends Served {
  readonly sent: { bytes: number; requests: number };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
/** Files that are compressed already. */
const asTheyAre = new Set(['.woff2', '.png', '.jpg', '.avif', '.webp', '.pmtiles']);
const piece = 8 * 1024;
/** Compressing takes as long as sending: each file once, whichever server asks. */
const files = new Map<string, Buffer>();

/**
 * Serves a built site compressed with brotli, as static hosts do, over a line as slow as is asked: for measuring. The
 * line is slow here and not in the browser, whose own emulation does not slow down what workers fetch.
 */
export async function serveCompressed(folder: string, line?: Line): Promise<CountedSite> {
  const sent = { bytes: 0, requests: 0 };
  let turn = Promise.resolve();

  async function send(response: ServerResponse, body: Buffer, { latencyMs, bytesPerSecond }: Line): Promise<void> {
    await wait(latencyMs);
    for (let at = 0; at < body.length; at += piece) {
      const part = body.subarray(at, at + piece);
      turn = turn.then(() => wait((part.length / bytesPerSecond) * 1000));
      await turn;
      response.write(part);
    }
    response.end();
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    sent.requests += 1;
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const extension = path.extname(file);
    const body = files.get(file) ?? (asTheyAre.has(extension) ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    files.set(file, body);
    sent.bytes += body.length;
    const encoding = asTheyAre.has(extension) ? {} : { 'content-encoding': 'br' };
    const type = types[extension] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...encoding });
    if (line) void send(response, body, line);
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
