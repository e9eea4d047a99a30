import { callerFrom } from '../../../cloudfunctions/adapters/cloudbase/caller';

it('is whom the environment of the call names', () => {
  const environment = JSON.stringify({ WX_OPENID: 'oAbc', WX_APPID: 'wx1' });
  expect(callerFrom({ environment }, {})).toEqual({ openid: 'oAbc' });
  expect(callerFrom({ environ: 'WX_CONTEXT_KEYS=WX_OPENID;WX_OPENID=oAbc;X' }, {})).toEqual({
    openid: 'oAbc',
  });
});

it('is whom the process names when the call brings no environment', () => {
  expect(callerFrom({}, { WX_OPENID: 'oAbc' })).toEqual({ openid: 'oAbc' });
});

it('is a visitor when nobody is named', () => {
  expect(callerFrom({}, {})).toEqual({});
  expect(callerFrom({ environment: '{"WX_OPENID":""}' }, {})).toEqual({});
  expect(callerFrom({ environment: '{"WX_OPENID":7}' }, {})).toEqual({});
});

it('is never whoever called before', () => {
  expect(callerFrom({ environment: '{}' }, { WX_OPENID: 'somebody-else' })).toEqual({});
});

it('reads what the official SDK reads', async () => {
  const { getCloudbaseContext } = await import('@cloudbase/node-sdk');
  const context = {
    environment: JSON.stringify({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'oAbc' }),
  };
  const read = getCloudbaseContext(context as never) as { WX_OPENID?: string };
  expect(callerFrom(context, {})).toEqual({ openid: read.WX_OPENID });
});
