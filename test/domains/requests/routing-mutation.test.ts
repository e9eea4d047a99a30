import { clocks, type ClockKey } from '../../../cloudfunctions/law/clocks';
import { type DeskKey, desks } from '../../../cloudfunctions/law/desks';
import {
  type Conditions,
  type Desk,
  policy,
  type Policy,
  routeBy,
} from '../../../cloudfunctions/domains/requests/routing';
import { breachOf, flawOf } from '../../builders/lawful-ways';
import { cases, mattersOf, unmetBy } from './routing-cases';

/** One mistake in the tables, as a tired clerk might make it. */
interface Mistake {
  readonly what: string;
  readonly tables: Policy;
}

const rules = policy.rules;

function without<Item>(list: readonly Item[], at: number): Item[] {
  return list.filter((_, index) => index !== at);
}

function swapped<Item>(list: readonly Item[], at: number): Item[] {
  return list.flatMap((item, index) => {
    if (index === at + 1) {
      return [];
    }
    return index === at ? list.slice(at, at + 2).reverse() : [item];
  });
}

function changed<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  return list.map((old, index) => (index === at ? item : old));
}

/** Every way to forget something of a condition: a whole fact, or one word of it. */
function loosened(when: Conditions): { what: string; when: Conditions }[] {
  return Object.entries(when).flatMap(([fact, words]: [string, readonly string[]]) => [
    {
      what: `no ${fact}`,
      when: Object.fromEntries(Object.entries(when).filter(([it]) => it !== fact)),
    },
    ...words.map((word, at) => ({
      what: `${fact} without ${word}`,
      when: { ...when, [fact]: without(words, at) },
    })),
  ]);
}

/** Do the conditions of two rows ever hold together? Only then does their order matter. */
function meet(one: Conditions, other: Conditions): boolean {
  const facts = Object.keys(one) as (keyof Conditions)[];
  const isContradicted = (left: Conditions, right: Conditions) =>
    left.has?.some((flag) => right.lacks?.includes(flag)) ?? false;
  return (
    !isContradicted(one, other) &&
    !isContradicted(other, one) &&
    facts.every((fact) => {
      const [left, right]: (readonly string[] | undefined)[] = [one[fact], other[fact]];
      return (
        fact === 'has' ||
        fact === 'lacks' ||
        left === undefined ||
        right === undefined ||
        left.some((word) => right.includes(word))
      );
    })
  );
}

type Rule = Policy['rules'][number];

function inRule(rule: Rule, at: number): Mistake[] {
  const put = (what: string, wrong: Rule): Mistake => ({
    what: `${rule.key}: ${what}`,
    tables: { ...policy, rules: changed(rules, at, wrong) },
  });
  const next = rules[at + 1];
  return [
    { what: `${rule.key}: deleted`, tables: { ...policy, rules: without(rules, at) } },
    ...(next && meet(rule.when, next.when)
      ? [
          {
            what: `${rule.key}: swapped with ${next.key}`,
            tables: { ...policy, rules: swapped(rules, at) },
          },
        ]
      : []),
    ...loosened(rule.when).map(({ what, when }) => put(what, { ...rule, when })),
    ...rule.path.map((desk, index) =>
      put(`without ${desk}`, { ...rule, path: without(rule.path, index) }),
    ),
    ...rule.path
      .slice(1)
      .map((desk, index) =>
        put(`${desk} one place forward`, { ...rule, path: swapped(rule.path, index) }),
      ),
  ];
}

function inReports(): Mistake[] {
  const { reports } = policy;
  return reports.flatMap((report, at) => {
    const put = (what: string, wrong: Policy['reports'][number]): Mistake => ({
      what: `report ${at}: ${what}`,
      tables: { ...policy, reports: changed(reports, at, wrong) },
    });
    return [
      { what: `report ${at}: deleted`, tables: { ...policy, reports: without(reports, at) } },
      ...loosened(report.when).map(({ what, when }) => put(what, { ...report, when })),
      ...report.tell.flatMap((line, index) => [
        put(`without ${line.join('/')}`, { ...report, tell: without(report.tell, index) }),
        ...line.map((desk, place) =>
          put(`${line.join('/')} without ${desk}`, {
            ...report,
            tell: changed(report.tell, index, without(line, place)),
          }),
        ),
      ]),
    ];
  });
}

