import type { MessageChannel } from '../../../cloudfunctions/domains/notifications';
import { consents, noConsent } from '../../../cloudfunctions/domains/notifications/consent';
import { type Letter, newLetter } from '../../../cloudfunctions/domains/notifications/letter';
import { settings } from '../../../cloudfunctions/domains/notifications/settings';
import { wayOut } from '../../../cloudfunctions/domains/notifications/way-out';
import { wechat, wecom } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

const letter: Letter = {
  ...(newLetter(
    'happening',
    { personId: 'p', officeId: 'o' },
    { kind: 'duty_given', time: 1, at: 1 },
  ) as Letter),
  version: 1,
};
const { officeId, ...personal } = letter;

interface Case {
  readonly because: string;
  readonly channel?: MessageChannel;
  readonly openid?: string;
  readonly letter?: Letter;
  readonly left?: number;
  readonly isQuiet?: boolean;
}

async function way({ channel, openid, letter: it = letter, left, isQuiet }: Case) {
  const { store } = aVillage();
  await store.transact(async (tx) => {
    if (left !== undefined) {
      const none = noConsent({ openid: 'openid', personId: 'p' }, 'duty');
      await tx.insert(consents, { ...none, left });
    }
    if (isQuiet) {
      await tx.insert(settings, { id: 'p', quiet: ['wechat'] });
    }
  });
  return store.transact((tx) => wayOut(tx, it, channel, openid));
}

it.each<Case>([
  { because: 'not_connected', openid: 'openid' },
  { because: 'nobody_there', channel: wechat() },
  { because: 'nobody_there', channel: wecom(), letter: personal },
  { because: 'quiet', channel: wechat(), openid: 'openid', left: 1, isQuiet: true },
  { because: 'no_consent', channel: wechat(), openid: 'openid' },
  { because: 'no_consent', channel: wechat(), openid: 'openid', left: 0 },
  {
    because: 'no_template',
    channel: wechat(),
    openid: 'openid',
    letter: { ...letter, kind: 'points_credited' },
  },
])('is blocked: $because', async (one) => {
  expect(officeId).toBe('o');
  expect(await way(one)).toEqual({ is: 'blocked', result: 'skipped', code: one.because });
});

it('does not repeat what may have gone out', async () => {
  const claimed = { ...letter, isClaimed: true };
  const one = { because: '', channel: wechat(), openid: 'openid', left: 1, letter: claimed };
  expect(await way(one)).toEqual({ is: 'blocked', result: 'unknown', code: 'no_answer' });
});

it('is open to whoever agreed, and uses that consent', async () => {
  expect(await way({ because: '', channel: wechat(), openid: 'openid', left: 1 })).toMatchObject({
    is: 'open',
    to: 'openid',
    consent: { left: 1 },
  });
});

it('is open to a group without anybody agreeing, quiet or not', async () => {
  expect(await way({ because: '', channel: wecom(), isQuiet: true })).toMatchObject({
    is: 'open',
    to: 'o',
  });
});
