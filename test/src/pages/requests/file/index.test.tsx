import { fileRequest, listMine } from '@contracts/requests';
import { render } from '@testing-library/react';
import { chosenCaller } from '@/backend/caller';
import { letters } from '@/backend/outbox';
import FilePage from '@/pages/requests/file/index';
import { nameless } from '@/pages/requests/nameless';
import { personIdOf } from '../../../../../local/demonstration/people';
import { parts } from '@/text/parts';
import { parameters } from '../../../../../cloudfunctions/law/parameters';
import { aHazard, answered, file } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { phone } from '../../../doubles/phone';
import {
  inTheHandOf,
  isShown,
  open,
  sent,
  sentOnce,
  shown,
  tap,
  went,
  write,
} from '../../../builders/pages';

async function writeAndCheck(text: string): Promise<void> {
  await tap('没有危险，接着写');
  await write('是什么事？', text);
  for (const step of ['在哪里', '跟谁有关', '照片', '看一遍再送']) {
    await tap('下一步');
    await shown(new RegExp(`：${step}$`));
  }
}

it('brings what somebody wrote to the one who has to answer, and says by when', async () => {
  const village = aVillage();
  inTheHandOf('zhang-guihua', village);
  open(<FilePage />);
  await writeAndCheck('涵洞裂了大缝，车一过就抖。');
  await shown(/^由.+接手$/);
  await tap('送出去');
  await shown(/已经收到，最迟2026年.+前答复。到时没有答复，会自动上报。$/);

  const { requestId, ...letter } = await sentOnce(fileRequest);
  expect(letter).toMatchObject({
    ...{ kind: 'hazard', category: 'transport', placeId: 'village-qingquan' },
    ...{ text: '涵洞裂了大缝，车一过就抖。', filing: { for: 'self' }, attachments: [] },
  });
  const { items } = await answered(village.as('zhang-guihua')(listMine, {}));
  expect(items.map((it) => it.requestId)).toEqual([requestId]);
});

it('is where it was when the page was killed in between', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  const { unmount } = render(<FilePage />);
  await tap('没有危险，接着写');
  await write('是什么事？', '水沟堵了');
  unmount();
  open(<FilePage />);
  await shown('第2步，共6步：什么事');
  await shown('水沟堵了');
});

it('says what to do when it is refused, and what was written stays', async () => {
  inTheHandOf('guest', aVillage());
  open(<FilePage />, { place: 'group-qingquan-3', placeName: encodeURIComponent('第三组') });
  await writeAndCheck('隔壁砌墙砌到了我家滴水下面。');
  await shown(/^由.+接手$/);
  await tap('送出去');
  await shown(/^还不知道您是哪一家，暂时只能报险情。/);
  await shown('隔壁砌墙砌到了我家滴水下面。');
  expect(letters.get().filter(({ operation }) => operation === fileRequest.name)).toEqual([]);
});

it('leads a guest who has reported enough today to the telephones, and keeps every word', async () => {
  const village = aVillage();
  for (let n = 0; n < parameters['report.guestPerDay'].value; n += 1) {
    await file(village.as('guest'), aHazard);
  }
  inTheHandOf('guest', village);
  open(<FilePage />, { place: 'group-qingquan-3', placeName: encodeURIComponent('第三组') });
  await writeAndCheck('涵洞裂了大缝，车一过就抖。');
  await shown(/^由.+接手$/);
  await tap('送出去');
  await shown('急事请打110、119、120，或清泉村0700‑5550001。今天报满5次了，明天再送；写的都还在。');
  await tap('打清泉村0700‑5550001');
  await tap(parts.emergencySpoken['119']);
  expect(phone.asked('makePhoneCall')).toEqual([
    { phoneNumber: '0700-5550001' },
    { phoneNumber: '119' },
  ]);
  await shown('涵洞裂了大缝，车一过就抖。');
  village.waitDays(1);
  await tap('送出去');
  await shown('送到了');
});

it('is kept and goes by itself when there is no signal', async () => {
  jest.useFakeTimers();
  chosenCaller.set('demo-zhang-guihua');
  open(<FilePage />, { place: 'group-qingquan-3', placeName: encodeURIComponent('第三组') });
  await writeAndCheck('水沟堵了');
  await tap(/^求助/, 'radio');
  await tap(/^种田、山林、水利和村务/, 'radio');
  await tap('送出去');
  await shown('已经收好，等信号');
  jest.useRealTimers();
  expect(letters.get()).toMatchObject([{ operation: fileRequest.name, as: 'demo-zhang-guihua' }]);

  inTheHandOf('zhang-guihua', aVillage());
  expect(sent(fileRequest).length).toBeGreaterThan(0);
});

it('is written for somebody of the register by a helper', async () => {
  const village = aVillage();
  inTheHandOf('wen-nuanyang', village);
  const person = { person: personIdOf('sun-laogen'), personName: encodeURIComponent('孙老根') };
  open(<FilePage />, person);
  await shown('替孙老根写。会记下是您帮忙写的。');
  await writeAndCheck('屋顶漏水，想请人看看。');
  await shown(/^由.+接手$/);
  await tap('送出去');
  expect(await sentOnce(fileRequest)).toMatchObject({
    filing: { for: 'person', personId: personIdOf('sun-laogen') },
  });
  await shown('送到了');
});

it('remembers on this phone the way back to what has no name', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<FilePage />);
  await writeAndCheck('建议村里装几盏路灯。');
  await tap('看起来是这类事，您说了算：选别的');
  await tap(/^建议/, 'radio');
  await tap(/^不留名字/, 'radio');
  await shown(/^由.+接手$/);
  await tap('送出去');
  await shown('送到了');
  const { requestId, key } = await sentOnce(fileRequest);
  expect(nameless.get()).toEqual([{ requestId, key }]);
  await tap('看进展');
  expect(went()).toEqual([`redirectTo /pages/requests/one/index?id=${String(requestId)}`]);
});

it('can be left at once', async () => {
  open(<FilePage />);
  await shown('马上离开');
  expect(isShown('我要反映')).toBe(true);
});
