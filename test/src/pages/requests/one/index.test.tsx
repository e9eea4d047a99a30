import { markSeen } from '@contracts/notifications';
import { screen } from '@testing-library/react';
import OnePage from '@/pages/requests/one/index';
import { phone } from '../../../doubles/phone';
import { aQuarrel, file, type Letter } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isShown,
  namesOf,
  open,
  outOfReach,
  sentOnce,
  shown,
  tap,
  tapInSheet,
} from '../../../builders/pages';

/** Sealed: the village cadre who is accused never sees it. */
const anAccusation: Partial<Letter> = {
  ...{ kind: 'accusation', category: 'discipline_supervision', relation: 'unit' },
  ...{ subject: 'village_cadre', text: '修路的账目对不上。' },
};

it('shows the filer where it is, what was written, and what they may do now', async () => {
  const village = aVillage();
  const id = await aQuarrel(village, 'answered');
  inTheHandOf('zhang-guihua', village);
  open(<OnePage />, { id });
  await shown('纠纷 · 晴川镇清泉村第三组');
  await shown('隔壁砌墙砌到了我家滴水下面。');
  await shown('两家说好了，墙退后一尺。');
  await shown(/^请您说办好没有。/);
  expect(namesOf('button').slice(2)).toEqual(['办好了', '没办好', '补充几句', '撤回', '评价']);
  expect(await sentOnce(markSeen)).toEqual({ about: { kind: 'request', id } });
});

it('is read again when an act was delivered', async () => {
  const village = aVillage();
  const id = await aQuarrel(village, 'answered');
  inTheHandOf('zhang-guihua', village);
  open(<OnePage />, { id });
  await tap('办好了');
  await tapInSheet('办好了');
  await shown('这件事办结了。');
  expect(screen.queryByRole('button', { name: '没办好' })).toBeNull();
});

it('gives an office its lawful steps', async () => {
  const village = aVillage();
  const id = await aQuarrel(village);
  inTheHandOf('he-qiushi', village);
  open(<OnePage />, { id });
  await shown('隔壁砌墙砌到了我家滴水下面。');
  expect(screen.getByRole('button', { name: '接手' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '办好了' })).toBeNull();
});

it('does not exist for anybody else', async () => {
  const village = aVillage();
  const id = await aQuarrel(village);
  inTheHandOf('chen-shuifu', village);
  open(<OnePage />, { id });
  await shown('找不到这件事。请回到“我反映的事”里再打开。');
});

it('reads from the last copy without a signal', async () => {
  const village = aVillage();
  const id = await aQuarrel(village);
  inTheHandOf('zhang-guihua', village);
  open(<OnePage />, { id });
  await shown('隔壁砌墙砌到了我家滴水下面。');
  outOfReach();
  open(<OnePage />, { id });
  await shown(/^没有信号，这是11月23日 9:00看到的。/);
});

it('opens sealed words on a reason, and leaves them nowhere on the phone', async () => {
  const village = aVillage();
  const { requestId: id } = await file(village.as('zhang-guihua'), anAccusation);
  inTheHandOf('qin-mingjing', village);
  open(<OnePage />, { id });
  await shown('内容封存，只有办事的人说明理由才能看，看了会记下来。');
  await tap('查看内容');
  await tap('要办这件事', 'radio');
  await tapInSheet('查看内容');
  await shown('修路的账目对不上。');
  expect([...phone.disk.values()].join()).not.toContain('修路的账目对不上。');
});

it('hides what is sealed from the village that is accused', async () => {
  const village = aVillage();
  const { requestId: id } = await file(village.as('zhang-guihua'), anAccusation);
  inTheHandOf('liu-qingshan', village);
  open(<OnePage />, { id });
  await shown(/^找不到这件事。/);
  expect(isShown(/修路/)).toBe(false);
});

it.each([
  ['whoever handles it', 'he-qiushi', {}, '隔壁砌墙砌到了我家滴水下面。'],
  ['whoever filed what is sealed', 'zhang-guihua', anAccusation, '修路的账目对不上。'],
])('leaves no copy with %s', async (_whom, reader, letter, text) => {
  const village = aVillage();
  const { requestId: id } = await file(village.as('zhang-guihua'), { text, ...letter });
  inTheHandOf(reader, village);
  open(<OnePage />, { id });
  await shown(text);
  expect([...phone.disk.values()].join()).not.toContain(text);
});