function inSealings(): Mistake[] {
  const { sealings } = policy;
  return sealings.flatMap((sealing, at) => [
    { what: `sealing ${at}: deleted`, tables: { ...policy, sealings: without(sealings, at) } },
    ...loosened(sealing.when).map(({ what, when }) => ({
      what: `sealing ${at}: ${what}`,
      tables: { ...policy, sealings: changed(sealings, at, { when }) },
    })),
  ]);
}

function inAvoidances(): Mistake[] {
  const { avoidances } = policy;
  return avoidances.flatMap((avoidance, at) => {
    const put = (what: string, wrong: Policy['avoidances'][number]): Mistake => ({
      what: `avoiding ${avoidance.subject}: ${what}`,
      tables: { ...policy, avoidances: changed(avoidances, at, wrong) },
    });
    const { levels, offices } = avoidance;
    return [
      {
        what: `avoiding ${avoidance.subject}: deleted`,
        tables: { ...policy, avoidances: without(avoidances, at) },
      },
      ...levels.map((level, index) =>
        put(`without ${level}`, { ...avoidance, levels: without(levels, index) }),
      ),
      ...(offices === 'all' ? [] : offices)
        .filter((office) => countyDesks.has(office))
        .map((office) =>
          put(`without ${office}`, {
            ...avoidance,
            offices: [...(offices === 'all' ? [] : offices)].filter((it) => it !== office),
          }),
        ),
    ];
  });
}

/** Offices at the county that some row names; the others are avoided in case one ever does. */
const countyDesks = new Set<string>(
  Object.values(desks)
    .filter(({ level }) => level === 'county')
    .map(({ office }) => office),
);

function inDesks(): Mistake[] {
  const keys = Object.keys(desks) as DeskKey[];
  const clockKeys = Object.keys(clocks) as ClockKey[];
  const other = (key: ClockKey) =>
    clockKeys[(clockKeys.indexOf(key) + 1) % clockKeys.length] ?? key;
  return keys.flatMap((key) => {
    const desk: Desk = policy.desks[key];
    const put = (what: string, wrong: Desk): Mistake => ({
      what: `desk ${key}: ${what}`,
      tables: { ...policy, desks: { ...policy.desks, [key]: wrong } },
    });
    return [
      put('another answer clock', { ...desk, answer: other(desk.answer) }),
      put('may decline or not', { ...desk, mayDecline: !desk.mayDecline }),
      put('another floor', { ...desk, level: desk.level === 'county' ? 'township' : 'county' }),
      put('another office', { ...desk, office: 'supervision_committee' }),
    ];
  });
}

const matters = cases.flatMap((it) => mattersOf(it).map((matter) => ({ expected: it, matter })));

/** The cases, and at each of them what the law asks of every way. */
function isNoticed(tables: Policy): boolean {
  try {
    const route = routeBy(tables);
    return matters.some(({ expected, matter }) => {
      const way = route(matter);
      return (
        unmetBy(expected, matter, way) !== undefined ||
        flawOf(way, matter.subject) !== undefined ||
        breachOf(matter, way) !== undefined
      );
    });
  } catch {
    return true;
  }
}

it('has nothing to object to in the tables as they are', () => {
  expect(isNoticed(policy)).toBe(false);
});

/**
 * What stays unnoticed changes no way: a swap of two rows that only meet where an earlier row has decided, a fact that
 * nothing else reaches the row without, an office of the county that is avoided in case a row ever names it.
 */
it('notices at least 99 of 100 mistakes in the tables', () => {
  const mistakes = [
    ...rules.flatMap(inRule),
    ...inReports(),
    ...inSealings(),
    ...inAvoidances(),
    ...inDesks(),
  ];
  const missed = mistakes.filter(({ tables }) => !isNoticed(tables)).map(({ what }) => what);
  const share = (100 * (mistakes.length - missed.length)) / mistakes.length;
  console.info(
    [
      `${mistakes.length} mistakes, ${missed.length} not noticed, ${share.toFixed(2)} % noticed`,
      `by ${cases.length} cases (${matters.length} matters)`,
      ...missed,
    ].join('\n'),
  );
  expect(share).toBeGreaterThanOrEqual(99);
});
