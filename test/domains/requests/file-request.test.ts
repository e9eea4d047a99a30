import { withdrawConsent } from '../../../cloudfunctions/contracts/organisation';
import { fileRequest, listMine } from '../../../cloudfunctions/contracts/requests';
import { register } from '../../../cloudfunctions/domains/organisation';
import { letters } from '../../../cloudfunctions/domains/requests/letter';
import { without } from '../../../cloudfunctions/domains/requests/without';
import {
  agreesToRecordings,
  aLetter,
  answered,
  aPhoto,
  aRecording,
  file,
  read,
  refused,
  stored,
} from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('answers with the office, the day and the reason, and gives one person one clock', async () => {
  const village = aVillage();
  const filed = await file(village.as('zhang-guihua'));
  expect(filed).toMatchObject({
    state: 'submitted',
    office: { name: '清泉村人民调解委员会' },
    filedAt: village.now(),
  });
  expect(filed.reason.length).toBeLessThanOrEqual(40);
  const request = await stored(village, filed.requestId);
  expect(request).toMatchObject({
    filerId: 'person-zhang-guihua',
    householdId: 'household-qingquan-32',
    villageId: 'village-qingquan',
    duty: { holderId: 'person-he-qiushi', officeId: 'village-qingquan-mediation_committee' },
  });
});

it('keeps what was written locked, apart from the request', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('zhang-guihua'), {
    ...{
      text: '隔壁砌墙',
      wish: '退后一尺',
      otherSide: '陈水福',
      spot: '屋后',
      phone: '13900000000',
    },
  });
  const { items } = await village.store.find(letters, {
    ...{ index: 'ofRequest', equals: { requestId }, limit: 5 },
  });
  const atRest = JSON.stringify([await stored(village, requestId), items]);
  expect(atRest).not.toMatch(/隔壁|一尺|陈水福|屋后|13900000000/);
  expect((await read(village.as('zhang-guihua'), requestId)).words).toEqual({
    ...{
      text: '隔壁砌墙',
      wish: '退后一尺',
      otherSide: '陈水福',
      spot: '屋后',
      phone: '13900000000',
    },
    ...{ names: [], attachments: [] },
  });
});

it('takes a recording for words', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const spoken = without(aLetter(), 'text');
  const recording = aRecording(spoken.requestId);
  await agreesToRecordings(guihua);
  await answered(guihua(fileRequest, { ...spoken, attachments: [recording] }));
  expect((await read(guihua, spoken.requestId)).words).toEqual({
    ...{ names: [], attachments: [recording] },
  });
});

it('keeps no voice without a consent, except where somebody is in danger', async () => {
  const guihua = aVillage().as('zhang-guihua');
  const letter = aLetter();
  const attachments = [aRecording(letter.requestId)];
  const spoken = { ...letter, attachments };
  expect(await refused(guihua(fileRequest, spoken))).toBe('recording_not_agreed');
  const hurt = { kind: 'help', safety: ['harm_to_minor'], category: 'civil_affairs' } as const;
  await answered(guihua(fileRequest, aLetter({ ...spoken, ...hurt, safety: [...hurt.safety] })));

  await agreesToRecordings(guihua);
  const later = aLetter({ requestId: 'request-after-the-consent' });
  const again = [aRecording(later.requestId)];
  await answered(guihua(fileRequest, { ...later, attachments: again }));
  await answered(guihua(withdrawConsent, { purpose: 'recordings' }));
  const last = aLetter({ requestId: 'request-after-it-was-taken-back' });
  const refusing = guihua(fileRequest, { ...last, attachments: [aRecording(last.requestId)] });
  expect(await refused(refusing)).toBe('recording_not_agreed');
});

it.each([
  { because: 'place_not_found', about: { placeId: 'village-nowhere' } },
  {
    because: 'words_missing',
    about: { text: undefined, attachments: [aPhoto('without-a-word-of-it')] },
  },
  { because: 'invalid_input', about: { text: '   ' } },
  { because: 'attachment_not_yours', about: { attachments: [aPhoto('request-of-somebody-else')] } },
  {
    because: 'person_not_found',
    about: { filing: { for: 'person', personId: 'nobody' } as const },
  },
  {
    because: 'not_a_helper',
    about: { filing: { for: 'person', personId: 'person-sun-laogen' } as const },
  },
  { because: 'name_needed', about: { key: 'a-key-of-thirty-two-letters-or-more' } },
])('is refused: $because', async ({ because, about }) => {
  const { text, ...rest } = about as { text?: string };
  const { text: usual, ...letter } = aLetter(rest);
  const said = 'text' in about ? text : usual;
  const guihua = aVillage().as('zhang-guihua');
  const sent = { ...letter, ...(said !== undefined && { text: said }) };
  expect(await refused(guihua(fileRequest, sent))).toBe(because);
  expect((await answered(guihua(listMine, {}))).items).toEqual([]);
});

it('a guest reports dangers only, and a visitor nothing', async () => {
  const village = aVillage();
  expect(await refused(village.as('guest')(fileRequest, aLetter()))).toBe(
    'only_danger_from_guests',
  );
  expect(await refused(village.asVisitor()(fileRequest, aLetter()))).toBe('not_signed_in');
  const hurt = aLetter({ kind: 'help', safety: ['harm_to_minor'], category: 'civil_affairs' });
  expect(await answered(village.as('guest')(fileRequest, hurt))).toMatchObject({ sealed: true });
});

it('passes over an office where nobody sits, and says so honestly when nobody sits anywhere', async () => {
  const village = aVillage();
  const leave = async (offices: (officeId: string) => boolean) => {
    const { items } = await village.store.find(register.appointments, {
      ...{ index: 'inOffice', equals: {}, limit: 1000 },
    });
    for (const post of items.filter(({ officeId }) => offices(officeId))) {
      await village.store.transact((tx) =>
        tx.replace(register.appointments, { ...post, untilAt: village.now() }),
      );
    }
  };
  await leave((officeId) => officeId === 'village-qingquan-mediation_committee');
  const call = village.as('zhang-guihua');
  expect((await file(call)).office.name).toBe('晴川镇人民政府');
  await leave((officeId) => officeId !== 'county-yangban-petition_office');
  expect((await file(call)).office.name).toBe('样板县信访局');
  await leave((officeId) => officeId === 'county-yangban-petition_office');
  expect(await refused(call(fileRequest, aLetter()))).toBe('no_office_yet');
});

it('nobody decides on their own quarrel', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('he-qiushi'));
  expect((await stored(village, requestId)).holderId).toBe('person-qingquan-93-0');
});
