import { object } from '../../../cloudfunctions/contracts/decisions-notices';
import {
  knownObjection,
  mayAnswer,
  objectedAnswer,
  objectedIn,
} from '../../../cloudfunctions/domains/decisions/answering';
import type { Hand } from '../../../cloudfunctions/domains/decisions/happening';
import type { Objected } from '../../../cloudfunctions/domains/decisions/state';
import { Run } from '../../builders/decision-process';
import { aPublished } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const { state } = new Run(['allowance']);
const objected = (more: Partial<Objected>): Objected => ({
  ...{ objection: 'o', notice: 1, state: 'filed', level: 'village', since: 0 },
  ...more,
});

it.each<[boolean, Hand, Partial<Objected>]>([
  [true, 'villagers_committee', {}],
  [false, 'collective', {}],
  [false, 'supervision_committee', {}],
  [false, 'township', {}],
  [true, 'township', { level: 'township' }],
  [false, 'villagers_committee', { level: 'township' }],
  [true, 'county', { level: 'county' }],
  [false, 'villagers_committee', { state: 'answered' }],
])('may answer: %s for %s, %j', (may, hand, more) => {
  expect(mayAnswer([hand], state, objected(more))).toBe(may);
});

it('says where it stands', () => {
  const one = objected({ level: 'township' });
  expect(objectedAnswer(one)).toEqual({ objectionId: 'o', state: 'filed', level: 'township' });
  expect(objectedIn(state, 'o', one)).toBe(one);
});

it('is known to who made it and to who must answer, and to nobody else', async () => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  const objectionId = 'ditch';
  await answered(village.as('chen-shuifu')(object, { decisionId, objectionId, words: '不对。' }));
  const seen = async (key: string) =>
    (await knownObjection(village.world(), await village.actor(key), objectionId)) !== undefined;
  expect(await Promise.all(['chen-shuifu', 'liu-qingshan', 'tan-songbai'].map(seen))).toEqual([
    ...[true, true, true],
  ]);
  expect(await Promise.all(['li-xiaohe', 'fang-zhengyuan', 'guest'].map(seen))).toEqual([
    ...[false, false, false],
  ]);
});
