import {
  openMotion,
  readCertificate,
  readDecision,
  recordApproval,
} from '../../cloudfunctions/contracts/decisions';
import type { InputOf, OutputOf, Reply } from '../../cloudfunctions/contracts/contract';
import type { DecisionShown } from '../../cloudfunctions/contracts/decisions-shown';
import {
  callMeeting,
  choosePath,
  previewRoll,
  recordMeeting,
} from '../../cloudfunctions/contracts/decisions-meetings';
import {
  confirmDelegation,
  prepareNotice,
  publishNotice,
  recordDelegation,
  recordProgress,
  signNotice,
} from '../../cloudfunctions/contracts/decisions-notices';
import type {
  ApprovalKind,
  Body,
  Matter,
  MeetingStep,
  NoticeKind,
} from '../../cloudfunctions/contracts/decisions-words';
import { listInbox } from '../../cloudfunctions/contracts/notifications';
import type { RollKind } from '../../cloudfunctions/contracts/organisation-words';
import { decisionBodies } from '../../cloudfunctions/law/decision-bodies';
import { dayOf } from '../../cloudfunctions/kernel/calendar';
import { digest } from '../../cloudfunctions/kernel/ids';
import { personIdOf } from '../../local/demonstration/people';
import { answered } from './requests';
import type { Call, Village } from './village';

const DAY = 86_400_000;
export const VILLAGE = 'village-qingquan';
/** The village's board and one in each of its six natural villages. */
export const boards = [VILLAGE, ...[1, 2, 3, 4, 5, 6].map((hamlet) => `hamlet-qingquan-${hamlet}`)];

type Paper = InputOf<typeof recordApproval>['paper'];
export const aPaper = (kind: Paper['kind'], title: string = kind): Paper => ({
  ...{ kind, title, hash: digest(title) },
});

/** As much of a village as is needed to decide in it: in memory, or behind a browser. */
export type Reached = Pick<Village, 'as' | 'asVisitor' | 'now' | 'waitDays'>;

let motions = 0;

/** A motion that 李小禾 makes, unless the test says otherwise. */
export async function move(
  village: Reached,
  matters: readonly Matter[],
  { by = 'li-xiaohe', title = '硬化第三组到水库的路' } = {},
): Promise<string> {
  motions += 1;
  const decisionId = `decision-of-a-test-${motions}`;
  await answered(
    village.as(by)(openMotion, {
      ...{ decisionId, villageId: VILLAGE, title, matters: [...matters], papers: [] },
      text: '雨天走不了，娃娃上学绕远路。',
    }),
  );
  return decisionId;
}

/** A decision on its way through the door, by the hands of 清泉村. */
export class Deciding {
  private readonly cadre: Call;
  private readonly supervisor: Call;

  constructor(
    private readonly village: Reached,
    readonly decisionId: string,
  ) {
    this.cadre = village.as('liu-qingshan');
    this.supervisor = village.as('tan-songbai');
  }

  async read(call: Call = this.village.asVisitor()): Promise<DecisionShown> {
    return answered(call(readDecision, { decisionId: this.decisionId }));
  }

  /** What 刘青山 sends to call this body as early as the law allows. */
  calling(step: MeetingStep, body: Body): InputWithoutCall<typeof callMeeting> {
    const { noticeDays, documentDays } = decisionBodies[body];
    return {
      ...{ decisionId: this.decisionId, step, body, place: '村部二楼' },
      meetingAt: this.village.now() + Math.max(noticeDays, documentDays) * DAY,
      papers: [aPaper('plan')],
      ...{ ofAge: [], notOfAge: [] },
    };
  }

