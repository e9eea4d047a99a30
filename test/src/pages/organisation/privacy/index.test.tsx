import { readConsent } from '@contracts/organisation';
import PrivacyPage from '@/pages/organisation/privacy/index';
import { answered } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, namesOf, open, shown, tap } from '../../../builders/pages';
import { screen, waitFor } from '@testing-library/react';

it('asks for each purpose by itself', async () => {
  const village = aVillage();
  inTheHandOf('guest', village);
  open(<PrivacyPage />);
  await shown('不同意也能用别的功能，不会少您的服务。同意了随时可以撤回。');
  expect(await screen.findAllByText('您没有同意')).toHaveLength(3);
  expect(namesOf('button').filter((name) => name === '同意')).toHaveLength(3);
});

it('shows a consent as given as soon as it was given', async () => {
  const village = aVillage();
  inTheHandOf('zhang-guihua', village);
  const { notices } = await answered(village.as('zhang-guihua')(readConsent, {}));
  const before = notices.filter(({ isGiven }) => isGiven).length;
  open(<PrivacyPage />);
  const [first] = await screen.findAllByRole('button', { name: '同意' });
  first?.click();
  await waitFor(() => {
    expect(screen.getAllByText(/^您11月23日同意了/)).toHaveLength(before + 1);
  });
  expect(namesOf('button').filter((name) => name === '撤回同意')).toHaveLength(before + 1);
});

it('gives a visitor the notices to read, and no button that would be refused', async () => {
  inTheHandOf('', aVillage());
  open(<PrivacyPage />);
  await shown('您没有用微信，这里什么也没存，不用同意，也没有要删的。');
  await shown('您的电话号码');
  expect(namesOf('button').filter((name) => /同意|导出|删掉/.test(name))).toEqual([]);
});

it('offers everything to be taken along, or removed', async () => {
  open(<PrivacyPage />);
  await shown(/^没有信号，暂时打不开。/);
  await tap('删掉我的信息');
  await shown(/找不回来/);
  expect(namesOf('button')).toContain('导出我的全部信息');
});
