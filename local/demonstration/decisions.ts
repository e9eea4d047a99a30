import {
  decisionBooks,
  groundFor,
  type Ground,
  History,
  type Motion,
} from '../../cloudfunctions/domains/decisions';
import { layDown } from '../../cloudfunctions/domains/lay-down';
import { rollOf } from '../../cloudfunctions/domains/organisation';
import type { Body, MeetingStep, NoticeKind } from '../../cloudfunctions/contracts/decisions-words';
import type { RollKind } from '../../cloudfunctions/contracts/organisation-words';
import { dayOf, startOfDay } from '../../cloudfunctions/kernel/calendar';
import { digest } from '../../cloudfunctions/kernel/ids';
import type { Store } from '../../cloudfunctions/kernel/store';
import { asTold, minutesTitles, noticeTitles, paper, type SheetName } from './papers';
import { personIdOf } from './people';

const VILLAGE = 'village-qingquan';
const BOARDS = [VILLAGE, ...[1, 2, 3, 4, 5, 6].map((hamlet) => `hamlet-qingquan-${hamlet}`)];
/** Documents written in one transaction. */
const AT_ONCE = 20;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What 清泉村 has left to its representatives, seen and confirmed by the supervision committee. */
const delegation = {
  ...{ id: 'delegation-qingquan-2026', villageId: VILLAGE, method: 'meeting' as const },
  matters: ['allowance', 'public_works', 'levy', 'other_interests'] as const,
  ...{ decidedOn: '2026-03-08', until: '2028-12-31', state: 'in_force' as const },
  evidence: paper('delegation', '村民会议授权决定', { of: VILLAGE, sheet: 'delegation' }),
  recordedBy: personIdOf('liu-qingshan'),
  confirmedBy: personIdOf('tan-songbai'),
};

/**
 * Three decisions of 清泉村: a points scheme in the archive, a road whose notice hangs, lamps that the party's members are
 * to review the day after tomorrow. Each has gone through the same machine as every other decision.
 */
export async function seedDecisions(store: Store, now: number): Promise<void> {
  const { decisions, decisionLines, attendanceSheets, frozenRolls, rollPages, delegations } =
    decisionBooks;
  const histories = await Promise.all([scheme(store, now), road(store, now), lamps(store, now)]);
  const books = histories.map((it) => it.booksAt(now));
  const sheets = books.flatMap((it) => it.sheets);
  const pages = books.flatMap((it) => it.pages);
  await layDown(store, attendanceSheets, sheets, AT_ONCE);
  await layDown(store, rollPages, pages, AT_ONCE);
  await store.transact(async (tx) => {
    if (!(await tx.get(delegations, delegation.id))) {
      const recordedAt = now - 200 * DAY;
      await tx.insert(delegations, { ...delegation, recordedAt });
    }
    for (const { decision, lines, rolls } of books) {
      if (await tx.get(decisions, decision.id)) {
        continue;
      }
      await tx.insert(decisions, decision);
      for (const line of lines) {
        await tx.insert(decisionLines, line);
      }
      for (const roll of rolls) {
        await tx.insert(frozenRolls, roll);
      }
    }
  });
}

async function scheme(store: Store, now: number): Promise<History> {
  const tale = await Tale.begin(store, startOfDay(now) - 90 * DAY + 9 * HOUR, {
    ...{ decisionId: 'decision-qingquan-points', title: '积分办法和兑换标准' },
    text: '给热心村里事的人家记分，一年兑换一次，不扣钱、不罚款。',
    ...{ matters: ['points_rule'], source: { kind: 'cadre' }, papers: [] },
  });
  await tale.prepared();
  await tale.call('resolution', 'villagers_assembly', ['adults', 'households'], 10);
  tale.choose('households').hold('households', 9, 3);
  tale.notice('decision', '村民会议表决通过积分办法，十一月一日起执行。');
  tale.later(12).carryOut('积分办法已经贴到各屋场，记分员已经定好。');
  tale.notice('result', '积分办法已经执行，各户存折可以在手机上看。');
  return tale.later(11).archive();
}

