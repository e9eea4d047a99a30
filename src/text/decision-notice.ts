import type { DecisionShown } from '@contracts/decisions-shown';
import type { NoticeKind } from '@contracts/decisions-words';
import { noticing } from './decision-desk';
import { noticeKindNames } from './decision-notice-words';
import { bodyNames } from './decision-words';

/** A notice as the minutes have it, for whoever writes it to go on with: nothing in it that was not recorded. */
export function draftedNotice(decision: DecisionShown, kind: NoticeKind): string {
  const { title, villageName, meetings, outcome, progress } = decision;
  const { lines } = noticing;
  const voted = meetings.filter(({ step, held }) => step === 'resolution' && held).slice(-1);
  return [
    lines.title(noticeKindNames[kind], villageName),
    lines.matter(title),
    ...voted.flatMap(({ body, place, held }) =>
      held
        ? [
            lines.meeting(bodyNames[body], held.at, place),
            lines.count(
              ...([held.due, held.present] as const),
              ...([held.count.agree, held.count.against, held.count.abstain] as const),
            ),
          ]
        : [],
    ),
    ...(outcome ? [lines.outcome[outcome]] : []),
    ...(kind === 'result' ? progress.map(({ at, text }) => lines.work(at, text)) : []),
    lines.object,
  ].join('\n');
}
