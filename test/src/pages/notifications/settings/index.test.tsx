import { changeSettings } from '@contracts/notifications';
import SettingsPage from '@/pages/notifications/settings/index';
import { wechat } from '../../../../builders/notifications';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isChosen, open, sentOnce, shown, tap } from '../../../builders/pages';

it('says that the inbox is always there, and that WeChat is asked only within WeChat', async () => {
  inTheHandOf('zhang-guihua', aVillage([wechat()]));
  open(<SettingsPage />);
  await shown('屋场通里的“消息”一直有，关不掉，也不打扰您。');
  await shown('我反映的事：没有开');
  await shown('微信提醒要在微信里打开屋场通才能设。');
});

it('keeps quiet where one likes it', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<SettingsPage />);
  await tap('微信提醒', 'checkbox');
  expect(await sentOnce(changeSettings)).toEqual({ quiet: ['wechat'] });
  await shown('记下了。');
  expect(isChosen('微信提醒', 'checkbox')).toBe(true);
});

it('says what to do without a signal', async () => {
  open(<SettingsPage />);
  await shown(/^没有信号，暂时打不开。/);
});
