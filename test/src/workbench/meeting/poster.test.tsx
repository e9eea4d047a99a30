import { makeCode } from '@contracts/codes';
import { Poster } from '@/workbench/meeting/poster';
import { aMeetingShown, TONIGHT } from '../../builders/meetings';
import { namesOf, open, says, sentOnce, shown, tap } from '../../builders/pages';

it('makes the code of this meeting, and offers to print it', async () => {
  says(makeCode, { codeIds: ['code-1'] });
  open(<Poster meeting={aMeetingShown()} />);
  await tap('做好会场的码');
  await shown('码做好了，可以印。');
  await shown('印出来');
  expect(await sentOnce(makeCode)).toEqual({
    for: {
      ...{ kind: 'meeting', placeId: 'hamlet-1', title: '水渠清淤', heldAt: TONIGHT },
      meetingId: 'meeting-1',
    },
  });
});

it('makes none for what is over', () => {
  open(<Poster meeting={aMeetingShown({ phase: 'over' })} />);
  expect(namesOf('button')).toEqual([]);
});
