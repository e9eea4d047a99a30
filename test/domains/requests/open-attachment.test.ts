import {
  acceptRequest,
  addWords,
  answerRequest,
  joinRequest,
  openAttachment,
  revealWords,
} from '../../../cloudfunctions/contracts/requests';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { REVEAL_MS } from '../../../cloudfunctions/domains/requests/reveal';
import {
  aHazard,
  anAnswer,
  agreesToRecordings,
  answered,
  aPhoto,
  aRecording,
  file,
  type Letter,
  refused,
  withPhone,
} from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const MINUTES = 60_000;
let filed = 0;

/** The neighbours' quarrel, with a photo of the wall. */
async function aQuarrelWithAPhoto(village: Village) {
  filed += 1;
  const requestId = `request-with-a-photo-${filed}`;
  const { fileId, kind } = aPhoto(requestId);
  await file(village.as('zhang-guihua'), { requestId, attachments: [{ fileId, kind }] });
  return { requestId, fileId };
}

it('is opened for a while by both sides', async () => {
  const village = aVillage();
  const photo = await aQuarrelWithAPhoto(village);
  for (const key of ['zhang-guihua', 'he-qiushi']) {
    const opened = await answered(village.as(key)(openAttachment, photo));
    expect(opened.url).toContain(`${photo.requestId}/wall.jpg`);
    expect(opened.until - village.now()).toBe(10 * MINUTES);
  }
});

it('asked twice, and by two at once, it answers as often and writes nothing', async () => {
  const village = aVillage();
  const photo = await aQuarrelWithAPhoto(village);
  await village.settle();
  const mediator = village.as('he-qiushi');
  const [one, other] = await Promise.all([
    answered(mediator(openAttachment, photo)),
    answered(mediator(openAttachment, photo)),
  ]);
  expect(await answered(mediator(openAttachment, photo))).toEqual(one);
  expect(other).toEqual(one);
  expect(await village.store.find(happenings, { index: 'due', limit: 1 })).toEqual({ items: [] });
});

it('a recording that came later, and a photo of the answer, are opened the same way', async () => {
  const village = aVillage();
  const { requestId } = await aQuarrelWithAPhoto(village);
  const guihua = village.as('zhang-guihua');
  const voice = aRecording(requestId);
  await agreesToRecordings(guihua);
  await answered(guihua(addWords, { requestId, attachments: [voice] }));
  const mediator = village.as('he-qiushi');
  const heard = await answered(mediator(openAttachment, { requestId, fileId: voice.fileId }));
  expect(heard.url).toContain('voice.mp3');
  const torn = aPhoto(requestId, 'torn-down.jpg');
  await answered(mediator(acceptRequest, { requestId }));
  await answered(mediator(answerRequest, { ...anAnswer(requestId), attachments: [torn] }));
  const seen = await answered(guihua(openAttachment, { requestId, fileId: torn.fileId }));
  expect(seen.url).toContain('torn-down.jpg');
});

it('nobody else learns that there is one', async () => {
  const village = aVillage();
  const photo = await aQuarrelWithAPhoto(village);
  for (const key of ['chen-shuifu', 'liu-qingshan', 'fang-zhengyuan', 'guest']) {
    expect(await refused(village.as(key)(openAttachment, photo))).toBe('request_not_found');
  }
  expect(await refused(village.asVisitor()(openAttachment, photo))).toBe('not_signed_in');
});

it('who may not read the words may not see the photo: a colleague, a neighbour, who joined', async () => {
  const village = aVillage();
  const photo = await aQuarrelWithAPhoto(village);
  const colleague = await withPhone(village, 'person-qingquan-93-0');
  expect(await refused(colleague(openAttachment, photo))).toBe('not_allowed');

  const requestId = 'request-of-a-culvert-1';
  const { fileId } = aPhoto(requestId, 'culvert.jpg');
  const attachments = [{ fileId, kind: 'photo' as const }];
  await file(village.as('li-xiaohe'), { ...aHazard, requestId, attachments });
  const guihua = village.as('zhang-guihua');
  expect(await refused(guihua(openAttachment, { requestId, fileId }))).toBe('not_allowed');
  await answered(guihua(joinRequest, { requestId }));
  expect(await refused(guihua(openAttachment, { requestId, fileId }))).toBe('not_allowed');
});

it('what does not belong to it, or is gone, is not there', async () => {
  const village = aVillage();
  const photo = await aQuarrelWithAPhoto(village);
  const other = await aQuarrelWithAPhoto(village);
  const mediator = village.as('he-qiushi');
  const { requestId } = photo;
  for (const fileId of [other.fileId, aPhoto(requestId, 'never-sent.jpg').fileId]) {
    expect(await refused(mediator(openAttachment, { requestId, fileId }))).toBe(
      'attachment_not_found',
    );
  }
  const gone = aPhoto(requestId, 'gone.jpg');
  await answered(village.as('zhang-guihua')(addWords, { requestId, attachments: [gone] }));
  expect(await refused(mediator(openAttachment, { requestId, fileId: gone.fileId }))).toBe(
    'attachment_not_found',
  );
});

describe('of a sealed request', () => {
  const accusing: Partial<Letter> = {
    kind: 'accusation',
    category: 'discipline_supervision',
    relation: 'none',
    subject: 'village_cadre',
    text: '书记把修路的钱拿去自己用了。',
  };
  const requestId = 'request-under-seal-0001';
  const key = 'a-key-that-only-this-phone-has-kept';
  const { fileId } = aPhoto(requestId, 'ledger.jpg');
  const attachments = [{ fileId, kind: 'photo' as const }];

  it('opens for the holder under a reason, as long as the reason counts', async () => {
    const village = aVillage();
    await file(village.as('zhang-guihua'), { ...accusing, requestId, attachments });
    const discipline = village.as('qin-mingjing');
    expect(await refused(discipline(openAttachment, { requestId, fileId }))).toBe('not_revealed');
    const { revealId } = await answered(
      discipline(revealWords, { requestId, reason: 'to_handle' }),
    );
    expect(
      (await answered(discipline(openAttachment, { requestId, fileId, revealId }))).url,
    ).toContain('ledger.jpg');
    expect(
      await refused(village.as('liu-qingshan')(openAttachment, { requestId, fileId, revealId })),
    ).toBe('request_not_found');
    village.waitHours(REVEAL_MS / 60 / MINUTES);
    expect(await refused(discipline(openAttachment, { requestId, fileId, revealId }))).toBe(
      'not_revealed',
    );
  });

  it('opens for who filed it without a name by the key alone', async () => {
    const village = aVillage();
    await file(village.as('zhang-guihua'), { ...accusing, requestId, attachments, key });
    const guihua = village.as('zhang-guihua');
    expect(await refused(guihua(openAttachment, { requestId, fileId }))).toBe('request_not_found');
    expect((await answered(guihua(openAttachment, { requestId, fileId, key }))).url).toContain(
      'ledger.jpg',
    );
  });
});
