import {
  type Consent,
  consentLine,
  consents,
  consentsOf,
  hasConsent,
  isCurrentNotice,
  noticeFor,
  standingOf,
  takeBack,
} from '../../../cloudfunctions/domains/organisation/consent';
import { aVillage, MONDAY_MORNING } from '../../builders/village';

const line = { purpose: 'identity', noticeVersion: 1, isGiven: true, at: 1 } as const;

it('knows the text that holds today, and none before the first', () => {
  expect(noticeFor('identity', MONDAY_MORNING)).toMatchObject({ version: 1 });
  expect(noticeFor('identity', Date.UTC(2026, 9, 1))).toBeUndefined();
  expect(isCurrentNotice('identity', 1, MONDAY_MORNING)).toBe(true);
  expect(isCurrentNotice('identity', 2, MONDAY_MORNING)).toBe(false);
});

it('asks anew where the words have changed: what is said at a meeting is heard by the village', () => {
  const [before, after] = [MONDAY_MORNING, Date.UTC(2026, 10, 28)];
  expect(noticeFor('recordings', before)).toMatchObject({ version: 1 });
  expect(noticeFor('recordings', after)).toMatchObject({ version: 2 });
  expect(noticeFor('recordings', after)?.text).toContain('本村的人也听得到');
  expect(isCurrentNotice('recordings', 1, after)).toBe(false);
});

it('lets the last line of a purpose hold', () => {
  const given = { id: 'a', version: 1, identityId: 'i', ...line } satisfies Consent;
  const back = { ...given, id: 'b', isGiven: false, at: 2 };
  expect(standingOf([back, given]).get('identity')).toBe(back);
  expect(standingOf([]).size).toBe(0);
});

it('writes a line that is later than the one before', () => {
  const before = { id: 'a', version: 1, identityId: 'i', ...line, at: 9 };
  expect(consentLine('o', 'call', { ...line, at: 9 }, before).at).toBe(10);
  expect(consentLine('o', 'call', { ...line, at: 20 }, before).at).toBe(20);
});

it('writes the same line for the same call', () => {
  expect(consentLine('o', 'call', line)).toEqual(consentLine('o', 'call', line));
  expect(consentLine('o', 'call', line).id).not.toBe(consentLine('o', 'other', line).id);
});

it('takes back what is given, once, and remembers both', async () => {
  const { store } = aVillage();
  await store.transact((tx) => tx.insert(consents, consentLine('o', 'yes', line)));
  expect(await hasConsent(store, 'o', 'identity')).toBe(true);
  expect(await hasConsent(store, 'o', 'recordings')).toBe(false);

  for (const at of [2, 3]) {
    const given = [...(await consentsOf(store, 'o')).values()];
    await store.transact((tx) => takeBack(tx, 'o', { callId: `no ${at}`, given, at }));
  }
  expect(await hasConsent(store, 'o', 'identity')).toBe(false);
  expect((await consentsOf(store, 'o')).get('identity')).toMatchObject({ isGiven: false, at: 2 });
});