async function road(store: Store, now: number): Promise<History> {
  const began = startOfDay(now) - 16 * DAY + 9 * HOUR;
  const motion: Omit<Motion, 'villageId'> = {
    ...{ decisionId: 'decision-qingquan-road', title: '硬化第三组到水库的路' },
    text: '雨天泥深，娃娃上学绕远路。路长一公里二，用村里的公益事业经费。',
    ...{ matters: ['public_works'], source: { kind: 'villager' }, papers: [] },
  };
  const tale = await Tale.begin(store, began, motion, 'road-plan');
  await tale.prepared();
  await tale.call('resolution', 'representatives_assembly', ['representatives_assembly'], 3);
  tale.hold('representatives_assembly', 1, 2, 'road-minutes').later(5);
  return tale.notice('decision', '代表会议表决通过，由村委会公开找施工队。', 'road-notice').history;
}

async function lamps(store: Store, now: number): Promise<History> {
  const tale = await Tale.begin(store, startOfDay(now) - 4 * DAY + 9 * HOUR, {
    ...{ decisionId: 'decision-qingquan-lamps', title: '下湾屋场装八盏路灯' },
    text: '晚上从下湾到村部没有灯，老人出门摔过两回。',
    ...{ matters: ['public_works'], source: { kind: 'villager' }, papers: [] },
  });
  await tale.call('proposal', 'party_organisation', ['party_committee'], 0);
  tale.hold('party_committee', 0, 0).later(1);
  await tale.call('discussion', 'two_committees', ['two_committees'], 0);
  tale.hold('two_committees', 1, 0).later(2);
  await tale.call('review', 'party_members', ['party_members'], 3);
  return tale.history;
}

type Frozen = ReturnType<History['freeze']>;

/** One decision as it is told: who was due then, who came, who agreed, day by day. */
class Tale {
  private readonly drawn = new Map<RollKind, Frozen>();
  private rolls = 0;

  private constructor(
    private readonly store: Store,
    private at: number,
    private readonly motion: Motion,
    readonly history: History,
    private readonly plan: SheetName | undefined,
  ) {}

  static async begin(
    store: Store,
    at: number,
    moved: Omit<Motion, 'villageId'>,
    plan?: SheetName,
  ): Promise<Tale> {
    const moverId = personIdOf(moved.source.kind === 'cadre' ? 'deng-xiaoyu' : 'zhou-meixiang');
    const motion = { ...moved, villageId: VILLAGE, moverId };
    const ground = await groundFor(
      { store, now: at, random: () => `salt ${moved.decisionId}` },
      VILLAGE,
    );
    const history = new History(motion, ground as Ground);
    return new Tale(store, at, motion, history, plan);
  }

  later(days: number): this {
    this.at += days * DAY;
    return this;
  }

  /** The first three discussions, a day after each other. */
  async prepared(): Promise<void> {
    await this.call('proposal', 'party_organisation', ['party_committee'], 0);
    this.hold('party_committee', 0, 0).later(1);
    await this.call('discussion', 'two_committees', ['two_committees'], 0);
    this.hold('two_committees', 1, 0).later(1);
    await this.call('review', 'party_members', ['party_members'], 3);
    this.hold('party_members', 2, 1);
  }

