import { dayOf } from '../../kernel/calendar';
import type { Meeting } from './code';
import { linkOf, spelled } from './link';
import { A4, linesIn, type Pen, sizeReadAt, sizeThatFits } from './paper';

/** From the middle of a lane in front of the board: all that matters is read from there. */
export const READ_FROM_MM = 2000;
/** 42 points: what stands on a poster is never smaller, but for the line that says whose it is. */
export const POSTER_SIZE = Math.ceil(sizeReadAt(READ_FROM_MM));

const MARGIN = 34;
const WIDTH = A4.width - 2 * MARGIN;
const HEIGHT = A4.height - 2 * MARGIN;
/** A square is read from ten times its side: 280 points, 99 mm, from one metre. Long words leave it less. */
const SQUARE_MOST = 280;
const TITLE_SIZE = 88;
const NAME_SIZE = 56;
const CODE_SIZE = 52;
const OWNER_SIZE = 14;
const LEADING = 1.22;
/** Title, place and address may each take so many lines; what is longer ends in dots. */
const LINES_MOST = 3;

export interface Poster {
  readonly code: string;
  readonly host: string;
  readonly placeName: string;
  readonly villageName: string;
  readonly meeting?: Meeting;
  /** Beside the rules: what they are called here. */
  readonly rulesName?: string;
}

interface Line {
  readonly words: string;
  readonly size: number;
}

/** One sheet for the board on the square, the wall of a yard or the door of a meeting. */
export function drawPoster(
  pen: Pen,
  { code, host, placeName, villageName, meeting, rulesName }: Poster,
): void {
  const set = (words: string, most = POSTER_SIZE) => setInLines(pen, words, most);
  const above = meeting
    ? [...set(meeting.title, NAME_SIZE), ...set(placeName), ...set(dayInWords(meeting.heldAt))]
    : [...set(rulesName ?? '有事扫一扫', TITLE_SIZE), ...set(placeName, NAME_SIZE)];
  const below = [
    ...set(invitation(meeting, rulesName)),
    ...set('没有微信 打开网址'),
    ...set(`${host}/q/`),
    ...set(spelled(code), CODE_SIZE),
    ...set('110报警 119火警 120急救'),
    { words: `${villageName}张贴`, size: OWNER_SIZE },
  ];
  const side = Math.min(SQUARE_MOST, HEIGHT - heightOf(above) - heightOf(below));
  pen.sheet();
  writeLines(pen, above, MARGIN);
  pen.square(linkOf(host, code), { x: centred(side), y: MARGIN + heightOf(above), side });
  writeLines(pen, below, A4.height - MARGIN - heightOf(below));
}

/** As large as fits one line; if even the smallest size does not fit, in several lines. */
function setInLines(pen: Pen, words: string, most: number): Line[] {
  const size = sizeThatFits(pen, words, { most, least: POSTER_SIZE, width: WIDTH });
  const lines = linesIn(pen, words, size, WIDTH);
  const kept = lines.slice(0, LINES_MOST);
  if (kept.length < lines.length) {
    kept[LINES_MOST - 1] = `${kept[LINES_MOST - 1]?.slice(0, -1) ?? ''}…`;
  }
  return kept.map((line) => ({ words: line, size }));
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size * LEADING, 0);
}

function writeLines(pen: Pen, lines: readonly Line[], top: number): void {
  let y = top;
  for (const { words, size } of lines) {
    pen.write(words, { x: centred(pen.widthOf(words, size)), y, size });
    y += size * LEADING;
  }
}

function centred(width: number): number {
  return (A4.width - width) / 2;
}

function invitation(meeting: Meeting | undefined, rulesName: string | undefined): string {
  if (rulesName !== undefined) {
    return '扫码看全文 还能听';
  }
  if (!meeting) {
    return '求助 反映 提建议';
  }
  return meeting.meetingId === undefined ? '有话也可扫码写下' : '到场请扫码签到';
}

/** 11月28日, as it is said in the village. */
function dayInWords(at: number): string {
  const [, month, day] = dayOf(at).split('-').map(Number);
  return `${month ?? ''}月${day ?? ''}日`;
}
