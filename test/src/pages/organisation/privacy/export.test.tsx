import { exportMine } from '@contracts/organisation';
import { Export } from '@/pages/organisation/privacy/export';
import { aQuarrel } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { phone } from '../../../doubles/phone';
import { inTheHandOf, isShown, open, refuses, sent, shown, tap } from '../../../builders/pages';

it('gathers everything that is kept, part by part, to be copied and taken away', async () => {
  const village = aVillage();
  await aQuarrel(village);
  inTheHandOf('zhang-guihua', village);
  open(<Export />);
  await tap('导出我的全部信息');
  await shown('您的信息都在下面，可以复制带走。');
  await shown(/^反映的事：[1-9]\d*条$/);
  await shown(/^身份和家庭：[1-9]\d*条$/);
  const parts = sent(exportMine).map(({ part }) => part);
  expect(parts).toEqual(expect.arrayContaining(['organisation', 'requests', 'points']));

  await tap('复制');
  const [copied] = phone.asked('setClipboardData') as { readonly data: string }[];
  expect(copied?.data).toContain('隔壁砌墙砌到了我家滴水下面。');
});

it('calls every part by what it is called in the village', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Export />);
  await tap('导出我的全部信息');
  await shown('您的信息都在下面，可以复制带走。');
  expect(isShown(/[a-z]：\d+条/)).toBe(false);
  expect(sent(exportMine).map(({ part }) => part)).toEqual(
    expect.arrayContaining(['deliberation', 'polls', 'decisions', 'rules']),
  );
});

it('says what to do without a signal, and can be tried again', async () => {
  open(<Export />);
  await tap('导出我的全部信息');
  await shown(/^没有信号，暂时打不开。/);
  inTheHandOf('zhang-guihua', aVillage());
  await tap('导出我的全部信息');
  await shown('您的信息都在下面，可以复制带走。');
});

it('gives nothing by halves when a part is refused', async () => {
  refuses(exportMine, 'not_signed_in');
  open(<Export />);
  await tap('导出我的全部信息');
  await shown('还不知道您是谁。请从微信里打开屋场通再试。');
});
