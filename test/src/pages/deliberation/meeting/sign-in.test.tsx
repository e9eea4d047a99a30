import { signIn } from '@contracts/deliberation-attendance';
import { SignIn } from '@/pages/deliberation/meeting/sign-in';
import { aMeetingShown, TONIGHT } from '../../../builders/meetings';
import {
  isShown,
  namesOf,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  write,
} from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';
import { settled } from '../../../builders/step';
import { phone } from '../../../doubles/phone';

let isWeapp = true;
jest.mock('@/platform', () => ({
  get isWeapp() {
    return isWeapp;
  },
  get isWebPage() {
    return !isWeapp;
  },
}));

const mine = { signedAt: TONIGHT, receivedAt: TONIGHT, way: 'by_cadre', isAddition: true } as const;
const answer = { meetingId: 'meeting-1', signedAt: MORNING, receivedAt: MORNING };

beforeEach(() => {
  isWeapp = true;
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

function openAs(code?: string, isCopy = false, abilities: 'sign_in'[] = ['sign_in']): void {
  open(<SignIn meeting={aMeetingShown({ abilities })} isCopy={isCopy} code={code} />);
}

it('signs in with the code that led here, by the clock of the phone', async () => {
  says(signIn, { ...answer, isNew: true, isAddition: false });
  openAs('ABCD-efgh-jkmn');
  await tap('我到了，签到');
  await shown('签到成功。');
  expect(await sentOnce(signIn)).toEqual({
    ...{ meetingId: 'meeting-1', code: 'abcdefghjkmn', signedAt: MORNING },
  });
});

it('scans in WeChat, and signs in with what it read', async () => {
  says(signIn, { ...answer, isNew: false, isAddition: false });
  phone.answers['scanCode'] = () => ({ result: 'https://wct.example.cn/q/abcdefghjkmn' });
  openAs();
  await tap('扫码签到');
  await shown('您已经签过到了，不用再签。');
});

it('says what to do when nothing could be read', async () => {
  phone.answers['scanCode'] = () => {
    throw new Error('cancel');
  };
  openAs();
  await tap('扫码签到');
  await shown(/^没有扫出来。/);
});

it('takes typed letters on the web page', async () => {
  isWeapp = false;
  says(signIn, { ...answer, isNew: true, isAddition: true });
  openAs();
  await write('码上的字', 'abcd efgh jkmn');
  await tap('签到');
  await shown('记录已经定稿，您这次记作补签。');
});

it('is offered from a copy on the day of the meeting, because without a signal nobody says so', async () => {
  openAs('abcdefghjkmn', true, []);
  await shown('我到了，签到');
});

it('is not offered when the back end does not offer it', async () => {
  openAs('abcdefghjkmn', false, []);
  await settled();
  expect(namesOf('button')).toEqual([]);
});

it('says why it was refused', async () => {
  refuses(signIn, 'not_at_that_time');
  openAs('abcdefghjkmn');
  await tap('我到了，签到');
  await shown(/^不是开会的时候，不能签到。/);
});

it('shows that one has signed in, and who did it', async () => {
  open(<SignIn meeting={aMeetingShown({ mine })} isCopy={false} code="abcdefghjkmn" />);
  await shown('已签到：11月23日 19:30');
  await shown('村干部替您签的到');
  await shown('记录已经定稿，您这次记作补签。');
  expect(isShown('我到了，签到')).toBe(false);
});
