import { listItems } from '@contracts/deliberation-items';
import { items, speaking } from '@/text/meeting-items';
import { parts } from '@/text/parts';
import { forAllTests, type H5Village } from './h5';
import type { Hand } from './hand';
import { axeFindings } from './measures';
import { aMeeting, evening } from './meeting';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

/** The recording is really played: it comes from wherever it lies now, and its sound moves on. */
async function isHeard(hand: Hand): Promise<void> {
  await hand.tap(parts.listenTo(1));
  await hand.reads(parts.hush);
  await hand.reads(parts.listenTo(1));
  expect(await hand.words()).not.toContain(parts.cannotBeHeard);
}

async function sentBy(who: string) {
  const which = { is: 'mine' } as const;
  return (await village.call(who, listItems, { which })).items.at(0);
}

/** Waits until it has found its way, and gives its id. */
async function arrived(who: string): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const item = await sentBy(who);
    if (item) {
      expect(item.attachments).toHaveLength(1);
      return item.itemId;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('it never arrived');
}

test('she says it without a signal and hears it again; the desk and the neighbours hear it later', async () => {
  const [who, print] = ['zhang-guihua', 'large'] as const;
  const meetingId = await aMeeting(village);
  const seat = await village.phoneOf(who, { print });
  const hand = await seat.open(`pages/deliberation/raise/index?meeting=${meetingId}`);
  await hand.reads(speaking.orSpeak);
  await hand.tap(parts.record);
  await hand.tap(parts.agree);
  await hand.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await hand.tap(parts.record);
  await hand.reads(parts.recording);
  await hand.page.waitForTimeout(2500);
  await hand.tap(parts.recording);
  await hand.reads(parts.recordingNumber(1));
  await seat.context.setOffline(true);
  await isHeard(hand);
  expect(await axeFindings(hand.page)).toEqual([]);
  await hand.tap(speaking.send);
  await hand.reads(speaking.kept);
  expect(await sentBy(who)).toBeUndefined();

  await seat.context.setOffline(false);
  const itemId = await arrived(who);
  const host = await village.deskOf(evening.host);
  const neighbour = await village.phoneOf('li-xiaohe', { print });
  for (const listener of [host, neighbour]) {
    const page = await listener.open(`pages/deliberation/item/index?id=${itemId}`);
    await page.reads(items.noWords);
    await isHeard(page);
  }
});
