import { screen } from '@testing-library/react';
import OutboxPage from '@/workbench/outbox/index';
import { wechat } from '../../../builders/notifications';
import { aQuarrel } from '../../../builders/requests';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, open, shown } from '../../builders/pages';

it('shows what would have gone out and how it went, without a name and without the matter', async () => {
  const village = aVillage([wechat()]);
  await aQuarrel(village);
  await village.settle();
  inTheHandOf('fang-zhengyuan', village);
  open(<OutboxPage />);
  expect(await screen.findAllByText(/^11月23日 9:00 · 微信提醒 · /)).not.toEqual([]);
  expect(screen.getAllByText(/^没发：没有同意、没有开通，或者没人可发/)).not.toEqual([]);
  expect(isShown(/桂花|何秋实|纠纷|砌墙/)).toBe(false);
});

it('says what would fill it', async () => {
  inTheHandOf('fang-zhengyuan', aVillage());
  open(<OutboxPage />);
  await shown('还没有发过提醒。有人接到要办的事，或者事情有进展，就会发。');
});

it('is not for the cadres of a village', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<OutboxPage />);
  await shown(/^这件事不归您办。/);
});
