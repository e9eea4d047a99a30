import { decisionSteps } from '../../../cloudfunctions/contracts/decisions-words';
import { formOfStep } from '../../../cloudfunctions/domains/decisions/form-of-step';
import { aPublished, Deciding, move } from '../../builders/decisions';
import { beside, wordsOf } from '../../builders/papers';
import { aVillage } from '../../builders/village';

it('has a page of its own for each step', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const shown = await road.read();
  const names = decisionSteps.map((step) => wordsOf(formOfStep(shown, step, village.now()))[1]);
  expect(names).toEqual([
    ...['动议', '第一步　村党组织提议', '第二步　村“两委”会议商议', '第三步　党员大会审议'],
    ...['第四步　村民会议或村民代表会议决议', '第五步　决议公开', '决议实施'],
    ...['第六步　实施结果公开', '归档'],
  ]);
});

it('says of the motion when, why, and who asked for the assembly', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const demands = [
    { by: 'villagers' as const, signatures: 12, needed: 41, due: 409, isReached: false },
    { by: 'representatives' as const, signatures: 0, needed: 4, due: 17, isReached: false },
  ];
  const parts = formOfStep({ ...(await road.read()), demands }, 'motion', village.now());
  expect(beside(parts, '时间')).toBe('2026-11-23 09:00');
  expect(beside(parts, '动议事由')).toBe('村民提出。雨天走不了，娃娃上学绕远路。');
  expect(beside(parts, '联名情况')).toBe('村民联名12人（满41人必须召集）');
});

it('says of the work what was granted and what was done', async () => {
  const village = aVillage();
  const it = await aPublished(village, ['public_works']);
  await it.approve('bidding_record');
  await it.carryOut(false);
  await it.carryOut(true);
  const parts = formOfStep(await it.read(), 'execution', village.now());
  expect(beside(parts, '批准和材料')).toBe('2026年12月6日办妥《bidding_record》');
  expect(beside(parts, '内容')).toBe(
    '2026年12月6日　路基已经修好。\n2026年12月6日　路已通车，验收合格。（办完）',
  );
});

it('lists each paper once in the archive, and says whether the chain is closed', async () => {
  const village = aVillage();
  const it = await aPublished(village);
  const shown = await it.read();
  const parts = formOfStep(shown, 'archive', village.now());
  expect(beside(parts, '材料目录')).toBe('共3份：《plan》、《minutes》、《decision》');
  expect(beside(parts, '凭证')).toBe(`${shown.certificate.lines}条记录，还没有封存。`);
  expect(beside(parts, '表决结果')).toBe('通过');
  const ended = { ...shown, certificate: { ...shown.certificate, isFinal: true } };
  expect(beside(formOfStep(ended, 'archive', village.now()), '凭证')).toMatch(/已经封存。$/u);
  const failed = formOfStep({ ...shown, outcome: 'failed' }, 'archive', village.now());
  expect(beside(failed, '表决结果')).toBe('没有通过');
});
