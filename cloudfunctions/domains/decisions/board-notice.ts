import type { DecisionShown } from '../../contracts/decisions-shown';
import type { Line } from '../pen';
import { dayOnPaper } from './form';
import { countIn, unitOf } from './form-of-meeting';
import type { Lawful } from './lawful';
import { BLANK_DAY, noticeOnPaper } from './paper-words';

const TITLE = 34;
const SUBJECT = 20;
/** Read standing before the board by people who left their glasses at home. */
const TEXT = 17;
const SMALL = 11;

/** What the notice says besides what was written: whose it is, and within how many days an objection is answered. */
export interface Posting {
  readonly executive: string;
  readonly days: Lawful['days'];
}

/** The notice for the boards (公示): what was decided, how many for it, until when, and where to say that it is not right. */
export function boardNotice(shown: DecisionShown, { executive, days }: Posting): Line[] {
  const notice = shown.notices.at(-1);
  if (notice === undefined) {
    return [];
  }
  const { kind, text = '', signedBy = '', signedAt, publishedAt, until, head } = notice;
  const decided = shown.meetings.filter((it) => it.step === 'resolution' && it.held).at(-1);
  const count =
    kind === 'decision' && decided?.held ? countIn(decided.held, unitOf(decided.path)) : [];
  const since = publishedAt === undefined ? BLANK_DAY : dayOnPaper(publishedAt);
  const end = until === undefined ? BLANK_DAY : dayOnPaper(until);
  const signed = signedAt === undefined ? '' : `（${dayOnPaper(signedAt)}）`;
  return [
    { words: `${shown.villageName}${noticeOnPaper[kind]}`, size: TITLE, isCentred: true },
    { words: shown.title, size: SUBJECT, isCentred: true },
    { words: '' },
    { words: text, size: TEXT },
    ...count.map((words) => ({ words, size: TEXT })),
    { words: '' },
    { words: `公示${notice.days}天：从${since}张贴起，到${end}止。`, size: TEXT },
    { words: '有不同意见怎么提', size: SUBJECT },
    {
      words:
        `公示期内，可以在手机“屋场通”的这项议题里点“提意见”，也可以到${executive}当面说，请干部代为记下。` +
        `${days.reply}天内答复。不答复或者不满意，转到乡镇政府，${days.townshipReply}天内答复。` +
        '提意见的人是谁，只有答复的单位知道。',
      size: TEXT,
    },
    { words: '' },
    { words: `村务监督委员会核对：${signedBy}${signed}　签名：`, size: TEXT },
    { words: `${executive}（盖章）　　${BLANK_DAY}`, size: TEXT },
    { words: '' },
    { words: `凭证指纹：${head}`, size: SMALL },
    { words: '照这一行可以核对：张贴以后，前面的每一步有没有改过。', size: SMALL },
  ];
}
