import { askBinding } from '@contracts/organisation';
import { type Asking, askingOf, codeInScan } from '@/pages/organisation/binding/asking';

const around = { placeId: 'village-qingquan', noticeVersion: 1, phoneNotice: 3 };

function said(about: Partial<Asking>): Asking {
  return {
    ...{ way: 'say', code: '', name: '孙老根', houseNumber: '', headSurname: '', phone: '' },
    ...about,
  };
}

it('asks by the code of the house and the name', () => {
  const asking = askingOf(said({ way: 'code', code: ' abcd-efgh ' }), around);
  expect(asking).toEqual({ noticeVersion: 1, name: '孙老根', place: { code: 'abcd-efgh' } });
});

it('asks by the village and the plate or the head', () => {
  const place = { placeId: 'village-qingquan' };
  expect(askingOf(said({ houseNumber: '51' }), around)).toEqual({
    ...{ noticeVersion: 1, name: '孙老根', place, houseNumber: '51' },
  });
  expect(askingOf(said({ headSurname: '孙' }), around)).toEqual({
    ...{ noticeVersion: 1, name: '孙老根', place, headSurname: '孙' },
  });
});

it('gives a number only together with the notice on it', () => {
  const asked = said({ houseNumber: '51', phone: '13800000000' });
  expect(askingOf(asked, around)?.phone).toEqual({ number: '13800000000', noticeVersion: 3 });
  expect(askingOf(asked, { ...around, phoneNotice: undefined })).not.toHaveProperty('phone');
});

it('makes what the contract takes', () => {
  const asking = askingOf(said({ houseNumber: '51', phone: '13800000000' }), around);
  const input = { ...asking, callId: 'call-of-a-screen-01' };
  expect(askBinding.input.safeParse(input).success).toBe(true);
});

it.each([
  ['no name', { name: ' ', houseNumber: '51' }],
  ['neither plate nor head', {}],
  ['no code', { way: 'code', code: ' ' }],
] as const)('is not whole with %s', (_what, about) => {
  expect(askingOf(said(about), around)).toBeUndefined();
});

it('is not whole without a village', () => {
  expect(askingOf(said({ houseNumber: '51' }), { ...around, placeId: undefined })).toBeUndefined();
});

it.each([
  ['pages/home/index?scene=c%3Dabcdefghjkmn', '', 'abcdefghjkmn'],
  [undefined, 'https://wct.example.cn/q/abcd-efgh-jkmn', 'abcd-efgh-jkmn'],
  [undefined, 'abcdefghjkmn', 'abcdefghjkmn'],
])('finds the code in the scan %s %s', (path, result, code) => {
  expect(codeInScan(path, result)).toBe(code);
});
