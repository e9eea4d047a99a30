import type { InputOf, OutputOf } from '../../cloudfunctions/contracts/contract';
import {
  type addOpinion,
  answerOpinion,
  callVote,
  fileRules,
  openRevision,
  postNotice,
  publishRules,
  reviewDraft,
  saveDraft,
  sendToReview,
} from '../../cloudfunctions/contracts/rules-way';
import { listOpinions, readRevision, readRules } from '../../cloudfunctions/contracts/rules';
import type { Clause } from '../../cloudfunctions/domains/rules/clause';
import { type Revision, revisions } from '../../cloudfunctions/domains/rules/revision';
import { voted } from '../../cloudfunctions/domains/rules/voted';
import { revisionIdOf } from '../../local/demonstration/rules';
import { aPaper, Deciding } from './decisions';
import { answered, withPhone } from './requests';
import type { Call, Village } from './village';

export const QINGQUAN = 'village-qingquan';
export const SONGFENG = 'village-songfeng';
export const HETANG = 'village-hetang';
/** The amendment that 清泉村 is talking about when a test begins. */
export const AMENDMENT = revisionIdOf(3);

export const twoClauses = [
  { topic: 'conduct', text: '垃圾放进桶里，不倒进水沟。' },
  { topic: 'customs', text: '酒席不超过十五桌，办酒前跟红白理事会说一声。' },
] as const;

type Sent = InputOf<typeof saveDraft>['clauses'];
type Remarks = InputOf<typeof reviewDraft>['remarks'];

/** Those who review for 清泉村 and 松风村, in turn, by their person's id. */
export const reviewersOf = {
  [QINGQUAN]: [
    'person-county-yangban-law_firm-1',
    'person-town-qingchuan-judicial_office-1',
    'su-hehua',
    'person-town-qingchuan-government-1',
  ],
  [SONGFENG]: [
    'person-county-yangban-law_firm-1',
    'person-town-langyue-judicial_office-1',
    'person-town-langyue-womens_federation-1',
    'person-town-langyue-government-1',
  ],
} as const;

/** One way of a village's rules through the door, by the hands of those whose turn it is. */
export class Revising {
  private readonly phones = new Map<string, Call>();

  constructor(
    readonly village: Village,
    readonly revisionId: string = AMENDMENT,
    readonly villageId: typeof QINGQUAN | typeof SONGFENG = QINGQUAN,
  ) {}

  /** A village without rules begins to write its first. */
  static async begun(village: Village, revisionId = 'the-first-rules'): Promise<Revising> {
    await answered(
      village.as('ma-dongfeng')(openRevision, {
        ...{ revisionId, villageId: SONGFENG, kind: 'adopt' },
        purpose: '大家商量，把规矩写下来。',
      }),
    );
    return new Revising(village, revisionId, SONGFENG);
  }

  get leader(): Call {
    return this.village.as(this.villageId === QINGQUAN ? 'liu-qingshan' : 'ma-dongfeng');
  }

  async official(key: string): Promise<Call> {
    const isNamed = !key.startsWith('person-');
    const call =
      this.phones.get(key) ?? (isNamed ? this.village.as(key) : await withPhone(this.village, key));
    this.phones.set(key, call);
    return call;
  }

  read(call: Call = this.village.asVisitor()): Promise<OutputOf<typeof readRevision>> {
    return answered(call(readRevision, { revisionId: this.revisionId }));
  }

  async stored(): Promise<Revision> {
    const revision = await this.village.store.get(revisions, this.revisionId);
    if (!revision) {
      throw new Error(`${this.revisionId} was never opened`);
    }
    return revision;
  }

  save(clauses: Sent = [...twoClauses]): Promise<OutputOf<typeof saveDraft>> {
    return answered(this.leader(saveDraft, { revisionId: this.revisionId, clauses }));
  }

  /** Every opinion that waits is answered. */
  async answerAll(): Promise<void> {
    const { revisionId } = this;
    const { items } = await answered(this.leader(listOpinions, { revisionId }));
    for (const { opinionId } of items.filter(({ answer }) => !answer)) {
      const reply = { opinionId, isTakenIn: false, reason: '再看一年，明年再议。' };
      await answered(this.leader(answerOpinion, reply));
    }
  }

