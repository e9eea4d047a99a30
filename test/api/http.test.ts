import { answerHttp, httpEventFrom } from '../../cloudfunctions/api/http';

const answered = { ok: true, data: {} } as const;
const echo = jest.fn().mockResolvedValue(answered);
const call = { operation: 'codes.openCode', input: { code: '码' } };

beforeEach(() => echo.mockClear());

it('knows a request from a call of the mini-program', () => {
  expect(httpEventFrom({ httpMethod: 'POST', path: '/', headers: {}, body: '' })).toBeDefined();
  expect(httpEventFrom(call)).toBeUndefined();
  expect(httpEventFrom(undefined)).toBeUndefined();
});

it('answers a call in JSON that nobody keeps', async () => {
  const answer = await answerHttp({ httpMethod: 'POST', body: JSON.stringify(call) }, echo);
  expect(echo).toHaveBeenCalledWith(call);
  expect(answer).toMatchObject({
    statusCode: 200,
    headers: { 'cache-control': 'no-store' },
    body: JSON.stringify(answered),
  });
});

it('reads a body that comes in base64', async () => {
  const body = Buffer.from(JSON.stringify(call)).toString('base64');
  await answerHttp({ httpMethod: 'POST', body, isBase64Encoded: true }, echo);
  expect(echo).toHaveBeenCalledWith(call);
});

it.each([undefined, null, '', '{', '7'])('refuses %j', async (body) => {
  const answer = await answerHttp({ httpMethod: 'POST', body }, echo);
  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain('invalid_input');
  expect(echo).not.toHaveBeenCalled();
});

it.each([
  ['/q/k7mn-3xqp-wd9e', 302],
  ['/k7mn-3xqp-wd9e', 302],
  ['/', 404],
  ['/q/', 404],
  ['/q/../../etc', 404],
])('leads from %s: %s', async (path, statusCode) => {
  const answer = await answerHttp({ httpMethod: 'GET', path }, echo);
  expect(answer.statusCode).toBe(statusCode);
  expect(answer.headers['location']).toBe(
    statusCode === 302 ? '/#/pages/home/index?c=k7mn-3xqp-wd9e' : undefined,
  );
});

it('does nothing else', async () => {
  expect((await answerHttp({ httpMethod: 'DELETE' }, echo)).statusCode).toBe(405);
});
