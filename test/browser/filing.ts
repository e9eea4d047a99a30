import type { InputOf } from '@contracts/contract';
import { fileRequest } from '@contracts/requests';
import { categoryNames, kindNames } from '@/text/request-words';
import { concerned, filing } from '@/text/requests';
import type { H5Village } from './h5';
import type { Hand } from './hand';

/** A wall that stands on somebody else's land, told in a villager's own words. */
export const wall = {
  text: '隔壁砌围墙占了我家的路，板车过不去，说了三回他都不听。',
  wish: '请人来量一量，把墙退回去。',
  spot: '老井往东第二家门口',
  otherSide: '隔壁陈家',
  office: '清泉村人民调解委员会',
} as const;

/** A ditch that has fallen in: nobody is against it. */
export const ditch = { text: '田边的水渠垮了一段，水放不进来。' } as const;

/** From the first question of the form to the last page before sending. */
export async function writeAboutTheWall(hand: Hand): Promise<void> {
  await hand.tap(filing.danger.safe);
  await hand.write('text', wall.text);
  await hand.write('wish', wall.wish);
  await hand.tap(filing.next);
  await hand.reads('清泉村');
  await hand.write('spot', wall.spot);
  await hand.tap(filing.next);
  await hand.tap(concerned.neighbours);
  await hand.write('other-side', wall.otherSide);
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.reads(filing.check.office(wall.office));
}

/** What is written stands there; from there to the letter that is on its way. */
export async function sendAboutTheDitch(hand: Hand): Promise<void> {
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.tap(concerned.nobody);
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.tap(kindNames.help);
  await hand.tap(categoryNames.agriculture);
  await hand.tap(filing.send);
}

/** What was told of the wall, without a screen, for pages that show one. Its id. */
export async function aRequest(
  village: H5Village,
  key: string,
  differing: Partial<Omit<InputOf<typeof fileRequest>, 'callId'>> = {},
): Promise<string> {
  const { requestId } = await village.call(key, fileRequest, {
    requestId: `request-of-a-test-${key}`,
    kind: 'dispute',
    category: 'urban_rural_construction',
    safety: [],
    relation: 'neighbours',
    subject: 'person',
    money: 'none',
    people: 'one',
    standing: 'nowhere',
    attempt: 'nothing',
    placeId: 'village-qingquan',
    text: wall.text,
    wish: wall.wish,
    spot: wall.spot,
    otherSide: wall.otherSide,
    attachments: [],
    filing: { for: 'self' },
    ...differing,
  });
  return requestId;
}
