import {
  fileRequest,
  listDue,
  listMine,
  acceptRequest,
  answerRequest,
} from '../../cloudfunctions/contracts/requests';
import { aLetter, answered, diaryOf, noticesOf, refused } from '../builders/requests';
import { aVillage } from '../builders/village';

/** Written in a valley without a signal; the phone sends it whenever a bar shows. */
it('one letter from a dead zone is one request, however often it is sent', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const letter = { ...aLetter(), callId: 'written-in-the-valley' };
  const { requestId } = letter;

  // Twice at once, on two bars; then the answer is lost and it is sent again.
  const [one, other] = await Promise.all([
    answered(guihua(fileRequest, letter)),
    answered(guihua(fileRequest, letter)),
  ]);
  expect(other).toEqual(one);
  expect(await answered(guihua(fileRequest, letter))).toEqual(one);
  await village.settle();
  const mediator = village.as('he-qiushi');
  expect((await answered(mediator(listDue, {}))).items).toHaveLength(1);
  expect(await noticesOf(mediator, requestId)).toEqual(['duty_given']);

  // Days later, when it has long been answered, the phone finds the letter in its queue.
  await answered(mediator(acceptRequest, { requestId }));
  await answered(
    mediator(answerRequest, {
      ...{ requestId, outcome: 'explained', proved: false, attachments: [] },
      answer: '已经上门看过。',
    }),
  );
  village.waitDays(9);
  await village.settle();
  expect(await answered(guihua(fileRequest, letter))).toEqual(one);
  expect((await answered(guihua(listMine, {}))).items).toMatchObject([
    { requestId, state: 'answered' },
  ]);
  expect(await diaryOf(guihua, requestId)).toEqual(['filed', 'accepted', 'answered']);
});

it('a page that was killed sends the same letter with a new call: it is known, not doubled', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const letter = aLetter();
  await answered(guihua(fileRequest, letter));
  expect(await refused(guihua(fileRequest, letter))).toBe('request_id_taken');
  expect((await answered(guihua(listMine, {}))).items).toHaveLength(1);
});

it('another letter under the same call is refused, and nothing is kept of it', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const callId = 'one-call-for-one-letter';
  await answered(guihua(fileRequest, { ...aLetter(), callId }));
  expect(await refused(guihua(fileRequest, { ...aLetter({ text: '换了说法' }), callId }))).toBe(
    'call_id_reused',
  );
  expect((await answered(guihua(listMine, {}))).items).toHaveLength(1);
});