  async send(): Promise<OutputOf<typeof sendToReview>> {
    const { revisionId } = this;
    const draft = (await this.read()).draft?.n ?? 0;
    return answered(this.leader(sendToReview, { revisionId, draft, explained: [] }));
  }

  /** The reviewer of that turn passes it on, or returns it with remarks. */
  async review(turn: number, remarks: Remarks = []): Promise<OutputOf<typeof reviewDraft>> {
    const { revisionId } = this;
    const reviewer = await this.official(reviewersOf[this.villageId][turn] ?? '');
    const draft = (await this.read()).draft?.n ?? 0;
    const verdict = remarks.length > 0 ? 'return' : 'pass';
    return answered(reviewer(reviewDraft, { revisionId, draft, verdict, remarks }));
  }

  async reviewAll(): Promise<void> {
    for (const turn of [0, 1, 2, 3]) {
      await this.review(turn);
    }
  }

  post(): Promise<OutputOf<typeof postNotice>> {
    return answered(this.leader(postNotice, { revisionId: this.revisionId }));
  }

  /** The notice has hung its days, and the assembly is asked. */
  async call(): Promise<string> {
    this.village.waitDays(11);
    await this.answerAll();
    const called = await answered(this.leader(callVote, { revisionId: this.revisionId }));
    return called.decisionId;
  }

  /** From the draft as it stands to the notice that hangs. */
  async hung(): Promise<void> {
    await this.answerAll();
    await this.send();
    await this.reviewAll();
    await this.post();
  }

  /** As far as the vote, of which only the outcome is told. */
  async resolved(passed: boolean): Promise<void> {
    await this.hung();
    const decisionId = await this.call();
    const at = this.village.now();
    const { revisionId } = this;
    await voted(this.village.store, { revisionId, decisionId, passed, at }, at);
  }

  /** The whole way of the decision in 清泉村: so many came, in the order of the roll, and so many agreed. */
  async vote(decisionId: string, { agree = 1, women = 60 } = {}): Promise<Deciding> {
    const deciding = new Deciding(this.village, decisionId);
    await deciding.prepare('no_such_ground');
    const { draftHash = '' } = await deciding.read();
    const plan = { ...aPaper('plan'), hash: draftHash };
    const { rolls } = await deciding.call('resolution', 'villagers_assembly', { papers: [plan] });
    await deciding.choose('households');
    const due = rolls.find(({ kind }) => kind === 'households')?.due ?? 0;
    await deciding.record(due, Math.ceil(due * agree), { women });
    await this.village.settle();
    return deciding;
  }

  file(number?: string): Promise<OutputOf<typeof fileRules>> {
    const { revisionId } = this;
    const numbered = number === undefined ? {} : { number };
    return answered(this.leader(fileRules, { revisionId, ...numbered }));
  }

  publish(validFrom = this.village.now()): Promise<OutputOf<typeof publishRules>> {
    return answered(this.leader(publishRules, { revisionId: this.revisionId, validFrom }));
  }
}

export function rulesOf(
  village: Village,
  more: Partial<InputOf<typeof readRules>> = {},
): Promise<OutputOf<typeof readRules>> {
  return answered(village.asVisitor()(readRules, { villageId: QINGQUAN, ...more }));
}

/** What somebody of 清泉村 says about the amendment. */
export function anOpinion(
  more: Partial<Omit<InputOf<typeof addOpinion>, 'callId'>> = {},
): Omit<InputOf<typeof addOpinion>, 'callId'> {
  return {
    ...{ revisionId: AMENDMENT, opinionId: 'an-opinion-of-a-test', isAnonymous: false },
    ...{ text: '放炮也要管一管。', ...more },
  };
}

export function aClause(
  clauseId: string,
  text: string,
  topic: Clause['topic'] = 'conduct',
): Clause {
  return { clauseId, topic, text };
}
