import { acceptAnswer, answerObjection, escalateObjection } from '@contracts/decisions-notices';
import { Acts } from '@/pages/decisions/objection/acts';
import { anObjection } from '../../../builders/decided';
import {
  isOff,
  namesOf,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  tapInSheet,
  write,
} from '../../../builders/pages';

const moved = { objectionId: 'objection-1', state: 'answered', level: 'village' } as const;

it('the office answers in words that stay while they are written', async () => {
  says(answerObjection, moved);
  open(<Acts objection={anObjection({ abilities: ['answer'] })} />);
  await tap('答复');
  await shown(/^写清楚：查了什么/);
  await write('写在这里', '改走老路基。');
  await tapInSheet('答复');
  expect(await sentOnce(answerObjection)).toEqual({
    ...{ objectionId: 'objection-1', words: '改走老路基。' },
  });
  await shown('送到了。');
});

it('whoever objected is content', async () => {
  says(acceptAnswer, { ...moved, state: 'closed' });
  open(<Acts objection={anObjection({ abilities: ['accept', 'escalate'] })} />);
  await tap('我认可这个答复');
  await tapInSheet('我认可这个答复');
  expect(await sentOnce(acceptAnswer)).toEqual({ objectionId: 'objection-1' });
});

it('or is not, and it goes past the village', async () => {
  says(escalateObjection, { ...moved, level: 'township' });
  open(<Acts objection={anObjection({ abilities: ['accept', 'escalate'] })} />);
  await tap('我不满意，转给上级');
  await shown('转给乡镇，由他们查清楚再答复您，不再经过原来答复的人。');
  await tapInSheet('我不满意，转给上级');
  expect(await sentOnce(escalateObjection)).toEqual({ objectionId: 'objection-1' });
});

it('says what is so when somebody else was quicker, and sends no empty answer', async () => {
  refuses(answerObjection, 'not_now');
  open(<Acts objection={anObjection({ abilities: ['answer'] })} />);
  await tap('答复');
  const buttons = namesOf('button');
  expect(buttons).toEqual(['答复', '答复', '关闭']);
  await write('写在这里', '查过了');
  await tapInSheet('答复');
  await shown(/请/);
});

it('offers nothing that the back end does not allow', () => {
  open(<Acts objection={anObjection()} />);
  expect(namesOf('button')).toEqual([]);
  expect(() => isOff('答复')).toThrow();
});
