import { composed } from '../builders/composed';
import { freeTextIn } from '../builders/free-text';

/**
 * What is typed and no neighbour reads, with who reads it. WeChat's content check does not hold it up: a report of blows
 * has the words of blows in it, and must not wait (`docs/decisions/012-words-that-others-read.md`).
 */
const notForOthers: Readonly<Record<string, readonly string[]>> = {
  // The office that has the request, and whoever filed it.
  'requests.fileRequest': [
    ...['spot', 'text', 'wish', 'otherSide'],
    ...['filing.described', 'filing.names'],
  ],
  'requests.addWords': ['words'],
  'requests.startWork': ['words'],
  'requests.handOn': ['words'],
  'requests.answerRequest': ['answer', 'policeReport'],
  'requests.reportUnsolved': ['words'],
  // Whoever objected, and who must answer.
  'decisions.object': ['words'],
  'decisions.answerObjection': ['words'],
  // The supervision committee, and the office past the village.
  'decisions.reportPastVillage': ['words'],
  'decisions.answerReport': ['words'],
  // Those who draft and those who review.
  'rules.sendToReview': ['explained.reason'],
  // The one household, and the cadre who confirms who belongs to it.
  'points.correctEntry': ['reason'],
  'organisation.askBinding': ['place.code', 'name', 'houseNumber', 'headSurname'],
  // What stands under a printed code.
  'codes.countOpening': ['code'],
  'deliberation.signIn': ['code'],
};

const typed = composed.operations
  .map(({ contract }) => contract)
  .filter(({ does, input }) => does === 'write' && freeTextIn(input).length > 0);

it.each(typed.map((it) => [it.name, it] as const))(
  '%s leaves out nothing that others read',
  (name, { input, publicWords = [] }) => {
    const fields = freeTextIn(input).filter((it) => !it.endsWith('.fileId'));
    expect(fields.filter((it) => !publicWords.includes(it))).toEqual(notForOthers[name] ?? []);
    expect(publicWords.filter((it) => !fields.includes(it))).toEqual([]);
  },
);

it('names no operation that takes no words', () => {
  const names = Object.keys(notForOthers);
  expect(names.filter((it) => !typed.some(({ name }) => name === it))).toEqual([]);
});
