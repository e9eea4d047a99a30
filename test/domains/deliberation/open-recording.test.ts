import { openRecording } from '../../../cloudfunctions/contracts/deliberation-items';
import { begun, HOST, newId, raised } from '../../builders/meetings';
import { agreesToRecordings, answered, aPhoto, aRecording, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

async function spoken(about: object = {}, name = 'voice.mp3') {
  const village = aVillage();
  const itemId = newId();
  const recording = aRecording(itemId, name);
  const meetingId = await begun(village);
  await agreesToRecordings(village.as('zhang-guihua'));
  await raised(village, meetingId, { itemId, attachments: [recording], ...about });
  const hears = (who: string, fileId = recording.fileId) =>
    village.as(who)(openRecording, { itemId, fileId });
  return { village, itemId, hears };
}

it('is heard by the village, for a short while', async () => {
  const { village, hears } = await spoken();
  const { url, until } = await answered(hears('li-xiaohe'));
  expect(url).toContain('voice.mp3');
  expect(until - village.now()).toBe(600_000);
});

it('a voice tells who speaks: an anonymous one is heard by who may know it', async () => {
  const { hears } = await spoken({ isAnonymous: true });
  expect(await refused(hears(HOST))).toBe('not refused');
  expect(await refused(hears('zhang-guihua'))).toBe('not refused');
  expect(await refused(hears('chen-shuifu'))).toBe('attachment_not_found');
});

it('is refused to strangers, for another file, and when it is gone', async () => {
  const { itemId, hears } = await spoken();
  expect(await refused(hears('xu-mianmian'))).toBe('item_not_found');
  expect(await refused(hears('li-xiaohe', aPhoto(itemId, 'other.mp3').fileId))).toBe(
    'attachment_not_found',
  );
  const gone = await spoken({}, 'gone.jpg');
  expect(await refused(gone.hears('li-xiaohe'))).toBe('attachment_not_found');
});
