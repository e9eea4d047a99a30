import type { openCode } from '@contracts/codes';
import type { OutputOf } from '@contracts/contract';
import { Opened } from '@/pages/codes/landing/opened';
import { namesOf, open, shown, tap, went } from '../../../builders/pages';

const square: OutputOf<typeof openCode> = {
  ...{ kind: 'square', page: 'file_request', villageId: 'village-qingquan' },
  ...{ villageName: '清泉村', placeId: 'village-qingquan', placeName: '清泉村广场' },
};

it('says where the paper hangs, and takes the place along', async () => {
  open(<Opened opened={square} code="abcdefghjkmn" />);
  await shown('您在：清泉村广场');
  await tap('在这里反映事情');
  const name = encodeURIComponent('清泉村广场');
  expect(went()).toEqual([
    `navigateTo /pages/requests/file/index?place=village-qingquan&placeName=${name}`,
  ]);
});

it('takes the code of a house along to be known by it', async () => {
  const house = { ...square, page: 'bind_household', houseNumber: '32号' } as const;
  open(<Opened opened={house} code="abcdefghjkmn" />);
  await shown('门牌：32号');
  await tap('用这个户码认家门');
  expect(went()).toEqual(['navigateTo /pages/organisation/binding/index?code=abcdefghjkmn']);
});

it('says which meeting it is, and binds nobody', async () => {
  const meeting = { title: '水渠清淤屋场会', heldAt: 1 };
  open(<Opened opened={{ ...square, meeting }} code="abcdefghjkmn" />);
  await shown('会议：水渠清淤屋场会');
  expect(namesOf('button')).toEqual(['在这里反映事情', '看这个村的村规民约']);
});

it('leads whoever scanned it to the rules of the village, known or not', async () => {
  open(<Opened opened={square} code="abcdefghjkmn" />);
  await tap('看这个村的村规民约');
  expect(went()).toEqual(['navigateTo /pages/rules/book/index?village=village-qingquan']);
});

it('goes on to the sign-in of the meeting, with the code', async () => {
  const meeting = { title: '水渠清淤', heldAt: 1, meetingId: 'meeting-1' };
  open(<Opened opened={{ ...square, page: 'sign_in_meeting', meeting }} code="abcdefghjkmn" />);
  await tap('到会签到');
  expect(went()).toEqual([
    'navigateTo /pages/deliberation/meeting/index?id=meeting-1&code=abcdefghjkmn',
  ]);
});

it('goes on to the rules by itself when it hangs beside them', () => {
  open(<Opened opened={{ ...square, kind: 'rules', page: 'read_rules' }} code="abcdefghjkmn" />);
  expect(went()).toEqual(['redirectTo /pages/rules/book/index?village=village-qingquan']);
});

it('can be helped on by a tap where going on by itself failed', async () => {
  open(<Opened opened={{ ...square, kind: 'rules', page: 'read_rules' }} code="abcdefghjkmn" />);
  await tap('看这个村的村规民约');
  expect(went()).toHaveLength(2);
});
