import { callFrom, callFromJson } from '../../cloudfunctions/api/call';

it('takes the operation and its input, and nothing that the sender says about itself', () => {
  const sent = { operation: 'codes.openCode', input: { code: 'a' }, userInfo: { openId: 'me' } };
  expect(callFrom(sent)).toEqual({ operation: 'codes.openCode', input: { code: 'a' } });
});

it('lets the contract say what is missing in the input', () => {
  expect(callFrom({ operation: 'codes.openCode' })).toEqual({
    operation: 'codes.openCode',
    input: undefined,
  });
});

it.each([undefined, null, 'text', [], {}, { operation: 7 }, { operation: 'x'.repeat(101) }])(
  'does not take %j for a call',
  (sent) => {
    expect(callFrom(sent)).toBeUndefined();
  },
);

it('reads it from the body of a request', () => {
  expect(callFromJson('{"operation":"a.b","input":1}')).toEqual({ operation: 'a.b', input: 1 });
  expect(callFromJson('{"operation"')).toBeUndefined();
});
