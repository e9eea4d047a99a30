import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StartedVillage, startVillage } from '../../local/start-village';
import { aLetter } from '../builders/requests';

interface Reply {
  readonly data?: { readonly url?: string };
}

const page = mkdtempSync(join(tmpdir(), 'door-'));
let village: StartedVillage;
let url = '';

beforeAll(async () => {
  writeFileSync(join(page, 'index.html'), `<html>${' '.repeat(1000)}</html>`);
  writeFileSync(join(page, 'app.0123abcd4567.js'), 'let app = 1;'.repeat(200));
  writeFileSync(join(page, 'worker.js'), 'let build = 1;');
  village = await startVillage({ page });
  ({ url } = village);
});
afterAll(async () => {
  await village.close();
  rmSync(page, { recursive: true });
});

const asJson = { 'content-type': 'application/json' };
const whoAmI = JSON.stringify({ operation: 'organisation.whoAmI', input: {} });
const call = (body: string, headers: Record<string, string> = asJson) =>
  fetch(`${url}/api`, { method: 'POST', headers, body });

/** A request as no browser would send it. */
function raw(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = httpRequest({ hostname, port, path, headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('calls', () => {
  it('come from whoever the header names', async () => {
    const reply = await call(whoAmI, { ...asJson, 'x-wx-openid': 'demo-zhang-guihua' });
    expect(await reply.json()).toMatchObject({ ok: true, data: { name: '张桂花' } });
  });

  it('come from a visitor without it', async () => {
    const opened = JSON.stringify({ operation: 'codes.openCode', input: { code: '2222' } });
    expect(await (await call(opened)).json()).toMatchObject({ error: { code: 'code_not_found' } });
    const made = JSON.stringify({ operation: 'codes.makeCode', input: {} });
    expect(await (await call(made)).json()).toMatchObject({ error: { code: 'not_signed_in' } });
  });

  it.each(['{', '"text"', '[]', '{}', '{"operation":7}'])('are refused as %s', async (body) => {
    const response = await call(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });

  it('must be JSON, so that no form of another page can make one', async () => {
    expect((await call(whoAmI, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('are not longer than a letter', async () => {
    const long = JSON.stringify({ operation: 'x', input: 'x'.repeat(300_000) });
    expect((await call(long)).status).toBe(413);
  });

  it('are posted', async () => {
    const response = await fetch(`${url}/api`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('who may ask', () => {
  it.each([
    { because: 'a name that pretends to be this machine', headers: { host: 'evil.example' } },
    {
      because: "another page's script",
      headers: { host: '127.0.0.1', origin: 'https://evil.example' },
    },
  ])('not $because', async ({ headers }) => {
    expect(await raw('/', headers)).toBe(403);
  });

  it('this machine by its other names', async () => {
    expect(await raw('/', { host: `localhost:${new URL(url).port}` })).toBe(200);
  });
});

describe('the page', () => {
  it('is sent zipped, with its policy', async () => {
    const response = await fetch(`${url}/`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await response.text()).toContain('<html>');
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await fetch(`${url}/`)).headers.get('etag') ?? '';
    expect(await raw('/', { host: '127.0.0.1', 'if-none-match': etag })).toBe(304);
  });

  it('may be kept for good where its name changes with its content', async () => {
    const { headers } = await fetch(`${url}/app.0123abcd4567.js`);
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/', '/index.html', '/worker.js'])('is asked for each time: %s', async (path) => {
    expect((await fetch(url + path)).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '//etc/passwd'])(
    'leads nowhere from %s',
    async (path) => {
      expect(await raw(path, { host: '127.0.0.1' })).toBe(404);
    },
  );

  it('is read, not written', async () => {
    expect(await raw('/', { host: '127.0.0.1' }, 'DELETE')).toBe(405);
    expect(await raw('/', { host: '127.0.0.1' }, 'HEAD')).toBe(200);
  });
});

it('leads from a short address to the page, as it was typed', async () => {
  const response = await fetch(`${url}/q/k7mn-3xqp-wd9e`, { redirect: 'manual' });
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/#/pages/home/index?c=k7mn-3xqp-wd9e');
});

it('lists whom one can be', async () => {
  const people = await (await fetch(`${url}/local/people`)).json();
  expect(people).toContainEqual(
    expect.objectContaining({ openid: 'demo-zhang-guihua', name: '张桂花' }),
  );
});

describe('attachments', () => {
  const path = '/local/files/requests/a-request-made-by-a-phone/wall.jpg';
  const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 9]);
  const put = (headers: Record<string, string>, body = photo, to = path) =>
    fetch(url + to, { method: 'PUT', headers, body: new Uint8Array(body) });

  it('are kept for somebody', async () => {
    const kept = await put({ 'x-wx-openid': 'demo-zhang-guihua' });
    expect([kept.status, await kept.json()]).toEqual([
      201,
      { fileId: 'local://files/requests/a-request-made-by-a-phone/wall.jpg' },
    ]);
  });

  it('are shown to whoever may read the words, under the address that the back end gives', async () => {
    const requestId = 'a-request-made-by-a-phone';
    const { fileId } = (await (await put({ 'x-wx-openid': 'demo-zhang-guihua' })).json()) as {
      readonly fileId: string;
    };
    const ask = async (operation: string, input: object, as: string) => {
      const body = JSON.stringify({ operation, input });
      return (await (await call(body, { ...asJson, 'x-wx-openid': as })).json()) as Reply;
    };
    const attachments = [{ fileId, kind: 'photo' }];
    const letter = { callId: requestId, ...aLetter({ requestId }), attachments };
    expect(await ask('requests.fileRequest', letter, 'demo-zhang-guihua')).toMatchObject({
      ok: true,
    });

    const asked = { requestId, fileId };
    expect(await ask('requests.openAttachment', asked, 'demo-chen-shuifu')).toMatchObject({
      error: { code: 'request_not_found' },
    });
    const opened = await ask('requests.openAttachment', asked, 'demo-he-qiushi');
    const address = opened.data?.url ?? '';
    expect(address).toMatch(/^\/local\/files\//);
    const shown = await fetch(url + address);
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect(shown.headers.get('content-security-policy')).toBe('sandbox');
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(photo);
    expect((await fetch(url + path)).status).toBe(404);
    expect((await fetch(`${url}${address}x`)).status).toBe(404);
  });

  it.each([
    { status: 401, headers: {}, body: photo, to: path },
    { status: 409, headers: { 'x-wx-openid': 'demo-guest' }, body: photo, to: path },
    {
      status: 415,
      headers: { 'x-wx-openid': 'demo-guest' },
      body: Buffer.from('<html>'),
      to: `${path}2`,
    },
    {
      status: 413,
      headers: { 'x-wx-openid': 'demo-guest' },
      body: Buffer.alloc(10 * 1024 * 1024 + 1),
      to: `${path}3`,
    },
    { status: 404, headers: {}, body: photo, to: '/local/files/anything' },
  ])('are refused with $status', async ({ status, headers, body, to }) => {
    expect((await put(headers as Record<string, string>, body, to)).status).toBe(status);
  });

  it('are not listed and not guessed', async () => {
    expect((await fetch(`${url}/local/files/requests/`)).status).toBe(404);
    expect((await fetch(`${url}${path}4`)).status).toBe(404);
  });
});
