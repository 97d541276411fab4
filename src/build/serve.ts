import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** A site being served. */
export interface Served {
  /** With the final slash: `http://localhost:4321/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a plain static host does: folders end in a slash, what is not there is the site's own
 * 404 page with status 404. Files are looked up anew for each request, so that a later build shows.
 * @param port the first port to try; 0 takes any.
 * @param tries how many ports from there on; 1 where the port must be this one.
 * @throws EADDRINUSE where none of them is free.
 */
export async function serve(folder: string, port: number, tries = 1): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: (_request, response) => notFound(folder, response) });
  const server = createServer((request, response) => {
    const target = withSlash(folder, request);
    if (target === undefined) return files(request, response);
    response.writeHead(301, { location: target }).end();
  });
  for (let tried = 1; ; tried += 1) {
    try {
      await listen(server, port + tried - 1);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= tries) throw error;
    }
  }
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, process.env.HOST ?? 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Where a folder is asked for without its slash: the address with it. */
function withSlash(folder: string, request: IncomingMessage): string | undefined {
  const address = URL.parse(`http://localhost${request.url ?? '/'}`);
  if (!address) return undefined;
  const { pathname, search } = address;
  if (pathname.endsWith('/') || !/^(?:\/[\w-]+)+$/.test(pathname)) return undefined;
  return existsSync(path.join(folder, pathname, 'index.html')) ? `${pathname}/${search}` : undefined;
}

function notFound(folder: string, response: ServerResponse): void {
  const page = path.join(folder, '404.html');
  response.writeHead(404, { 'content-type': existsSync(page) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('404');
}
