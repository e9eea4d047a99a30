import { revisionStates } from '@contracts/rules-words';
import { revisionHappens, revisionName, wayText } from '@/text/rule-way';

const NOTICE = Date.UTC(2026, 11, 3, 15, 59);

it.each(revisionStates)('says in one or two sentences what happens when it is %s', (state) => {
  const said = revisionHappens(state, 'village', undefined);
  expect(said).toMatch(/^[^A-Za-z]+。$/);
  expect(said.match(/[。！？]/g)?.length).toBeLessThanOrEqual(2);
});

it('says until when the draft hangs, and which assembly votes', () => {
  expect(revisionHappens('notice', 'village', NOTICE)).toBe(
    '草案正在公示，公示到12月3日 23:59，之后开村民会议表决。',
  );
  expect(revisionHappens('notice', 'community', undefined)).toBe(
    '草案公示过了，接着开居民会议表决。',
  );
});

it('calls a revision by what it does and whose it is', () => {
  expect(revisionName('repeal', 'community')).toBe('废止居民公约');
});

it('says how many women were there only where it is known', () => {
  expect(wayText.present(120, 52)).toBe('到会120人，其中妇女52人');
  expect(wayText.present(120, undefined)).toBe('到会120人');
});

it('says how many opinions wait for an answer', () => {
  expect(wayText.opinionsCount(3, 1)).toBe('一共3条，还有1条没答复');
  expect(wayText.opinionsCount(3, 0)).toBe('一共3条，都答复了');
});

it('gives the number of a filing where the township gave one', () => {
  expect(wayText.filing(NOTICE, '晴川约备3号')).toBe('2026年12月3日备案，编号晴川约备3号');
  expect(wayText.filing(NOTICE, undefined)).toBe('2026年12月3日备案');
});
