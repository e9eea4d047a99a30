/*
 * Routings per second, and one routing against one look-up of the same matter in a table by its text: the least
 * that any routing could cost. Run: npx tsx bench/routing.ts
 */
import { safetyFlags } from '../cloudfunctions/contracts/requests-words';
import { route, type RouteFacts } from '../cloudfunctions/domains/requests/routing';
import { factWords } from '../cloudfunctions/domains/requests/sieve';

const MATTERS = 4096;
const ROUNDS = 200;
const ALLOWED_MICROSECONDS = 20;

/** Matters of every sort, the same in every run. */
function someMatters(): RouteFacts[] {
  let state = 20_261_101;
  const pick = <Word>(words: readonly Word[]): Word => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return words[(state >>> 8) % words.length] as Word;
  };
  return Array.from({ length: MATTERS }, () => ({
    kind: pick(factWords.kind),
    category: pick(factWords.category),
    safety: pick([[], [], [], [], [pick(safetyFlags)]]),
    relation: pick(factWords.relation),
    subject: pick(factWords.subject),
    money: pick(factWords.money),
    people: pick(factWords.people),
    standing: pick(factWords.standing),
    attempt: pick(factWords.attempt),
  }));
}

function microsecondsEach(matters: readonly RouteFacts[], work: (matter: RouteFacts) => unknown) {
  let done = 0;
  const started = process.hrtime.bigint();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const matter of matters) {
      done += work(matter) === undefined ? 0 : 1;
    }
  }
  return Number(process.hrtime.bigint() - started) / 1000 / done;
}

const matters = someMatters();
const textOf = (matter: RouteFacts) => Object.values(matter).join(' ');
const table = new Map(matters.map((matter) => [textOf(matter), route(matter)]));
const lookUp = (matter: RouteFacts) => table.get(textOf(matter));

microsecondsEach(matters, route);
microsecondsEach(matters, lookUp);
const routing = microsecondsEach(matters, route);
const looking = microsecondsEach(matters, lookUp);

console.log(
  `routing: ${routing.toFixed(3)} us each, ${Math.round(1e6 / routing).toLocaleString('en')} a second`,
);
console.log(`a table look-up by text in the same run: ${looking.toFixed(3)} us each`);
console.log(`ratio routing / look-up: ${(routing / looking).toFixed(2)}`);
if (routing > ALLOWED_MICROSECONDS) {
  process.exitCode = 1;
}
