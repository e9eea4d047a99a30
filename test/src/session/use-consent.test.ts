import { giveConsent, readConsent } from '@contracts/organisation';
import { act, renderHook, waitFor } from '@testing-library/react';
import { type Notice, useConsent } from '@/session/use-consent';
import { aVillage } from '../../builders/village';
import { inTheHandOf, noSignal, refuses, says, sent } from '../builders/pages';

async function consent() {
  const { result } = renderHook(() => useConsent('recordings'));
  await waitFor(() => {
    expect(result.current.notice).toBeDefined();
  });
  return result;
}

it('is given in the words that hold today, and known at once', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  const result = await consent();
  expect(result.current.isGiven).toBe(false);
  let isGiven: boolean | undefined;
  await act(async () => {
    isGiven = await result.current.give();
  });
  expect(isGiven).toBe(true);
  expect(sent(giveConsent)).toEqual([
    { purpose: 'recordings', noticeVersion: result.current.notice?.version },
  ]);
  await waitFor(() => {
    expect(result.current.isGiven).toBe(true);
  });
});

const notice: Notice = {
  ...{ purpose: 'recordings', version: 2, title: '录音', text: '存您的录音', kinds: ['声音'] },
  ...{ kept: '办结后一年', refusal: '可以写字', source: '个人信息保护法', isGiven: true },
};

it.each([
  ['agreed to as it is now', 2, true],
  ['agreed to before it was changed', 1, false],
])('%s', async (_how, version, isGiven) => {
  says(readConsent, { notices: [{ ...notice, given: { version, at: 5 } }] });
  expect((await consent()).current.isGiven).toBe(isGiven);
});

it('is not given when the words have changed meanwhile', async () => {
  says(readConsent, { notices: [{ ...notice, isGiven: false }] });
  refuses(giveConsent, 'notice_outdated');
  const result = await consent();
  let isGiven: boolean | undefined;
  await act(async () => {
    isGiven = await result.current.give();
  });
  expect(isGiven).toBe(false);
  expect(result.current.isGiven).toBe(false);
  expect(result.current.sending).toMatchObject({ is: 'refused', code: 'notice_outdated' });
});

it('is not asked for twice where the answer cannot come: it goes ahead of what it is about', async () => {
  says(readConsent, { notices: [{ ...notice, isGiven: false }] });
  const result = await consent();
  noSignal();
  act(() => {
    void result.current.give();
  });
  expect(result.current.isGiven).toBe(true);
  await waitFor(() => {
    expect(sent(giveConsent)).toHaveLength(1);
  });
  expect(result.current.isGiven).toBe(true);
});

it('cannot be given to words that nobody has seen', async () => {
  noSignal();
  const { result } = renderHook(() => useConsent('recordings'));
  expect(await result.current.give()).toBe(false);
  expect(sent(giveConsent)).toEqual([]);
});
