import { openApi } from '../../../cloudfunctions/adapters/wechat/open-api';
import { APP, openApiServer, type OpenApiServer } from './open-api-server';

const text = { content: '路', version: 2, scene: 3, openid: 'o-zhang-guihua-0001' };
const PATH = '/wxa/msg_sec_check';

let wechat: OpenApiServer;
let now = 0;

beforeEach(async () => {
  now = 0;
  wechat = await openApiServer();
});
afterEach(() => wechat.close());

const posting = (changes = {}) =>
  openApi({ ...APP, baseUrl: wechat.baseUrl, timeoutMs: 60_000, clock: () => now, ...changes });

it('posts with the token and reads what is answered', async () => {
  expect(await posting()(PATH, text, 60_000)).toMatchObject({ is: 'answer', body: { errcode: 0 } });
});

it.each([40001, 40014, 42001])('renews its token once when WeChat answers %i', async (errcode) => {
  const post = posting();
  wechat.answerNext({ errcode, errmsg: 'stale' });
  expect(await post(PATH, text, 60_000)).toMatchObject({ is: 'answer', body: { errcode: 0 } });
  wechat.answerNext({ errcode, errmsg: 'stale' }, { errcode, errmsg: 'stale' });
  expect(await post(PATH, text, 60_000)).toMatchObject({ is: 'answer', body: { errcode } });
});

it('gives the code for which there is no token', async () => {
  expect(await posting({ secret: 'x' })(PATH, text, 60_000)).toEqual({
    is: 'no_answer',
    code: '40125',
  });
});

it('sends nothing any more when the token took all the time', async () => {
  let looks = 0;
  const clock = () => {
    looks += 1;
    return looks === 1 ? 0 : 60_000;
  };
  const answer = await posting({ clock })(PATH, text, 60_000);
  expect(answer).toEqual({ is: 'no_answer', code: 'unreachable' });
  expect(wechat.checked).toEqual([]);
});
