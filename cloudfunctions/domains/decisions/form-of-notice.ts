import type { DecisionShown } from '../../contracts/decisions-shown';
import type { NoticeKind } from '../../contracts/decisions-words';
import {
  dayInWords,
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
import { BLANK_DAY, stepOnPaper } from './paper-words';

/** The register's page of one of the two publications. */
export function formOfNotice(shown: DecisionShown, kind: NoticeKind, now: number): Parts {
  const notices = shown.notices.filter((it) => it.kind === kind);
  const numbers = notices.map(({ n }) => n);
  const notice = notices.at(-1);
  const { publishedAt, boards = [] } = notice ?? {};
  const objections = shown.objections.filter((it) => numbers.includes(it.notice));
  return [
    ...headOf(shown, stepOnPaper[`${kind}_notice`]),
    reasonOf(shown, false),
    fields(['时间', publishedAt === undefined ? BLANK_DAY : dayOnPaper(publishedAt)], ['记录', '']),
    field('地点', boardsIn(boards)),
    field('内容', contentOf(notice), ROOM.opinion),
    field('公开情况', postedIn(notices)),
    field('村民意见', publishedAt === undefined ? '' : objectionsIn(objections)),
    field('签字', '村民委员会（盖章）：', ROOM.signatures),
    field(
      '监督意见',
      `${supervisionIn({ ...shown, notices })}\n村务监督委员会签名：`,
      ROOM.opinion,
    ),
    ...footOf(shown, now),
  ];
}

/** Each board with the day on which it was posted there; the day once where it is the same for all. */
function boardsIn(boards: DecisionShown['notices'][number]['boards']): string {
  const days = [...new Set(boards.map(({ postedOn }) => postedOn))];
  const [day] = days;
  const posted = (on: string | undefined) => (on === undefined ? '' : `（${dayInWords(on)}张贴）`);
  return days.length === 1
    ? `${boards.map(({ name }) => name).join('、')}${posted(day)}`
    : boards.map(({ name, postedOn }) => `${name}${posted(postedOn)}`).join('、');
}

function contentOf(notice: DecisionShown['notices'][number] | undefined): string {
  if (notice === undefined) {
    return '';
  }
  const { text = '', papers } = notice;
  return papers.length === 0 ? text : `${text}\n附：${papersIn(papers)}。`;
}