  async call(
    step: MeetingStep,
    body: Body,
    more: Partial<InputWithoutCall<typeof callMeeting>> = {},
  ): Promise<OutputOf<typeof callMeeting>> {
    const { decisionId } = this;
    const { unsure } = await answered(this.cadre(previewRoll, { decisionId, step, body }));
    const ofAge = unsure.map(({ personId }) => personId);
    const input = { ...this.calling(step, body), ofAge, ...more };
    const called = await answered(this.cadre(callMeeting, input));
    this.village.waitDays(Math.ceil((input.meetingAt - this.village.now()) / DAY));
    return called;
  }

  /** The collective's members are called, and their day has not come yet. */
  callOnly(ofAge: string[]): Promise<OutputOf<typeof callMeeting>> {
    const input = { ...this.calling('resolution', 'members_assembly'), ofAge };
    return answered(this.cadre(callMeeting, input));
  }

  preview(
    step: MeetingStep = 'resolution',
    body: Body = 'villagers_assembly',
  ): Promise<OutputOf<typeof previewRoll>> {
    const rule = step === 'resolution' ? {} : { body };
    return answered(this.cadre(previewRoll, { decisionId: this.decisionId, step, ...rule }));
  }

  choose(path: RollKind): Promise<OutputOf<typeof choosePath>> {
    return answered(this.cadre(choosePath, { decisionId: this.decisionId, path }));
  }

  /** What 刘青山 sends when so many came, in the order of the roll, and so many agreed. */
  minutes(
    present: number,
    agree: number,
    more: Partial<InputWithoutCall<typeof recordMeeting>> = {},
  ): InputWithoutCall<typeof recordMeeting> {
    return {
      decisionId: this.decisionId,
      present: Array.from({ length: present }, (_, line) => ({ line, way: 'onsite' as const })),
      recused: [],
      count: { onsite: { agree, against: present - agree, abstain: 0 } },
      women: Math.floor(present / 2),
      ...{ chairId: personIdOf('liu-qingshan'), recorderId: personIdOf('deng-xiaoyu') },
      papers: [aPaper('minutes')],
      signers: [0, 1].filter((line) => line < present),
      ...more,
    };
  }

  record(...minutes: Parameters<Deciding['minutes']>): Promise<OutputOf<typeof recordMeeting>> {
    return answered(this.cadre(recordMeeting, this.minutes(...minutes)));
  }

  /** The first three discussions, everybody there and everybody agreeing. */
  async prepare(womensCheck?: 'no_such_ground'): Promise<void> {
    const check = womensCheck ? { womensCheck } : {};
    for (const [step, body] of [
      ['proposal', 'party_organisation'],
      ['discussion', 'two_committees'],
      ['review', 'party_members'],
    ] as const) {
      const { rolls } = await this.call(step, body);
      const due = rolls[0]?.due ?? 0;
      await this.record(due, due, step === 'discussion' ? check : {});
    }
  }

  async approve(...kinds: readonly ApprovalKind[]): Promise<void> {
    for (const kind of kinds) {
      const paper = aPaper('approval', kind);
      const input = { decisionId: this.decisionId, kind, isGranted: true, paper };
      await answered(this.cadre(recordApproval, input));
    }
  }

  noticing(kind: NoticeKind): InputWithoutCall<typeof prepareNotice> {
    return {
      ...{ decisionId: this.decisionId, kind, boards: [...boards] },
      ...{ text: '现将表决结果公开如下。', papers: [aPaper('notice', kind)] },
    };
  }

  async publish(kind: NoticeKind): Promise<OutputOf<typeof publishNotice>> {
    const { decisionId, village } = this;
    await answered(this.cadre(prepareNotice, this.noticing(kind)));
    await answered(this.supervisor(signNotice, { decisionId }));
    const postedOn = dayOf(village.now());
    const posted = boards.map((placeId) => ({ placeId, postedOn }));
    return answered(this.cadre(publishNotice, { decisionId, boards: posted }));
  }

  carryOut(isDone: boolean): Promise<OutputOf<typeof recordProgress>> {
    const text = isDone ? '路已通车，验收合格。' : '路基已经修好。';
    const input = { decisionId: this.decisionId, text, papers: [], isDone };
    return answered(this.cadre(recordProgress, input));
  }

