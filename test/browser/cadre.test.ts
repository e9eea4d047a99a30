import { whoAmI } from '@contracts/organisation';
import { readFileSync } from 'node:fs';
import { codes } from '@/text/codes';
import { home } from '@/text/home';
import { noticeNames } from '@/text/notifications';
import { binding, bindings, me } from '@/text/organisation';
import { desk } from '@/text/workbench';
import { forAllTests, type H5Village } from './h5';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

test('a guest asks to be known, the secretary finds them in the register and confirms', async () => {
  const phone = await village.phoneOf('guest');
  const guest = await phone.open();
  await guest.tap(me.bind);
  await guest.tap(binding.agree);
  await guest.tap('晴川镇');
  await guest.tap('清泉村');
  await guest.tap('就选清泉村');
  await guest.write('house-number', '051号');
  await guest.write('name', '孙老根');
  await guest.tap(binding.send);
  await guest.reads(binding.asked);
  await village.settle();

  const cadre = await (await village.deskOf('liu-qingshan')).open();
  await cadre.tap(home.doors.desk.name);
  await cadre.tap(desk.bindings);
  await cadre.reads(bindings.says('孙老根'));
  await cadre.tap(bindings.look);
  await cadre.reads('孙老根 ·');
  await cadre.thing(bindings.confirm).first().click();
  await cadre.reads(bindings.empty);
  await village.settle();

  expect(await village.call('guest', whoAmI, {})).toMatchObject({ kind: 'person' });
  const later = await phone.open();
  await later.reads(noticeNames.binding_confirmed);
});

test('a poster for the square: made, laid out on A4, and there it is as a PDF', async () => {
  const hand = await (await village.deskOf('liu-qingshan')).open('workbench/codes/index');
  await hand.tap(codes.makeIt);
  await hand.reads(codes.made);
  const arriving = hand.page.waitForEvent('download');
  await hand.thing(codes.print).first().click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe(codes.fileName);
  const pdf = readFileSync(await download.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toContain('NotoSansSC');
  await hand.reads(codes.printed(1));
});
