import { withdrawMotion } from '@contracts/decisions';
import { object } from '@contracts/decisions-notices';
import { fileRules } from '@contracts/rules-way';
import { WordsAct } from '@/components/words-act';
import { decisionsRefusals, noticesRefusals } from '@/text/decisions';
import { rulesRefusals } from '@/text/rules';
import {
  isOff,
  open,
  refuses,
  says,
  sent,
  sentOnce,
  shown,
  tapInSheet,
  write,
} from '../builders/pages';

const withdrawing = (
  <WordsAct
    contract={withdrawMotion}
    sentences={decisionsRefusals.withdrawMotion}
    name="收回"
    asks="为什么收回？"
    longest={500}
    look="danger"
    of="decision-1"
    input={(words) => ({ decisionId: 'decision-1', words })}
    onClose={jest.fn()}
  />
);

it('is sent once there are words, without the blanks around them', async () => {
  says(withdrawMotion, { decisionId: 'decision-1', phase: 'withdrawn' });
  open(withdrawing);
  await shown('为什么收回？');
  expect(isOff('收回')).toBe(true);
  await write('写在这里', ' 先等设计 ');
  await tapInSheet('收回');
  expect(await sentOnce(withdrawMotion)).toEqual({ decisionId: 'decision-1', words: '先等设计' });
  await shown('送到了。');
});

it('keeps what was written when it is refused, and says what to do', async () => {
  refuses(withdrawMotion, 'demanded_by_many');
  open(withdrawing);
  await write('写在这里', '不提了');
  await tapInSheet('收回');
  await shown(/不能撤回。请按法律召集会议。$/u);
  await shown('不提了');
});

it('asks more in its head than its button says, and may need no word', async () => {
  says(fileRules, { revisionId: 'revision-1', state: 'filed' });
  open(
    <WordsAct
      contract={fileRules}
      sentences={rulesRefusals.fileRules}
      title="报乡镇备案"
      name="记下来"
      label="编号"
      longest={60}
      isOptional
      isShort
      of="revision-1"
      input={(number) => ({ revisionId: 'revision-1', ...(number === '' ? {} : { number }) })}
      onClose={jest.fn()}
    />,
  );
  await shown('报乡镇备案');
  expect(isOff('记下来')).toBe(false);
  await write('编号', '  ');
  await tapInSheet('记下来');
  expect(await sentOnce(fileRules)).toEqual({ revisionId: 'revision-1' });
});

it('gives the id of the call to what it makes', async () => {
  says(object, { objectionId: 'x', dueAt: 1 });
  open(
    <WordsAct
      contract={object}
      sentences={noticesRefusals.object}
      name="提异议"
      asks="哪里不对？"
      hint="您的名字别人看不到。"
      done="送到了，五天内答复。"
      longest={1000}
      of="decision-1"
      input={(words, callId) => ({ decisionId: 'decision-1', objectionId: callId, words })}
      onClose={jest.fn()}
    />,
  );
  await shown('您的名字别人看不到。');
  await write('写在这里', '压了水沟');
  await tapInSheet('提异议');
  await shown('送到了，五天内答复。');
  const [letter] = sent(object);
  expect(letter).toMatchObject({ objectionId: expect.stringMatching(/^[\w-]{20,}$/u) as unknown });
});
