import { useState } from 'react';
import type { PickedPlace } from '@/components/place-picker';
import { CodeField, HouseFields, PersonFields } from '@/pages/organisation/binding/ask-fields';
import type { Asking } from '@/pages/organisation/binding/asking';
import { waitFor } from '@testing-library/react';
import { phone } from '../../../doubles/phone';
import { isShown, open, says, shown, tap, write } from '../../../builders/pages';
import { lookAtPlace } from '@contracts/organisation';

jest.mock('@/platform', () => ({ isWeapp: true, isWebPage: false }));

let said: Asking;
let place: PickedPlace | undefined;

function Fields({ asksPhone = true }: { readonly asksPhone?: boolean }) {
  const [asking, setAsking] = useState(said);
  const [picked, setPlace] = useState<PickedPlace>();
  said = asking;
  place = picked;
  const set = (changes: Partial<Asking>) => {
    setAsking({ ...asking, ...changes });
  };
  return (
    <>
      <CodeField said={asking} set={set} />
      <HouseFields said={asking} set={set} place={picked} setPlace={setPlace} />
      <PersonFields said={asking} set={set} asksPhone={asksPhone} />
    </>
  );
}

beforeEach(() => {
  said = { way: 'code', code: '', name: '', houseNumber: '', headSurname: '', phone: '' };
});

it('takes the code from a scan, and stays as it is when nothing was scanned', async () => {
  phone.answers['scanCode'] = () => ({
    result: '',
    path: 'pages/home/index?scene=c%3Dabcdefghjkmn',
  });
  open(<Fields />);
  await tap('扫户码');
  await waitFor(() => {
    expect(said.code).toBe('abcdefghjkmn');
  });
  phone.answers['scanCode'] = () => {
    throw new Error('scanCode:fail cancel');
  };
  await tap('扫户码');
  expect(said.code).toBe('abcdefghjkmn');
});

it('takes the code, the plate, the head, the name and the number as they are written', async () => {
  open(<Fields />);
  await write('户码上的字', 'abcd-efgh');
  await write('门牌号', '51');
  await write('户主姓什么', '孙');
  await write('您的姓名', '孙老根');
  await write('电话', '13800000000');
  expect(said).toEqual({
    ...{ way: 'code', code: 'abcd-efgh', houseNumber: '51', headSurname: '孙' },
    ...{ name: '孙老根', phone: '13800000000' },
  });
});

it('goes no deeper than the village', async () => {
  says(lookAtPlace, {
    ...{ placeId: 'village-qingquan', kind: 'village', name: '清泉村', fullName: '晴川镇清泉村' },
    inside: [{ placeId: 'group-qingquan-3', kind: 'group', name: '第三组' }],
    ...{ isHousehold: false, offices: [], gridWorkers: [] },
  });
  open(<Fields />);
  await tap('就选清泉村');
  expect(place).toEqual({ placeId: 'village-qingquan', name: '晴川镇清泉村' });
  expect(isShown('第三组')).toBe(false);
});

it('asks for no number when nothing is told about it', async () => {
  open(<Fields asksPhone={false} />);
  await shown('您的姓名');
  expect(isShown(/^电话/)).toBe(false);
});
