import { linkOf, spelled } from './link';
import { A4, linesIn, type Pen, sizeThatFits } from './paper';

const ACROSS = 2;
const DOWN = 4;
export const CARDS_ON_A_SHEET = ACROSS * DOWN;

const WIDTH = A4.width / ACROSS;
const HEIGHT = A4.height / DOWN;
const EDGE = 14;
const SQUARE = 132;
/** A card is held in the hand: no words below the size of body text in the large print. */
const CARD_SIZE = 14;

/** A household's card carries the plate at the door. The head's name stays in the house. */
export interface Card {
  readonly code: string;
  readonly host: string;
  readonly placeName: string;
  readonly houseNumber: string;
}

/** Eight cards to a sheet, with lines to cut along. */
export function drawCards(pen: Pen, cards: readonly Card[]): void {
  cards.forEach((card, index) => {
    const onSheet = index % CARDS_ON_A_SHEET;
    if (onSheet === 0) {
      pen.sheet();
    }
    drawCard(pen, card, (onSheet % ACROSS) * WIDTH, Math.floor(onSheet / ACROSS) * HEIGHT);
  });
}

function drawCard(
  pen: Pen,
  { code, host, placeName, houseNumber }: Card,
  left: number,
  top: number,
): void {
  pen.frame({ x: left, y: top, width: WIDTH, height: HEIGHT });
  pen.square(linkOf(host, code), { x: left + EDGE, y: top + EDGE, side: SQUARE });
  let y = top + EDGE;
  const say = (words: string, most: number, x: number) => {
    const width = left + WIDTH - EDGE - x;
    const size = sizeThatFits(pen, words, { most, least: CARD_SIZE, width });
    for (const line of linesIn(pen, words, size, width)) {
      pen.write(line, { x, y, size });
      y += size * 1.25;
    }
  };
  const beside = left + EDGE + SQUARE + 10;
  say(placeName, 18, beside);
  say(houseNumber, 30, beside);
  say('微信扫码 加入本户', CARD_SIZE, beside);
  say('收好 不外传 丢了找村里换', CARD_SIZE, beside);
  y = top + EDGE + SQUARE + 6;
  say(`${host}/q/${spelled(code)}`, CARD_SIZE, left + EDGE);
  say('110报警 119火警 120急救', CARD_SIZE, left + EDGE);
}
