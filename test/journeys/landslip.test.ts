import { openCode } from '../../cloudfunctions/contracts/codes';
import {
  acceptRequest,
  addWords,
  answerRequest,
  fileRequest,
  joinRequest,
  openAttachment,
  readRequest,
  suggestFor,
  withdraw,
} from '../../cloudfunctions/contracts/requests';
import { madeCode, ofTheSquare } from '../builders/codes';
import {
  aLetter,
  answered,
  aPhoto,
  file,
  noticesOf,
  overTheShoulder,
  read,
  refused,
} from '../builders/requests';
import { aVillage } from '../builders/village';

const TEXT = '老井屋场后山塌方了，石头滚到路上，还在往下滑。';

/** Somebody who only passes through scans the code on the square: the hill is coming down. */
it('a landslip reported by a guest is known to those who can act within the hour', async () => {
  const village = aVillage();
  const guest = village.as('guest');
  const { code } = await madeCode(village, ofTheSquare);
  const { placeId } = await answered(guest(openCode, { code }));

  const heard = await answered(guest(suggestFor, { text: TEXT, placeId }));
  expect(heard.kinds[0]).toMatchObject({ kind: 'hazard' });
  expect(heard.safety).toMatchObject([{ flag: 'danger_now' }]);

  const requestId = 'landslip-behind-the-old-well';
  const photo = aPhoto(requestId, 'hillside.jpg');
  const filed = await file(guest, {
    ...{ kind: 'hazard', category: 'urban_rural_construction', text: TEXT },
    ...{ relation: 'none', subject: 'nobody', safety: ['danger_now'] },
    ...{ requestId, placeId, attachments: [photo] },
  });
  await village.settle();
  expect(filed).toMatchObject({
    office: { name: '晴川镇应急管理站' },
    urgent: true,
    hotlines: ['119', '110', '120'],
  });
  expect(filed.dueAt - village.now()).toBeLessThan(2 * 24 * 3_600_000);
  expect(filed.acceptBy - village.now()).toBe(3_600_000);

  // The police and the grid worker are told as well; one hour to take it on.
  const station = village.as('ning-jiuan');
  expect(await noticesOf(station, requestId)).toEqual(['duty_given']);
  expect(await noticesOf(village.as('ou-anping'), requestId)).toEqual(['duty_given']);
  expect(await read(village.as('ou-anping'), requestId)).toMatchObject({ reader: 'told' });
  expect(await overTheShoulder(station)).not.toMatch(/塌方|hazard|石头/);

  // Those who must act look at the hillside, and so does who sent the photo; nobody else can.
  const seen = { requestId, fileId: photo.fileId };
  for (const who of [station, village.as('ou-anping'), guest]) {
    expect((await answered(who(openAttachment, seen))).url).toContain('hillside.jpg');
  }
  expect(await refused(village.as('xu-mianmian')(openAttachment, seen))).toBe('request_not_found');
  expect(await refused(village.asVisitor()(openAttachment, seen))).toBe('not_signed_in');

  // A neighbour sees that it is running and joins instead of filing it again, without reading the letter.
  const meixiang = village.as('zhou-meixiang');
  const again = await answered(meixiang(suggestFor, { text: TEXT, placeId: 'group-qingquan-1' }));
  expect(again.similar).toMatchObject([{ requestId, isMine: false }]);
  expect(JSON.stringify(again.similar)).not.toContain('塌方');
  expect(await answered(meixiang(joinRequest, { requestId }))).toMatchObject({ as: 'supporter' });
  const joined = await read(meixiang, requestId);
  expect(joined).toMatchObject({ reader: 'supporter', people: { supporters: 1 } });
  expect(joined.words).toBeUndefined();
  expect(await refused(meixiang(openAttachment, seen))).toBe('not_allowed');

  // More rocks: the guest sends another photo, and the station is told that there is something to look at.
  const rocks = aPhoto(requestId, 'rocks.jpg');
  await answered(guest(addWords, { requestId, attachments: [rocks] }));
  await village.settle();
  expect(await noticesOf(station, requestId)).toContain('filer_added_words');
  expect(
    (await answered(station(openAttachment, { requestId, fileId: rocks.fileId }))).url,
  ).toContain('rocks.jpg');

  // Who heard of a danger must act: it cannot be taken back.
  expect(await refused(guest(withdraw, { requestId }))).toBe('must_be_handled');
  await answered(station(acceptRequest, { requestId }));
  await answered(
    station(answerRequest, {
      ...{ requestId, outcome: 'solved', proved: true, attachments: [] },
      answer: '人已撤离，路已封，明天清方。',
    }),
  );
  expect(await read(guest, requestId)).toMatchObject({ state: 'answered', reader: 'filer' });
});

it('nobody answers within the hour: it rises to the county', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('guest'), {
    ...{ kind: 'hazard', category: 'urban_rural_construction', text: TEXT },
    ...{ relation: 'none', subject: 'nobody', safety: ['danger_now'] },
  });
  village.waitHours(2);
  await village.settle();

  const risen = await read(village.as('guest'), requestId);
  expect(risen.office.name).toBe('样板县应急管理局');
  expect(risen.diary.at(-1)).toMatchObject({
    did: 'overdue',
    by: 'clock',
    office: { name: '晴川镇应急管理站' },
    to: { name: '样板县应急管理局' },
  });
  expect(await refused(village.as('ning-jiuan')(readRequest, { requestId }))).toBe(
    'request_not_found',
  );
});

it('a guest reports dangers and nothing else', async () => {
  const guest = aVillage().as('guest');
  expect(await refused(guest(fileRequest, aLetter()))).toBe('only_danger_from_guests');
});
