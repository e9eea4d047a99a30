import { listDecisions, withdrawMotion } from '../../../cloudfunctions/contracts/decisions';
import { move, VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('lists what is on its way and what has ended, newest first, for everybody', async () => {
  const village = aVillage();
  const visitor = village.asVisitor();
  const list = async (which: 'open' | 'ended') => {
    const { items } = await answered(visitor(listDecisions, { villageId: VILLAGE, which }));
    return items.map(({ decisionId }) => decisionId);
  };
  const [open, ended] = [await list('open'), await list('ended')];
  const first = await move(village, ['allowance']);
  village.waitHours(1);
  const second = await move(village, ['public_works']);
  expect(await list('open')).toEqual([second, first, ...open]);
  const mover = village.as('li-xiaohe');
  await answered(mover(withdrawMotion, { decisionId: first, words: '先不提了。' }));
  expect(await list('open')).toEqual([second, ...open]);
  expect(await list('ended')).toEqual(expect.arrayContaining([first, ...ended]));
});

it('knows only its villages', async () => {
  const input = { villageId: 'nowhere', which: 'open' } as const;
  expect(await refused(aVillage().asVisitor()(listDecisions, input))).toBe('village_not_found');
});
