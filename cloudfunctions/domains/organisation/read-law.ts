import { readLaw as contract } from '../../contracts/organisation-law';
import { implement } from '../../kernel/operation';
import { openQuestions } from '../../law/open-questions';
import { lawVersion } from '../../law/routing-policy';
import { lawCounts, type LawLine, linesWanted } from './law-lines';

/** A page of the longest lines stays far below what a cloud function may answer (100 KB). */
const PAGE = 40;

export const readLaw = implement(contract, {
  allow: () => true,
  forVisitors: true,
  run({ after, ...wanted }) {
    const lines = linesWanted(wanted);
    const from = lines.findIndex((line) => placeOf(line) === after) + 1;
    const items = lines.slice(from, from + PAGE);
    const last = items.at(-1);
    return Promise.resolve({
      items,
      ...(last && from + PAGE < lines.length && { next: placeOf(last) }),
      version: lawVersion,
      counts: lawCounts,
      questions: openQuestions.map(({ key, asks, where }) => ({ key, asks, where })),
    });
  },
});

function placeOf({ section, key }: LawLine): string {
  return `${section}/${key}`;
}
