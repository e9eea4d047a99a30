import { NoticeStep } from '@/pages/decisions/one/notice-step';
import { aDecision, aNoticeOf } from '../../../builders/decided';
import { isShown, open, shown, tap } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

function openWith(...notices: ReturnType<typeof aNoticeOf>[]): void {
  open(<NoticeStep decision={aDecision({ notices })} kind="decision" isAhead />);
}

it('hangs: how many days are left, where, the words, and who has compared it', async () => {
  const boards = [
    { placeId: 'p', name: '水库院子', postedOn: '2026-11-23' },
    { placeId: 'q', name: '老屋院子' },
  ];
  openWith(aNoticeOf({ boards }));
  await shown('还要贴7天，到11月30日满');
  await tap('细看：决议公开，公示写了什么');
  await shown('通过了，从村口修到水库。');
  await shown('水库院子：2026年11月23日贴出');
  await shown('老屋院子：还没贴');
  await shown('谭*核对过，11月23日签了字');
  await shown('验证码 AAAAAAAA');
});

it('hung long enough', async () => {
  openWith(aNoticeOf({ until: MORNING - DAY, isFinal: false }));
  await shown('贴满了7天（到11月22日）');
  await shown('分段公开，后面还有');
});

it.each([
  ['prepared', '写好了，等村务监督委员会签字'],
  ['signed', '签过字了，等贴出去'],
] as const)('%s: nobody reads its words before it hangs', async (state, said) => {
  openWith(aNoticeOf({ state }));
  await shown(said);
  await shown('要贴7天');
  expect(isShown('公示写了什么')).toBe(false);
});

it('ahead: says what it will be for', async () => {
  openWith();
  await shown('还没到公示。公示要贴满规定的天数，谁都可以看、可以提异议。');
});

it('not of this kind and not ahead: nothing', () => {
  open(
    <NoticeStep decision={aDecision({ notices: [aNoticeOf()] })} kind="result" isAhead={false} />,
  );
  expect(isShown(/公示/)).toBe(false);
});
