import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyOf, json, plain, send, TooLarge } from '../../local/http';

const server = createServer((request, response) => {
  bodyOf(request, 100).then(
    (body) => {
      send(response, json(200, { length: body.length }));
    },
    (thrown: unknown) => {
      send(response, plain(thrown instanceof TooLarge ? 413 : 500, 'no'));
    },
  );
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const post = (body: string) => fetch(url, { method: 'POST', body });

it('reads a whole body', async () => {
  expect(await (await post('字'.repeat(33))).json()).toEqual({ length: 99 });
  expect(await (await post('')).json()).toEqual({ length: 0 });
});

it('stops reading what is too large', async () => {
  expect((await post('x'.repeat(101))).status).toBe(413);
});

it('tells browsers to be careful', async () => {
  const { headers } = await post('');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('cache-control')).toBe('no-store');
});
