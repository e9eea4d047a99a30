import { safetyFlags } from '../../../cloudfunctions/contracts/requests-words';
import {
  policy,
  route,
  type Route,
  type RouteFacts,
} from '../../../cloudfunctions/domains/requests/routing';
import { factWords } from '../../../cloudfunctions/domains/requests/sieve';
import { breachOf, flawOf } from '../../builders/lawful-ways';
import { cases, mattersOf, unmetBy } from './routing-cases';

const dangers = Array.from({ length: 2 ** safetyFlags.length }, (_, bits) =>
  safetyFlags.filter((_flag, at) => (bits & (1 << at)) !== 0),
);

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Every matter that the closed lists can say, one after the other, in one object that is written anew. */
function everyMatter(look: (facts: RouteFacts) => void): number {
  const { kind, category, relation, subject, money, people, standing, attempt } = factWords;
  const facts = {} as Writable<RouteFacts>;
  let count = 0;
  for (facts.kind of kind)
    for (facts.safety of dangers)
      for (facts.relation of relation)
        for (facts.subject of subject)
          for (facts.standing of standing)
            for (facts.attempt of attempt)
              for (facts.money of money)
                for (facts.category of category)
                  for (facts.people of people) {
                    count += 1;
                    look(facts);
                  }
  return count;
}

it('brings every matter that can be said to one lawful owner', () => {
  const flawed = new Map<Route, string | undefined>();
  const breaches = new Map<string, RouteFacts>();
  let last: Route | undefined;

  const count = everyMatter((facts) => {
    const way = route(facts);
    if (facts.people !== 'one' && way === last) {
      return;
    }
    last = way;
    if (!flawed.has(way)) {
      flawed.set(way, flawOf(way, facts.subject));
    }
    const what = flawed.get(way) ?? breachOf(facts, way);
    if (what !== undefined && !breaches.has(`${way.rule}: ${what}`)) {
      breaches.set(`${way.rule}: ${what}`, { ...facts });
    }
  });

  console.info(`${count.toLocaleString('en')} matters, ${flawed.size} different ways`);
  expect([...breaches]).toEqual([]);
  expect(count).toBe(43_545_600);
  const deciding = new Set([...flawed.keys()].map(({ rule }) => rule));
  expect(policy.rules.map(({ key }) => key).filter((key) => !deciding.has(key))).toEqual([]);
});

it.each(cases.map((it) => [it.what, it] as const))('%s', (_, expected) => {
  const unmet = mattersOf(expected).map((matter) => [
    matter,
    unmetBy(expected, matter, route(matter)),
  ]);
  expect(unmet.filter(([, what]) => what !== undefined)).toEqual([]);
});
