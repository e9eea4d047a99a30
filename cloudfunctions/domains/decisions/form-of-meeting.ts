import type { DecisionShown } from '../../contracts/decisions-shown';
import type { Body, MeetingStep } from '../../contracts/decisions-words';
import type { RollKind } from '../../contracts/organisation-words';
import { decisionBodies } from '../../law/decision-bodies';
import { momentIn } from '../pen';
import {
  dayOnPaper,
  field,
  fields,
  footOf,
  headOf,
  papersIn,
  type Parts,
  postedIn,
  reasonOf,
  ROOM,
  supervisionIn,
} from './form';
import { BLANK_TIME, outcomeOnPaper, stepOnPaper } from './paper-words';

export type MeetingShown = DecisionShown['meetings'][number];
type Held = NonNullable<MeetingShown['held']>;

/** They prepare; none of them decides. */
const PREPARING: readonly Body[] = ['party_organisation', 'two_committees', 'party_members'];

/** The register's page of one of the four discussions. Before the meeting it is a form to take along. */
export function formOfMeeting(shown: DecisionShown, step: MeetingStep, now: number): Parts {
  const { meeting, earlier } = meetingFor(shown, step);
  const isMerged = meeting !== undefined && meeting.step !== step;
  const { chair = '', recorder = '' } = meeting?.held ?? {};
  return [
    ...headOf(shown, stepName(shown, step, meeting)),
    reasonOf(shown, false),
    fields(
      ['时间', meeting ? momentIn(meeting.meetingAt) : BLANK_TIME],
      ['地点', meeting?.place ?? ''],
    ),
    fields(['主持', chair], ['记录', recorder]),
    presenceOf(meeting),
    field('内容', contentOf(meeting, isMerged), ROOM.opinion),
    field('表决情况', voteOf(meeting, earlier), ROOM.opinion),
    field('签字', signersOf(meeting), ROOM.signatures),
    field('乡镇参会人员签字（职务）', '', ROOM.signature),
    field('公开情况', postedIn(shown.notices)),
    field('监督意见', `${supervisionIn(shown)}\n村务监督委员会签名：`, ROOM.opinion),
    ...footOf(shown, now),
  ];
}

/** The latest meeting of the step and those before it; the proposal may have been made where both committees met. */
function meetingFor({ meetings, steps }: DecisionShown, step: MeetingStep) {
  const ofStep = (wanted: MeetingStep) =>
    meetings.filter((it) => it.step === wanted && !it.isCalledOff);
  const isDone = steps.some((it) => it.step === step && it.status === 'done');
  const own = ofStep(step);
  const found = step === 'proposal' && isDone && own.length === 0 ? ofStep('discussion') : own;
  return { meeting: found.at(-1), earlier: found.slice(0, -1) };
}

function stepName(
  { rules }: DecisionShown,
  step: MeetingStep,
  meeting: MeetingShown | undefined,
): string {
  if (step !== 'resolution') {
    return stepOnPaper[step];
  }
  const deciding = rules.bodies.map(({ body }) => body).filter((it) => !PREPARING.includes(it));
  const bodies = meeting ? [meeting.body] : deciding;
  return `第四步　${bodies.map((body) => decisionBodies[body].name).join('或')}决议`;
}

function presenceOf(meeting: MeetingShown | undefined) {
  const { held, path, rolls = [] } = meeting ?? {};
  const due = rolls
    .filter(({ kind }) => path === undefined || kind === path)
    .map((roll) => `${roll.due}${unitOf(roll.kind)}`)
    .join('或');
  return fields(
    ['应到', due],
    ['实到', held ? `${held.present}${unitOf(path)}` : ''],
    ['比例', held ? percentOf(held.present, held.due) : ''],
  );
}

/** Never rounded up: 66.6% is not two thirds. */
export function percentOf(count: number, body: number): string {
  const tenths = body === 0 ? 0 : Math.floor((count * 1000) / body);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

export function unitOf(path: RollKind | undefined): string {
  return path === 'households' ? '户' : '人';
}

function contentOf(meeting: MeetingShown | undefined, isMerged: boolean): string {
  const papers = [...(meeting?.papers ?? []), ...(meeting?.held?.papers ?? [])];
  return [
    ...(isMerged ? ['与村“两委”会议合并召开。'] : []),
    ...(papers.length === 0 ? [] : [`材料：${papersIn(papers)}。`]),
  ].join('\n');
}

function voteOf(meeting: MeetingShown | undefined, earlier: readonly MeetingShown[]): string {
  const before = earlier.flatMap(({ meetingAt, held }) =>
    held ? [`${dayOnPaper(meetingAt)}开过一次：${outcomeOnPaper[held.outcome]}。`] : [],
  );
  const held = meeting?.held;
  const now = held ? countIn(held, unitOf(meeting.path)) : ['赞成　　　　反对　　　　弃权'];
  return [...before, ...now].join('\n');
}

/** The count in words, the same on the register's page and on the notice. */
export function countIn(held: Held, unit: string): string[] {
  const { count, agreeNeeded, quorumNeeded, present, presentBy, recused, women, slips } = held;
  const isMixed = presentBy.online + presentBy.proxy > 0;
  return [
    ...(quorumNeeded === undefined
      ? []
      : [`要到会${quorumNeeded}${unit}，实到${present}${unit}，其中妇女${women}人。`]),
    ...(isMixed
      ? [`到场${presentBy.onsite}人，线上${presentBy.online}人，委托${presentBy.proxy}人。`]
      : []),
    ...(recused === 0 ? [] : [`回避${recused}人，不计票。`]),
    `赞成${count.agree}，反对${count.against}，弃权${count.abstain}；要${agreeNeeded}票赞成才通过。`,
    ...(slips
      ? [
          `征求意见表：全村${slips.households}户，收回${slips.covered}户，` +
            `赞成${slips.agree}户，反对${slips.against}户，弃权${slips.abstain}户。`,
        ]
      : []),
    `结果：${outcomeOnPaper[held.outcome]}。`,
  ];
}

function signersOf(meeting: MeetingShown | undefined): string {
  const signers = meeting?.held?.signers ?? [];
  return signers.length === 0 ? '' : `会议记录上已签字：${signers.join('、')}。`;
}
