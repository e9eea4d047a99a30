import { anyOf } from './convention-notation';
import type { Offence } from './convention-offences';

/**
 * What no village rule may hold, by its build and not by its wording: for what, or as what, somebody is hit; what is
 * at stake for him; what is done with it. A roundabout secretary changes the words; the build stays.
 */
export interface Frame {
  readonly key: string;
  readonly kind: Offence['kind'];
  /** For what somebody is hit: the sentence has said so before. */
  readonly answers?: readonly string[];
  /** Who is hit, and after whom, if it is for another's deed: stands before what befalls him. */
  readonly who?: readonly (readonly string[])[];
  /** What is at stake: stands beside what is done with it, before or after. */
  readonly stake?: readonly string[];
  readonly done: readonly string[];
  /** So many letters may stand between stake and deed; a comma among them only where `acrossParts`. */
  readonly near?: number;
  readonly acrossParts?: true;
  /** A sentence that says this speaks of something else. */
  readonly unless: readonly string[];
  readonly law: Offence['law'];
  readonly instead: string;
}

const SAME_PART = '[^，。；]';
const SAME_SENTENCE = '[^。；]';
/** 分红推迟发的，要说明原因: what stands in the condition is what is answered, and not the answer. */
const NO_CONDITION =
  '(?![^，。；]{0,6}[的者](?:(?:人|户|家庭|村民|妇女|老人|原因|理由)?[，]|[要须应由可请]))';

/** A frame as the linter looks for it. Because each of its words is innocent alone, it only asks a human. */
export function offenceOf({ answers, who, stake, done, unless, ...frame }: Frame): Offence {
  const whom = (who ?? []).map((words) => `${anyOf(words)}${SAME_SENTENCE}{0,24}?`).join('');
  const deed = `${anyOf(done)}${NO_CONDITION}`;
  const between = `${frame.acrossParts ? SAME_SENTENCE : SAME_PART}{0,${frame.near ?? 10}}?`;
  const befalls =
    stake === undefined
      ? `(${deed})`
      : `(?:${anyOf(stake)}${between}(${deed})|(${deed}${SAME_PART}{0,10}?${anyOf(stake)}))`;
  return {
    ...{ key: frame.key, kind: frame.kind, law: frame.law, instead: frame.instead },
    ...{ sureness: 'doubtful', says: new RegExp(whom + befalls) },
    ...(answers && { onlyAfter: new RegExp(anyOf(answers)) }),
    unless: new RegExp(anyOf(unless)),
  };
}
