import CallPage from '@/decision-desk/call/index';
import { callMeeting } from '@contracts/decisions-meetings';
import { Deciding, move } from '../../../builders/decisions';
import { aVillage } from '../../../builders/village';
import { installCamera } from '../../builders/camera';
import {
  inTheHandOf,
  isOff,
  namesOf,
  open,
  sentOnce,
  shown,
  tap,
  write,
} from '../../builders/pages';

const ACT = '定下来，告诉大家';

it('the party organisation is called for this evening', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  inTheHandOf('liu-qingshan', village);
  open(<CallPage />, { id: road.decisionId });
  await shown('这次是：一议：村党组织提议');
  await shown('村党组织委员：应到3人');
  expect(isOff(ACT)).toBe(true);
  await tap('11月23日 周一', 'radio');
  await write('几点（写成19:30）', '19:30');
  await write('在哪里开', '村部');
  await tap(ACT);
  await shown(/^定好了，名册已经封存/);
  expect((await road.read()).next?.does).toBe('hold_meeting');
});

it('the representatives are called by a delegation, with the plan, no earlier than the law allows', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  inTheHandOf('liu-qingshan', village);
  installCamera('the plan');
  open(<CallPage />, { id: road.decisionId });
  await shown('由哪个会来定');
  expect(namesOf('button')).not.toContain(ACT);
  await tap('村民代表会议', 'radio');
  await tap(/^开村民会议授权/, 'radio');
  await shown('要有方案，大家开会前看得到。');
  await tap('加照片');
  await shown('方案');
  const days = [...document.querySelectorAll('[role="radio"]')].filter((it) =>
    it.textContent.includes(' 周'),
  );
  (days[0] as HTMLElement).click();
  await write('几点（写成19:30）', '19:30');
  await write('在哪里开', '村部');
  await tap(ACT);
  await shown(/^定好了，名册已经封存/);
  expect(await sentOnce(callMeeting)).toMatchObject({
    ...{ step: 'resolution', body: 'representatives_assembly' },
    papers: [{ kind: 'plan' }],
  });
});

it('offers no form to whoever may not call', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  inTheHandOf('tan-songbai', village);
  open(<CallPage />, { id: road.decisionId });
  await shown(/^现在没有/);
});