  async call(
    step: MeetingStep,
    body: Body,
    kinds: readonly RollKind[],
    days: number,
  ): Promise<void> {
    const rolls = [];
    for (const kind of kinds) {
      const drawn = await rollOf(this.store, kind, VILLAGE, this.at);
      this.rolls += 1;
      const salt = `${this.motion.decisionId} ${this.rolls}`;
      const frozen = this.history.freeze(kind, drawn, salt);
      this.drawn.set(kind, frozen);
      rolls.push({ kind, lines: frozen.voices });
    }
    const { id, method, matters, decidedOn, until, evidence } = delegation;
    const delegated = { id, method, matters, decidedOn, until, evidence: evidence.hash };
    const isDelegated = body === 'representatives_assembly';
    const papers = [paper('plan', '方案', this.brought(this.plan))];
    const facts = {
      ...{ step, body, isMerged: false, meetingAt: this.at + days * DAY, place: '村部二楼' },
      ...{ papers: papers.map(asTold), rolls },
      ...(isDelegated && { delegation: delegated }),
    };
    const hand = step === 'resolution' ? 'villagers_committee' : 'party_branch';
    const beside = { ...this.secretary, papers };
    this.history.happened({ did: 'called', facts }, hand, this.at, beside);
    this.at = facts.meetingAt;
  }

  choose(path: RollKind): this {
    const deed = { did: 'seated', facts: { path } } as const;
    this.history.happened(deed, 'villagers_committee', this.at, this.secretary);
    return this;
  }

  /** All came but so many, and all who came agreed but so many. */
  hold(kind: RollKind, absent: number, against: number, sheet?: SheetName): this {
    const papers = [paper('minutes', minutesTitles[kind] ?? '', this.brought(sheet))];
    const { voices: roll, people } = this.drawn.get(kind) ?? { voices: [], people: [] };
    const present = roll.slice(absent).map((_, at) => ({ line: at, way: 'onsite' as const }));
    const none = { agree: 0, against: 0, abstain: 0 };
    const onsite = { agree: present.length - against, against, abstain: 0 };
    const facts = {
      ...{ roll, present, recused: [], calls: [], signers: [0, 1] },
      ...{ count: { onsite, online: none, proxy: none }, women: Math.floor(present.length / 3) },
      chair: this.history.markOf(this.chairing.chairId),
      recorder: this.history.markOf(this.chairing.recorderId),
      papers: papers.map(asTold),
    };
    const isResolution = kind === 'households' || kind === 'representatives_assembly';
    const hand = isResolution ? 'villagers_committee' : 'party_branch';
    this.at += HOUR;
    const signerIds = people.slice(0, 2).map(({ personId }) => personId);
    const beside = { ...this.secretary, ...this.chairing, signerIds, papers };
    this.history.happened({ did: 'held', facts }, hand, this.at, beside);
    return this;
  }

  /** Written, signed by the supervision committee and posted on the same day. */
  notice(kind: NoticeKind, text: string, sheet?: SheetName): this {
    const papers = [paper('notice', noticeTitles[kind], this.brought(sheet))];
    const facts = { kind, textHash: digest(text), boards: BOARDS, papers: papers.map(asTold) };
    const supervisor = { personId: personIdOf('tan-songbai') };
    const boards = BOARDS.map((placeId) => ({ placeId, postedOn: dayOf(this.at) }));
    this.history
      .happened({ did: 'notice_prepared', facts }, 'villagers_committee', this.at, {
        ...{ ...this.secretary, words: text, papers },
      })
      .happened({ did: 'notice_signed', facts: {} }, 'supervision_committee', this.at, supervisor)
      .happened(
        { did: 'notice_published', facts: { boards } },
        'villagers_committee',
        this.at,
        this.secretary,
      );
    return this;
  }

  private brought(sheet: SheetName | undefined) {
    return { of: this.motion.decisionId, sheet };
  }

  carryOut(text: string): this {
    const facts = { isDone: true, textHash: digest(text), papers: [] };
    const beside = { ...this.secretary, words: text };
    this.history.happened({ did: 'carried_out', facts }, 'villagers_committee', this.at, beside);
    return this;
  }

  archive(): History {
    const deed = { did: 'archived', facts: {} } as const;
    return this.history.happened(deed, 'villagers_committee', this.at, this.secretary);
  }

  /** 刘青山 leads every meeting and 邓小玉 writes. */
  private readonly chairing = {
    chairId: personIdOf('liu-qingshan'),
    recorderId: personIdOf('deng-xiaoyu'),
  };
  private readonly secretary = { personId: personIdOf('liu-qingshan') };
}
