import { letters } from '@/backend/outbox';
import { addOpinion } from '@contracts/rules-way';
import { cleanup } from '@testing-library/react';
import { OpinionForm } from '@/pages/rules/revision/opinion-form';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isOff,
  isShown,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  write,
} from '../../../builders/pages';
import { aChange, aDraftShown, aRevisionShown } from '../../../builders/rules';

const revision = aRevisionShown({ draft: aDraftShown({ changes: [aChange()] }) });

function opened(clauseId?: string): void {
  open(<OpinionForm revision={revision} clauseId={clauseId} onClose={jest.fn()} />);
}

it('sends what somebody thinks of the whole, with no name for the neighbours', async () => {
  says(addOpinion, { opinionId: 'opinion-1' });
  opened();
  await shown('对整个草案的意见');
  expect(isOff('提出来')).toBe(true);
  await write('您的意见', ' 十桌太少。 ');
  await tap(/^不让别的村民看到我的名字/, 'checkbox');
  await tap('提出来');
  await shown(/^送到了。/);
  expect(await sentOnce(addOpinion)).toEqual({
    ...{ revisionId: revision.revisionId, text: '十桌太少。', isAnonymous: true },
    opinionId: expect.stringMatching(/^[\w-]{24}$/) as string,
  });
});

it('speaks of one clause under the number that it has in the draft', async () => {
  says(addOpinion, { opinionId: 'opinion-1' });
  opened('feasts');
  await shown('对第十八条的意见');
  await write('您的意见', '十桌太少。');
  await tap('提出来');
  expect(await sentOnce(addOpinion)).toMatchObject({ clauseId: 'feasts', isAnonymous: false });
});

it('keeps what was written when the page is left, each clause for itself', async () => {
  opened('feasts');
  await write('您的意见', '十桌太少。');
  cleanup();
  opened();
  expect(isShown('十桌太少。')).toBe(false);
  cleanup();
  opened('feasts');
  await shown('十桌太少。');
});

it('keeps it when it is refused, with the sentence that says what to do', async () => {
  refuses(addOpinion, 'too_many_opinions');
  opened();
  await write('您的意见', '十桌太少。');
  await tap('提出来');
  await shown(/请/);
  await shown('十桌太少。');
});

it('waits on the phone for a signal, once', async () => {
  opened();
  await write('您的意见', '十桌太少。');
  await tap('提出来');
  await shown('正在送…');
  const waiting = letters.get().filter(({ operation }) => operation === addOpinion.name);
  expect(waiting).toMatchObject([{ input: { text: '十桌太少。' }, about: revision.revisionId }]);
});

it('is written down for somebody without a phone by whoever may help', async () => {
  inTheHandOf('wang-changsheng', aVillage());
  says(addOpinion, { opinionId: 'opinion-1' });
  opened();
  await tap(/^替没有手机的人写/);
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/孙老根/, 'link');
  await shown('替孙老根写');
  await write('您的意见', '听不清喇叭。');
  await tap('提出来');
  expect(await sentOnce(addOpinion)).toMatchObject({ forPersonId: 'person-sun-laogen' });
});

it('lets a helper think better of it', async () => {
  inTheHandOf('wang-changsheng', aVillage());
  opened();
  await tap(/^替没有手机的人写/);
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/孙老根/, 'link');
  await tap('不替人写了');
  await shown('是我自己的意见');
});
