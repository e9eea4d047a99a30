import MessagesPage from '@/pages/messages/index';
import { listInbox } from '@contracts/notifications';
import { aQuarrel } from '../../../builders/requests';
import { aVillage } from '../../../builders/village';
import {
  inTheHandOf,
  isShown,
  namesOf,
  open,
  outOfReach,
  says,
  sent,
  shown,
  tap,
  went,
} from '../../builders/pages';
import { anItem } from '../../builders/shown';

it('says what has moved, newest first, and leads to it', async () => {
  const village = aVillage();
  const id = await aQuarrel(village, 'answered');
  await village.settle();
  inTheHandOf('zhang-guihua', village);
  open(<MessagesPage />);
  await shown('您的事有答复了');
  await tap(/^您的事有答复了/, 'link');
  expect(went()).toEqual([`navigateTo /pages/requests/one/index?id=${id}`]);
});

it('says what would fill it, and how one can be told elsewhere', async () => {
  inTheHandOf('li-xiaohe', aVillage());
  open(<MessagesPage />);
  await shown('还没有消息。您反映的事一有动静，就会出现在这里。');
  await tap('怎么通知我');
  expect(went()).toEqual(['navigateTo /pages/notifications/settings/index']);
});

it('reads on where the first page ends', async () => {
  says(listInbox, { items: [anItem({ kind: 'points_credited' })], unseen: 0, next: 'there' });
  open(<MessagesPage />);
  await shown('家里的积分有变动');
  says(listInbox, { items: [anItem({ kind: 'request_closed', id: 'b' })], unseen: 0 });
  await tap('再看一些');
  await shown('您的事办结了');
  expect(sent(listInbox)).toEqual([{}, { after: 'there' }]);
  expect(namesOf('button')).not.toContain('再看一些');
  expect(isShown('家里的积分有变动')).toBe(true);
});

it('reads from the last copy without a signal', async () => {
  inTheHandOf('li-xiaohe', aVillage());
  open(<MessagesPage />);
  await shown(/^还没有消息。/);
  outOfReach();
  open(<MessagesPage />);
  await shown(/^没有信号，这是11月23日 9:00看到的。/);
});
