import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { announce, isKey } from './announce.ts';

/** A server that keeps what it is told and answers with a status. */
async function listening(status: number) {
  const heard: { host: string; key: string; keyLocation: string; urlList: string[] }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      heard.push(JSON.parse(body));
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const endpoint = `http://localhost:${(server.address() as AddressInfo).port}/indexnow`;
  return { heard, endpoint, close: () => new Promise((resolve) => server.close(resolve)) };
}

const site = { origin: 'https://directory.example', key: 'abcdefgh-1' };

test('tells of whole addresses, at most 10,000 at once, with where the key is', async () => {
  const { heard, endpoint, close } = await listening(202);
  await announce(
    Array.from({ length: 10_001 }, (_, i) => `/en/${i}/`),
    { ...site, endpoint },
  );
  await close();
  expect(heard.map(({ urlList }) => urlList.length)).toEqual([10_000, 1]);
  expect(heard[1]).toEqual({
    host: 'directory.example',
    key: 'abcdefgh-1',
    keyLocation: 'https://directory.example/abcdefgh-1.txt',
    urlList: ['https://directory.example/en/10000/'],
  });
});

test('tells nobody of nothing, and fails where it is not taken', async () => {
  const { heard, endpoint, close } = await listening(422);
  await announce([], { ...site, endpoint });
  expect(heard).toEqual([]);
  await expect(announce(['/en/'], { ...site, endpoint })).rejects.toThrow('422');
  await close();
});

test('knows a key', () => {
  expect([isKey(undefined), isKey(''), isKey('short'), isKey('a/../../etc'), isKey('0123456789abcdef')]).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});
