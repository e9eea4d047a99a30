import { chosenCaller } from '@/backend/caller';
import PeoplePage from '@/pages/organisation/people/index';
import { phone } from '../../../doubles/phone';
import { namesOf, open, shown, tap, went } from '../../../builders/pages';

const people = [
  { openid: 'demo-zhang-guihua', name: '张桂花', label: '清泉村村民，75岁' },
  { openid: 'demo-he-qiushi', name: '何秋实', label: '清泉村人民调解员' },
];

it('lets one be another person of the demonstration, and begins at home again', async () => {
  phone.addresses.set('/local/people', people);
  chosenCaller.set('demo-zhang-guihua');
  open(<PeoplePage />);
  await shown('现在是这个人');
  await tap(/^何秋实/, 'link');
  expect(chosenCaller.get()).toBe('demo-he-qiushi');
  expect(went()).toEqual(['reLaunch /pages/home/index']);
});

it('lets one be nobody', async () => {
  chosenCaller.set('demo-zhang-guihua');
  open(<PeoplePage />);
  await tap(/^不登录，只看看/, 'link');
  expect(chosenCaller.get()).toBe('');
});

it('knows nobody where there is no local server', () => {
  open(<PeoplePage />);
  expect(namesOf('link')).toHaveLength(1);
});
