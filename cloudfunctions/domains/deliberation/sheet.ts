import type { MinuteItem } from '../../contracts/deliberation-shown';
import type { ItemOutcome } from '../../contracts/deliberation-words';
import { dayOf } from '../../kernel/calendar';
import { type Line, momentIn } from '../pen';
import type { MinutesShown } from './minutes-shown';

const TITLE = 22;
const HEADING = 16;

const LIST = { question: '会前问题', demand: '会上需求' } as const;
const BECAME: Readonly<Record<ItemOutcome, string>> = {
  answered: '当场答复',
  solved_on_the_spot: '当场解决',
  assigned: '交办',
  escalated: '报乡镇',
  not_feasible: '办不了',
};

/** The minutes in the order of the paper form: time, place, people, topics, what was said, what becomes of it. */
export function sheetOf(shown: MinutesShown): Line[] {
  const { meeting, attendance, topics, items, talk, summary, corrections } = shown;
  const { persons, households, guests, cadres, headcount, additions } = attendance;
  return [
    { words: '屋场会记录', size: TITLE },
    { words: shown.isPublished ? '' : '（草稿，主持人还没有确认）' },
    { words: `时间：${momentIn(shown.heldFrom)}到${momentIn(shown.heldUntil)}` },
    { words: `地点：${meeting.placeName}，${meeting.yard}` },
    { words: `主持：${shown.hostName}　记录：${shown.recorderName}` },
    {
      words:
        `到会${headcount}人，其中签名${persons + guests}人` +
        `（本地${households}户${persons}人，外来${guests}人，村干部${cadres}人）`,
    },
    ...(additions > 0 ? [{ words: `记录定稿以后补签${additions}人，不计入上面的数。` }] : []),
    { words: standingIn(shown) },
    { words: '议题', size: HEADING },
    ...topics.map(({ title, said }, at) => ({
      words: `${at + 1}．${title}${said === undefined ? '' : `：${said}`}`,
    })),
    ...(talk === undefined ? [] : [{ words: '宣讲', size: HEADING }, { words: talk }]),
    ...countsIn(shown),
    { words: '逐条意见', size: HEADING },
    ...(items.length === 0 ? [{ words: '没有人提意见。' }] : items.map(itemIn)),
    ...(summary === undefined ? [] : [{ words: '小结', size: HEADING }, { words: summary }]),
    ...(corrections.length === 0 ? [] : [{ words: '更正', size: HEADING }]),
    ...corrections.map(({ at, words, reason }) => ({
      words: `${momentIn(at)}　${words}（原因：${reason}）`,
    })),
    { words: '' },
    { words: '主持人签名：　　　　　　　　记录人签名：　　　　　　　　' },
    { words: '见证人签名：　　　　　　　　　　　　　　　　　　　　　　' },
  ];
}

function standingIn({ standing: { standing, quorum } }: MinutesShown): string {
  if (!quorum) {
    return '性质：商量，不作表决。';
  }
  const { path, due, needed, present } = quorum;
  const unit = path === 'adults' ? '人' : '户';
  const numbers = `应到${due}${unit}，要到${needed}${unit}，实到${present}${unit}`;
  if (standing === 'declared') {
    return `性质：事先宣布为村民小组会议，到会人数在定稿时算。${numbers}。`;
  }
  return standing === 'group_meeting'
    ? `性质：村民小组会议。${numbers}。`
    : `性质：商量，到会没有达到法定人数，不作表决。${numbers}。`;
}

function countsIn({ counts, topics, isPublished }: MinutesShown): Line[] {
  const told = counts.filter(({ stands, isReplaced }) => stands || !isReplaced);
  const titles = new Map(topics.map(({ topicId, title }) => [topicId, title]));
  return [
    ...(told.length === 0 ? [] : [{ words: '举手表决', size: HEADING }]),
    ...told.map((count) => ({
      words: `${titles.get(count.topicId) ?? ''}：${count.question}　${countIn(count, isPublished)}`,
    })),
  ];
}

function countIn(
  { figures, witnesses, passed }: MinutesShown['counts'][number],
  isPublished: boolean,
): string {
  if (!figures) {
    return isPublished ? '没有结果：没有两位见证人数出同样的数。' : '还等两位见证人数出同样的数。';
  }
  const { agree, against, abstain } = figures;
  return (
    `赞成${agree}，反对${against}，弃权${abstain}。` +
    `见证人${witnesses.join('、')}。${passed === undefined ? '' : passed ? '通过。' : '没有通过。'}`
  );
}

function itemIn(
  { list, isPrivate, text, raisedBy, outcome, answer, office, dueAt }: MinuteItem,
  at: number,
): Line {
  const became = [
    outcome === undefined ? '还没有答复' : BECAME[outcome],
    ...(answer === undefined ? [] : [answer]),
    ...(office === undefined ? [] : [office]),
    ...(dueAt === undefined ? [] : [`${dayOf(dueAt)}前`]),
  ];
  const said = text ?? (isPrivate ? '（涉及个人，不公开）' : '（用录音说的）');
  return {
    words: `${at + 1}．［${LIST[list]}］${raisedBy ?? '一位村民'}：${said}　→　${became.join('，')}`,
  };
}
