import {
  hiddenSpeakers,
  isNamedIn,
  namesToKeepOut,
} from '../../../cloudfunctions/domains/deliberation/speakers';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, raised } from '../../builders/meetings';
import { anItem } from '../../builders/meeting-items';
import { aVillage } from '../../builders/village';

it.each([
  ['张桂花说的', true],
  ['张 桂\n花说的', true],
  ['张家的人说的', false],
  ['', false],
])('%j names her: %s', (words, isNamed) => {
  expect(isNamedIn(words, ['张桂花'])).toBe(isNamed);
});

it('keeps out who spoke without a name and who spoke of something private, and nobody else', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId, { isAnonymous: true });
  await raised(village, meetingId, { isPrivate: true }, 'chen-shuifu');
  await raised(village, meetingId, {}, 'li-xiaohe');
  const names = await namesToKeepOut(village.store, meetingId);
  expect([...names].sort()).toEqual(['张桂花', '陈水福']);
});

it('a wish without a name keeps its speaker out too', async () => {
  const { store } = aVillage();
  const wish = anItem({ raisedBy: personIdOf('li-xiaohe'), isAnonymous: true });
  expect(await hiddenSpeakers(store, [wish])).toEqual(['李小禾']);
  expect(await hiddenSpeakers(store, [{ ...wish, isAnonymous: false }])).toEqual([]);
});
