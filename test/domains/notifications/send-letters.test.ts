import { recordConsent } from '../../../cloudfunctions/contracts/notifications';
import { sendLetters } from '../../../cloudfunctions/domains/notifications/send-letters';
import { aDuty, happens, wechat } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('takes up what has come due, a slice at a time, and then finds nothing', async () => {
  const wx = wechat();
  wx.answers(...Array.from({ length: 25 }, () => ({ result: 'later', code: '45009' }) as const));
  const village = aVillage([wx]);
  await village.as('liu-qingshan')(recordConsent, { accepted: ['duty'], declined: [] });
  for (let count = 0; count < 25; count += 1) {
    await happens(village, 'duty.given', aDuty(village));
  }
  expect(await sendLetters([wx]).run(village.world())).toBe(0);
  village.waitHours(1);
  expect(await sendLetters([wx]).run(village.world())).toBe(20);
  expect(await sendLetters([wx]).run(village.world())).toBe(5);
  expect(await sendLetters([wx]).run(village.world())).toBe(0);
  expect(wx.messages).toHaveLength(50);
});
