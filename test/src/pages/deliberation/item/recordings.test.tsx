import { openRecording } from '@contracts/deliberation-items';
import { Recordings } from '@/pages/deliberation/item/recordings';
import { anItemShown } from '../../../builders/meetings';
import {
  namesOf,
  open,
  outOfReach,
  refuses,
  says,
  sent,
  shown,
  tap,
} from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';
import { phone } from '../../../doubles/phone';

const fileId = 'local://files/requests/item-1/v.mp3';
const item = anItemShown({
  attachments: [
    { fileId, kind: 'recording' },
    { fileId: 'local://files/requests/item-1/p.jpg', kind: 'photo' },
  ],
});

it('is heard from an address that is good for a short while', async () => {
  const play = jest.fn();
  const nothing = () => undefined;
  phone.answers['createInnerAudioContext'] = () => ({
    ...{ src: '', play, destroy: nothing, onEnded: nothing, onError: nothing },
  });
  says(openRecording, { url: '/for-a-while/v.mp3', until: MORNING });
  open(<Recordings item={item} />);
  expect(namesOf('button')).toEqual(['听第1段录音']);
  await tap('听第1段录音');
  await shown('停下');
  expect(sent(openRecording)).toEqual([{ itemId: 'item-1', fileId }]);
});

it('says why it cannot be heard', async () => {
  refuses(openRecording, 'attachment_not_found');
  open(<Recordings item={item} />);
  await tap('听第1段录音');
  await shown(/录音|找不到/);
  outOfReach();
  await tap('听第1段录音');
  await shown(/没有信号/);
});
