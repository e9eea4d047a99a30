/** @jest-environment node */
import { commonRefusals } from '@contracts/contract';
import { codesRefusals } from '@/text/codes';
import { deliberationRefusals } from '@/text/deliberation-refusals';
import {
  decisionsRefusals,
  meetingsRefusals,
  noticesRefusals,
  papersRefusals,
} from '@/text/decisions';
import { notificationsRefusals } from '@/text/notifications';
import { officesRefusals } from '@/text/offices';
import { organisationRefusals } from '@/text/organisation-refusals';
import { pointsRefusals } from '@/text/points';
import { pollsRefusals } from '@/text/polls';
import { requestRefusals } from '@/text/request-refusals';
import { rulesRefusals } from '@/text/rules';
import { type Sentence, sentenceOf } from '@/text/sentence';
import { composed } from '../../builders/composed';

/** Every way in which the village says no, and what a villager then reads. */

const sentences: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Sentence>>>>>
> = {
  organisation: { ...organisationRefusals, ...officesRefusals },
  requests: requestRefusals,
  points: pointsRefusals,
  polls: pollsRefusals,
  notifications: notificationsRefusals,
  codes: codesRefusals,
  decisions: { ...decisionsRefusals, ...meetingsRefusals, ...noticesRefusals, ...papersRefusals },
  deliberation: deliberationRefusals,
  rules: rulesRefusals,
};

const own = composed.operations.flatMap(({ contract: { name, refusals } }) => {
  const [domain = '', verb = ''] = name.split('.');
  return refusals.map((code) => [name, code, sentences[domain]?.[verb] ?? {}] as const);
});
const common = commonRefusals.map((code) => ['every call', code, {}] as const);
const all = [...own, ...common];

/** A step that can be taken, or what happens by itself: no sentence leaves anybody standing. */
const whatToDo = /请|可以|不用|自动|选|有话|看看|到“/;

it.each(own)('%s · %s has a sentence of its own', (_name, code, said) => {
  expect(Object.keys(said)).toContain(code);
});

describe.each(all)('%s · %s', (_name, code, said) => {
  const text = sentenceOf(said, code, {});

  it('is one or two whole sentences', () => {
    expect(text).toMatch(/[。]$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.match(/[。！？]/g)?.length).toBeLessThanOrEqual(3);
  });

  it('is short enough to be listened to', () => {
    expect(text.length).toBeLessThanOrEqual(45);
  });

  it('says what to do now', () => {
    expect(text).toMatch(whatToDo);
  });

  it('speaks as one speaks in the village', () => {
    expect(text).not.toMatch(/[A-Za-z]|错误|失败|非法|无效|异常|系统/);
  });
});

it('nothing is said that nobody can answer', () => {
  const promised = new Set(own.map(([name, code]) => `${name} ${code}`));
  const said = Object.entries(sentences).flatMap(([domain, verbs]) =>
    Object.entries(verbs).flatMap(([verb, codes]) =>
      Object.keys(codes).map((code) => `${domain}.${verb} ${code}`),
    ),
  );
  expect(said.filter((it) => !promised.has(it))).toEqual([]);
});
