import { emptyPoll } from '@/workbench/open-poll/draft';
import { Rules } from '@/workbench/open-poll/rules';
import { isChosen, open, shown, tap, write } from '../../builders/pages';

it('says what open and secret mean, by which ways, until when, and that no election is held here', async () => {
  const change = jest.fn();
  open(<Rules draft={emptyPoll({ placeId: 'v', question: '' })} change={change} />);
  await shown(/^选村干部、罢免村干部要到会场/);
  expect(isChosen('在手机上', 'checkbox')).toBe(true);
  await tap(/^无记名/, 'radio');
  expect(change).toHaveBeenLastCalledWith({ isSecret: true });
  await tap('填纸票', 'checkbox');
  expect(change).toHaveBeenLastCalledWith({ ways: ['online', 'paper'] });
  await write('别的日子（写成20261130）', '20261130');
  expect(change).toHaveBeenLastCalledWith({ day: '20261130' });
  await write('几点（写成19:30）', '21:00');
  expect(change).toHaveBeenLastCalledWith({ hour: '21:00' });
  await tap('都投完了可以提前截止', 'checkbox');
  expect(change).toHaveBeenLastCalledWith({ mayCloseEarly: false });
  await tap('村里组里的公事', 'radio');
  expect(change).toHaveBeenLastCalledWith({ matter: 'common' });
});

it('turns to secret, and from hands, where people are judged', async () => {
  const change = jest.fn();
  const draft = {
    ...emptyPoll({ placeId: 'v', question: '' }),
    ways: ['hand' as const, 'paper' as const],
  };
  open(<Rules draft={draft} change={change} />);
  await tap(/^评人的事，比如评先进/, 'radio');
  expect(change).toHaveBeenLastCalledWith({ matter: 'personal', isSecret: true, ways: ['paper'] });
});
