import { unknownAnswers } from '../../cloudfunctions/law/convention-answers';
import { offenceFamilies } from '../../cloudfunctions/law/convention-families';
import { offenceFrames } from '../../cloudfunctions/law/convention-frames';
import { offences } from '../../cloudfunctions/law/convention-offences';

const frames = offenceFrames();
const all = [...offences, ...offenceFamilies, ...frames];
const asked = Object.values(unknownAnswers);

it('only asks a human, because each of its words is innocent alone', () => {
  const surenesses = [...frames, ...asked].map(({ sureness }) => sureness);
  expect(new Set(surenesses)).toEqual(new Set(['doubtful']));
});

it('names each frame once, beside the plain words and the families', () => {
  const keys = [...all, ...asked].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('knows frames of every kind of offence', () => {
  const kinds = ['benefit', 'collective', 'penalty', 'women'];
  expect([...new Set(frames.map(({ kind }) => kind))].sort()).toEqual(kinds);
  expect(Object.entries(unknownAnswers).map(([name, { kind }]) => name === kind)).toEqual(
    kinds.map(() => true),
  );
});

it('offers a wording that threatens nothing', () => {
  const offered = [...frames, ...asked].map(({ instead }) => instead).join('');
  expect(offered).not.toMatch(/罚款|没收|扣[发除]|停[水电]/);
});

it('no pattern reaches without end, so that a long text takes no longer than its length', () => {
  const patterns = all.flatMap(({ says, onlyWith, onlyAfter, unless }) =>
    [says, onlyWith, onlyAfter, unless].flatMap((it) => (it === undefined ? [] : [it.source])),
  );
  const endless = patterns.filter((it) => /(?<!\\)[*+]|\{\d+,\}/.test(it.replaceAll('\\d+%', '')));
  expect(patterns.length).toBeGreaterThan(100);
  expect(endless).toEqual([]);
});
