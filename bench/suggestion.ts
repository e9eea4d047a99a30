import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { rankCategories, suggest } from '../cloudfunctions/domains/requests/suggestion';
import { categories, categoryOf, type CategoryCode } from '../cloudfunctions/law/categories';

/**
 * How often the suggested category is the one that an official gave the same letter. The letters speak of real
 * people: they are read from a path outside the tree, and what is printed of them is their number.
 *
 *     npx tsx bench/suggestion.ts <labelled.jsonl>      one {"id", "title", "text", "category"} per line
 */
interface Letter {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The official name of the heading. */
  readonly category: string;
}

interface Verdict {
  readonly id: string;
  readonly given: CategoryCode;
  readonly suggested: CategoryCode;
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Which letters? npx tsx bench/suggestion.ts <path to labelled.jsonl>');
  process.exit(2);
}

const letters = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Letter);
const present = categories
  .map(({ code }) => code)
  .filter((code) => letters.some((it) => it.category === categoryOf(code).officialName));

const started = performance.now();
letters.forEach(({ title, text }) => suggest(`${title}\n${text}`));
const elapsed = performance.now() - started;

const among = (allowed: readonly CategoryCode[]) =>
  letters.map(({ id, title, text, category }): Verdict => {
    const words = `${title}\n${text}`;
    const heard = rankCategories(words).find((it) => allowed.includes(it.category));
    return { id, given: codeOf(category), suggested: heard?.category ?? suggest(words).category };
  });
const amongAll = among(categories.map(({ code }) => code));
const amongPresent = among(present);
const frequent = mostFrequent();
const always = amongAll.map((it) => ({ ...it, suggested: frequent }));

printMatrix(amongAll);
printScores(amongAll);
console.log('\nNot as the official filed it (letter: filed → suggested):');
for (const { id, given, suggested } of amongAll.filter((it) => it.given !== it.suggested)) {
  console.log(`  ${id}: ${nameOf(given)} → ${nameOf(suggested)}`);
}
console.log(`
letters                                  ${letters.length}
macro-F1, fifteen headings to choose     ${macroF1(amongAll).toFixed(3)}
macro-F1, the ${present.length} that occur to choose    ${macroF1(amongPresent).toFixed(3)}
macro-F1, always the most frequent       ${macroF1(always).toFixed(3)}
accuracy, fifteen headings to choose     ${accuracy(amongAll).toFixed(3)}
milliseconds for each letter             ${(elapsed / letters.length).toFixed(3)}`);

function codeOf(officialName: string): CategoryCode {
  const found = categories.find((it) => it.officialName === officialName);
  if (found === undefined) {
    throw new Error(`No heading is called ${officialName}`);
  }
  return found.code;
}

function nameOf(code: CategoryCode): string {
  return categoryOf(code).officialName;
}

function mostFrequent(): CategoryCode {
  const lettersUnder = (code: CategoryCode) =>
    amongAll.filter(({ given }) => given === code).length;
  return present.reduce((one, other) => (lettersUnder(other) > lettersUnder(one) ? other : one));
}

function scoresOf(verdicts: readonly Verdict[], code: CategoryCode) {
  const right = verdicts.filter((it) => it.given === code && it.suggested === code).length;
  const suggested = verdicts.filter((it) => it.suggested === code).length;
  const given = verdicts.filter((it) => it.given === code).length;
  const f1 = (2 * right) / Math.max(1, suggested + given);
  return { precision: right / Math.max(1, suggested), recall: right / Math.max(1, given), f1 };
}

function macroF1(verdicts: readonly Verdict[]): number {
  return present.reduce((sum, code) => sum + scoresOf(verdicts, code).f1, 0) / present.length;
}

function accuracy(verdicts: readonly Verdict[]): number {
  return verdicts.filter((it) => it.given === it.suggested).length / verdicts.length;
}

function printScores(verdicts: readonly Verdict[]): void {
  console.log('\nprecision  recall  F1');
  for (const code of present) {
    const { precision, recall, f1 } = scoresOf(verdicts, code);
    const row = [precision.toFixed(2).padStart(9), recall.toFixed(2).padStart(7), f1.toFixed(3)];
    console.log(`${row.join('  ')}  ${nameOf(code)}`);
  }
}

function printMatrix(verdicts: readonly Verdict[]): void {
  const columns = categories
    .map(({ code }) => code)
    .filter((code) => present.includes(code) || verdicts.some((it) => it.suggested === code));
  console.log('Rows: as filed. Columns, in this order, as suggested:');
  console.log(columns.map((code, index) => `${index + 1} ${nameOf(code)}`).join(', '));
  for (const given of present) {
    const cells = columns.map((suggested) =>
      String(verdicts.filter((it) => it.given === given && it.suggested === suggested).length),
    );
    console.log(`${cells.map((cell) => cell.padStart(4)).join('')}  ${nameOf(given)}`);
  }
}
