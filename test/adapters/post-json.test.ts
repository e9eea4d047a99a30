import { errcodeOf, isWorthRepeating, postJson } from '../../cloudfunctions/adapters/post-json';
import { loopback, type Received, type Reply } from './loopback';

const received: Received[] = [];

async function asked(reply: Reply) {
  const server = await loopback((it) => {
    received.push(it);
    return reply;
  });
  const answer = await postJson(
    new URL('/a?b=c', server.baseUrl),
    { 名: '值' },
    { timeoutMs: 200 },
  );
  await server.close();
  return answer;
}

it('sends JSON as UTF-8 and reads an object', async () => {
  expect(await asked({ errcode: 0 })).toEqual({ is: 'answer', body: { errcode: 0 } });
  const last = received.at(-1);
  expect(last?.method).toBe('POST');
  expect(last?.url.search).toBe('?b=c');
  expect(last?.contentType).toBe('application/json; charset=utf-8');
  expect(last?.body).toBe('{"名":"值"}');
});

it.each([
  [{ status: 500, text: '' }, 'http_500'],
  [{ status: 200, text: 'ok' }, 'not_json'],
  [{ status: 200, text: '1' }, 'not_an_object'],
  ['silence', 'timeout'],
] as const)('tells why there was no answer: %j', async (reply, code) => {
  expect(await asked(reply)).toEqual({ is: 'no_answer', code });
});

it('tells that nobody listened', async () => {
  expect(await postJson(new URL('http://127.0.0.1:9/'), {}, { timeoutMs: 200 })).toEqual({
    is: 'no_answer',
    code: 'unreachable',
  });
});

it('repeats only what the other side has not taken in', () => {
  expect(['unreachable', 'http_429', 'http_503'].every(isWorthRepeating)).toBe(true);
  expect(['timeout', 'http_404', 'not_json'].some(isWorthRepeating)).toBe(false);
});

it('reads the code of an answer, which WeChat leaves out when all is well', () => {
  expect(errcodeOf({ errcode: 43101 })).toBe(43101);
  expect(errcodeOf({ access_token: 'x' })).toBe(0);
});
