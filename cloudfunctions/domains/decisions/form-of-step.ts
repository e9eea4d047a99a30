import type { DecisionShown } from '../../contracts/decisions-shown';
import type { DecisionStep } from '../../contracts/decisions-words';
import { momentIn } from '../pen';
import {
  dayOnPaper,
  field,
  fields,
  footOf,
  headOf,
  objectionsIn,
  papersIn,
  type Parts,
  postedIn,
  reasonOf,
  ROOM,
  supervisionIn,
} from './form';
import { formOfMeeting } from './form-of-meeting';
import { formOfNotice } from './form-of-notice';
import { BLANK_DAY, stepOnPaper } from './paper-words';

/** The register's page of one step (六步登记表): what is known, and room for what a hand writes. */
export function formOfStep(shown: DecisionShown, step: DecisionStep, now: number): Parts {
  switch (step) {
    case 'motion':
      return formOfMotion(shown, now);
    case 'proposal':
    case 'discussion':
    case 'review':
    case 'resolution':
      return formOfMeeting(shown, step, now);
    case 'decision_notice':
      return formOfNotice(shown, 'decision', now);
    case 'execution':
      return formOfWork(shown, now);
    case 'result_notice':
      return formOfNotice(shown, 'result', now);
    case 'archive':
      return formOfArchive(shown, now);
  }
}

function formOfMotion(shown: DecisionShown, now: number): Parts {
  const asked = shown.demands
    .filter(({ signatures }) => signatures > 0)
    .map(({ by, signatures, needed }) => {
      const who = by === 'villagers' ? '村民' : '村民代表';
      return `${who}联名${signatures}人（满${needed}人必须召集）`;
    });
  return [
    ...headOf(shown, stepOnPaper.motion),
    fields(['时间', momentIn(shown.openedAt)], ['地点', '']),
    fields(['主持', ''], ['记录', '']),
    reasonOf(shown, true),
    field('联名情况', asked.join('；')),
    field('内容', '', ROOM.signatures),
    field('签字', '动议人签字：', ROOM.signatures),
    field('监督意见', '村务监督委员会签名：', ROOM.opinion),
    ...footOf(shown, now),
  ];
}

function formOfWork(shown: DecisionShown, now: number): Parts {
  const granted = shown.approvals.flatMap(({ state, at, paper }) =>
    at === undefined || paper === undefined
      ? []
      : [`${dayOnPaper(at)}${state === 'refused' ? '没有批准' : '办妥'}${papersIn([paper])}`],
  );
  const told = shown.progress.map(
    ({ at, text, isDone, papers }) =>
      `${dayOnPaper(at)}　${text}${isDone ? '（办完）' : ''}${papers.length === 0 ? '' : `附${papersIn(papers)}。`}`,
  );
  return [
    ...headOf(shown, stepOnPaper.execution),
    reasonOf(shown, false),
    field('批准和材料', granted.join('\n')),
    field('内容', told.join('\n'), ROOM.signatures),
    field('公开情况', postedIn(shown.notices)),
    field('签字', '负责人签字：', ROOM.signatures),
    field('监督意见', '村务监督委员会签名：', ROOM.opinion),
    ...footOf(shown, now),
  ];
}

function formOfArchive(shown: DecisionShown, now: number): Parts {
  const { outcome, steps, certificate, meetings, notices } = shown;
  const at = steps.find(({ step }) => step === 'archive')?.at;
  const papers = [
    ...meetings.flatMap((it) => [...it.papers, ...(it.held?.papers ?? [])]),
    ...shown.approvals.flatMap(({ paper }) => (paper ? [paper] : [])),
    ...notices.flatMap((it) => it.papers),
    ...shown.progress.flatMap((it) => it.papers),
  ];
  const kept = [...new Map(papers.map((paper) => [paper.hash, paper])).values()];
  return [
    ...headOf(shown, stepOnPaper.archive),
    reasonOf(shown, false),
    fields(['时间', at === undefined ? BLANK_DAY : dayOnPaper(at)], ['记录', '']),
    field('表决结果', outcome === undefined ? '' : outcome === 'passed' ? '通过' : '没有通过'),
    field('公开情况', postedIn(notices)),
    field('村民意见', objectionsIn(shown.objections)),
    field('材料目录', `共${kept.length}份：${papersIn(kept)}`, ROOM.opinion),
    field(
      '凭证',
      `${certificate.lines}条记录，${certificate.isFinal ? '已经封存' : '还没有封存'}。`,
    ),
    field('签字', '归档人签字：', ROOM.signature),
    field('监督意见', `${supervisionIn(shown)}\n村务监督委员会签名：`, ROOM.opinion),
    ...footOf(shown, now),
  ];
}
