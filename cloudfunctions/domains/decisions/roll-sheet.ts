import type { DecisionShown } from '../../contracts/decisions-shown';
import { decisionBodies } from '../../law/decision-bodies';
import { momentIn, type Row } from '../pen';
import type { Parts } from './form';
import { type MeetingShown, unitOf } from './form-of-meeting';

const TITLE = 20;
const SMALL = 10;
/** A hand signs in a field of 10 millimetres. */
const FIELD = 29;

/** One voice on the list: its number as in the minutes, counted from one. */
export interface Signer {
  readonly line: number;
  readonly name: string;
  /** The plate at the door, which tells two of the same name apart; empty where no household is counted. */
  readonly houseNumber: string;
  /** By declared interest not counted for this. */
  readonly hasInterest: boolean;
}

/** The list on the table at the door, two voices beside each other, in the order of the frozen roll. */
export function rollSheet(
  { villageName, title }: DecisionShown,
  { body, meetingAt, place }: MeetingShown,
  roll: MeetingShown['rolls'][number],
  signers: readonly Signer[],
): Parts {
  const unit = unitOf(roll.kind);
  const byHousehold = unit === '户';
  return [
    { words: `${villageName}${decisionBodies[body].name}签到表`, size: TITLE, isCentred: true },
    { words: `事项：${title}` },
    { words: `时间：${momentIn(meetingAt)}　地点：${place}　应到：${roll.due}${unit}` },
    ...(byHousehold ? [{ words: '一户一人到会，签到的人写自己的名字。' }] : []),
    side([
      ['序号', byHousehold ? '户主' : '姓名', '签名'],
      ['序号', byHousehold ? '户主' : '姓名', '签名'],
    ]),
    ...pairsOf(signers).map((pair) => side(pair.map(cellsOf))),
    { words: `名册指纹：${roll.hash}（名册在发通知那天封存，不增不减）`, size: SMALL },
    { words: '主持人签名：　　　　　　　　　　　监督委员会签名：' },
  ];
}

function cellsOf(signer: Signer | undefined): readonly [string, string, string] {
  return signer === undefined ? ['', '', ''] : [String(signer.line + 1), nameOf(signer), ''];
}

function nameOf({ name, houseNumber, hasInterest }: Signer): string {
  const plate = houseNumber === '' ? '' : `　${houseNumber}`;
  return `${name}${plate}${hasInterest ? '\n（回避）' : ''}`;
}

function pairsOf(signers: readonly Signer[]): (Signer | undefined)[][] {
  return signers.flatMap((signer, at) => (at % 2 === 0 ? [[signer, signers[at + 1]]] : []));
}

function side(halves: readonly (readonly [string, string, string])[]): Row {
  return {
    cells: halves.flatMap(([number, name, signature]) => [
      { words: number, share: 1 },
      { words: name, share: 2.9 },
      { words: signature, share: 2.9 },
    ]),
    height: FIELD,
  };
}
