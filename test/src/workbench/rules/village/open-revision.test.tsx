import { openRevision } from '@contracts/rules-way';
import { OpenRevision } from '@/workbench/rules/village/open-revision';
import {
  isOff,
  namesOf,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  went,
  write,
} from '../../../builders/pages';

const of = { villageId: 'village-qingquan', orgType: 'village' } as const;

it('changes what holds, or does away with it, and says why', async () => {
  says(openRevision, { revisionId: 'revision-1', state: 'collecting' });
  open(<OpenRevision {...of} hasRules />);
  expect(namesOf('radio')).toEqual([
    '修改村规民约，在现在执行的上面改',
    '废止村规民约，整份不要了',
  ]);
  await write('为什么要做', '酒席越办越大。');
  expect(isOff('开始，请大家提意见')).toBe(true);
  await tap(/^修改村规民约/, 'radio');
  await tap('开始，请大家提意见');
  await shown('开始了。大家会收到消息。');
  const { revisionId } = await sentOnce(openRevision);
  expect(await sentOnce(openRevision)).toMatchObject({ kind: 'amend', purpose: '酒席越办越大。' });
  expect(went()).toEqual([`navigateTo /workbench/rules/one/index?id=${String(revisionId)}`]);
});

it('begins with the first where there is none', async () => {
  says(openRevision, { revisionId: 'revision-1', state: 'collecting' });
  open(<OpenRevision {...of} hasRules={false} />);
  await write('为什么要做', '从头定一份。');
  await tap('开始，请大家提意见');
  expect(await sentOnce(openRevision)).toMatchObject({ kind: 'adopt' });
});

it('keeps what was written when somebody else was first', async () => {
  refuses(openRevision, 'revision_open_already');
  open(<OpenRevision {...of} hasRules={false} />);
  await write('为什么要做', '从头定一份。');
  await tap('开始，请大家提意见');
  await shown('上一次修订还没走完。请先把那一次办完。');
  await shown('从头定一份。');
  expect(went()).toEqual([]);
});
