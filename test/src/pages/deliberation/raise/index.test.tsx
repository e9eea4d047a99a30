import { raiseItem } from '@contracts/deliberation-items';
import { letters } from '@/backend/outbox';
import MinePage from '@/pages/deliberation/mine/index';
import RaisePage from '@/pages/deliberation/raise/index';
import { called } from '../../../../builders/meetings';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isOff,
  isShown,
  open,
  outOfReach,
  sent,
  sentOnce,
  shown,
  tap,
  write,
} from '../../../builders/pages';

const ask = '想说什么，就写什么';

it('speaks before a meeting, and says by when somebody answers', async () => {
  const village = aVillage();
  const meeting = await called(village, { placeId: 'village-qingquan' });
  inTheHandOf('zhang-guihua', village);
  open(<RaisePage />, { meeting });
  await shown('说给：院落会 · 清泉村');
  expect(isOff('送出去')).toBe(true);
  await write(ask, '先清上段');
  await tap('送出去');
  await shown(/来答复您，最迟\d+月\d+日。/);
  expect(await sentOnce(raiseItem)).toMatchObject({
    ...{ text: '先清上段', saidAt: village.now(), for: { is: 'self' } },
  });
});

it('is kept with its hour where there is no signal, and its draft put away', async () => {
  outOfReach();
  open(<RaisePage />, { place: 'village-qingquan', placeName: '%E6%B8%85%E6%B3%89%E6%9D%91' });
  await shown('清泉村');
  await write('想请大家坐下来商量什么事', '装路灯');
  await tap('送出去');
  await shown('已经存好');
});

it('wishes for a meeting of the own group', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<RaisePage />, { place: 'village-qingquan', placeName: '清泉村' });
  await tap(/^想请哪里的人来商量/);
  await tap('第三组', 'radio');
  await write('想请大家坐下来商量什么事', '装路灯');
  await tap('送出去');
  await shown(/来答复您，最迟\d+月\d+日。/);
  expect(await sentOnce(raiseItem)).toMatchObject({
    where: { is: 'place', placeId: 'group-qingquan-3' },
  });
});

it('says for whom one writes, and that they will be told', async () => {
  inTheHandOf('wang-changsheng', aVillage());
  open(<RaisePage />, { meeting: 'm', person: 'p', personName: '孙老根' });
  await shown('替孙老根说。他会收到消息，知道是谁替他写的。');
});

/** WeChat finds an insult in it, is not sure about it, or lets it pass. */
const strict = (words: readonly string[]) => {
  const text = words.join();
  return Promise.resolve(
    text.includes('骂')
      ? ({ is: 'unfit', kind: 'abuse' } as const)
      : ({ is: text.includes('县长') ? 'unsure' : 'fit' } as const),
  );
};

it('keeps the words that WeChat lets nobody read, says what to do, and takes better ones', async () => {
  const village = aVillage([], strict);
  const meeting = await called(village, { placeId: 'village-qingquan' });
  inTheHandOf('zhang-guihua', village);
  open(<RaisePage />, { meeting });
  await write(ask, '骂他一顿');
  await tap('送出去');
  await shown(/微信不让给大家看（像是骂人的话）。请改一改再送/);
  expect(document.querySelector('textarea')?.value).toBe('骂他一顿');
  await write(ask, '请他来说清楚');
  await tap('送出去');
  await shown(/来答复您，最迟\d+月\d+日。/);
  expect(sent(raiseItem).map(({ text }) => text)).toEqual(['骂他一顿', '请他来说清楚']);
});

it('asks an official to look once more, and takes the same words then', async () => {
  const village = aVillage([], strict);
  const meeting = await called(village, { placeId: 'village-qingquan' });
  inTheHandOf('wen-nuanyang', village);
  open(<RaisePage />, { meeting });
  await write(ask, '请县长来看看');
  await tap('送出去');
  await shown(/请再看一遍：没有不妥，再点一次就照样送出，由您负责/);
  await tap('送出去');
  await shown(/来答复您，最迟\d+月\d+日。/);
});

it('gives back in its form what was said without a signal and refused afterwards', async () => {
  const village = aVillage([], strict);
  const meeting = await called(village, { placeId: 'village-qingquan' });
  letters.set([]);
  inTheHandOf('zhang-guihua', village);
  outOfReach();
  open(<RaisePage />, { meeting });
  await write(ask, '骂他一顿');
  await tap('送出去');
  await shown('已经存好');

  inTheHandOf('zhang-guihua', village);
  open(<MinePage />);
  await tap('现在送');
  await shown(/微信不让给大家看/);
  await shown('您写的：“骂他一顿”');
  open(<RaisePage />, { meeting });
  await shown('说给：院落会 · 清泉村');
  expect(isShown('抄下来')).toBe(false);
  expect(document.querySelector('textarea')?.value).toBe('骂他一顿');
});