  /** The whole certificate, its parts joined. */
  async certificate(): Promise<OutputOf<typeof readCertificate>> {
    const { decisionId } = this;
    const visitor = this.village.asVisitor();
    const lines = new Map<number, CertificateLine>();
    const rolls = new Map<string, OutputOf<typeof readCertificate>['rolls'][number]>();
    let part = await answered(visitor(readCertificate, { decisionId }));
    for (;;) {
      for (const line of part.lines) {
        lines.set(line.n, continued(lines.get(line.n), line));
      }
      for (const roll of part.rolls) {
        const known = rolls.get(roll.hash);
        rolls.set(roll.hash, { ...roll, lines: [...(known?.lines ?? []), ...roll.lines] });
      }
      if (part.next === undefined) {
        const { format, head } = part;
        return { format, decisionId, lines: [...lines.values()], head, rolls: [...rolls.values()] };
      }
      part = await answered(visitor(readCertificate, { decisionId, after: part.next }));
    }
  }
}

type CertificateLine = OutputOf<typeof readCertificate>['lines'][number];

/** A line that goes on in a later part: the lists of its facts are appended. */
function continued(known: CertificateLine | undefined, more: CertificateLine): CertificateLine {
  const facts = { ...known?.facts };
  for (const [key, value] of Object.entries(more.facts)) {
    const before = facts[key];
    facts[key] = Array.isArray(before)
      ? [...(before as unknown[]), ...(value as unknown[])]
      : value;
  }
  return { ...(known ?? more), facts };
}

let callIds = 0;

/**
 * The same call sent twice is answered the same and done once; of two different calls at the same time one goes through.
 * `send` sends the call with the id that it is given.
 */
export async function goesOnce(
  send: (callId: string) => Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  callIds += 1;
  const callId = (which: string) => `once-${which}-${String(callIds).padStart(12, '0')}`;
  const replies = await Promise.all([send(callId('a')), send(callId('b'))]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  const first = replies.findIndex(({ ok }) => ok);
  const again = await send(callId(first === 0 ? 'a' : 'b'));
  expect(again).toEqual(replies[first]);
  return again;
}

/** A decision that has passed the villagers' assembly. */
export async function aResolved(village: Village, matters: readonly Matter[] = ['allowance']) {
  const it = new Deciding(village, await move(village, matters));
  await it.prepare();
  const { rolls } = await it.call('resolution', 'villagers_assembly');
  await it.choose('households');
  const due = rolls[1]?.due ?? 0;
  await it.record(due, due);
  return it;
}

/** A decision whose notice hangs. */
export async function aPublished(village: Village, matters: readonly Matter[] = ['allowance']) {
  const it = await aResolved(village, matters);
  await it.publish('decision');
  return it;
}

type InputWithoutCall<C extends Parameters<Call>[0]> = Omit<InputOf<C>, 'callId'>;

/** A delegation of 清泉村 that the supervision committee has confirmed. */
export async function delegate(
  village: Reached,
  matters: readonly Matter[],
  delegationId: string,
  until = '2030-12-31',
): Promise<string> {
  await answered(
    village.as('liu-qingshan')(recordDelegation, {
      ...{ delegationId, villageId: VILLAGE, method: 'meeting', matters: [...matters] },
      ...{ decidedOn: '2026-03-01', until, evidence: aPaper('delegation', delegationId) },
    }),
  );
  await answered(village.as('tan-songbai')(confirmDelegation, { delegationId }));
  return delegationId;
}

/** What the inbox says about a decision, newest first. */
export async function noticesOf(call: Call, decisionId: string): Promise<string[]> {
  const { items } = await answered(call(listInbox, {}));
  return items.filter(({ about }) => about.id === decisionId).map(({ kind }) => kind);
}
