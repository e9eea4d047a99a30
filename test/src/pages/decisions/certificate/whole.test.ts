import type { readCertificate } from '@contracts/decisions';
import type { OutputOf } from '@contracts/contract';
import { wholeOf } from '@/pages/decisions/certificate/whole';
import { HASH } from '../../../builders/decided';
import { phone } from '../../../doubles/phone';

type Part = OutputOf<typeof readCertificate>;

const voice = (name: string) => ({ voice: name });
const part = (about: Partial<Part>): Part => ({
  ...{ format: 'wuchangtong-certificate-1', decisionId: 'd', lines: [], rolls: [], head: HASH },
  ...about,
});
const roll = (hash: string, ...voices: string[]) => ({
  ...{ hash: hash.repeat(43), kind: 'adults' as const, lines: voices.map(voice) },
});

function answers(parts: Readonly<Record<string, Part>>): void {
  phone.backEnd = ({ input }) =>
    Promise.resolve({ ok: true, data: parts[(input as { readonly after: string }).after] });
}

it('joins a roll that goes on in the next part, and begins another where it ends', async () => {
  answers({
    '1': part({ rolls: [roll('r', 'c')], next: '2' }),
    '2': part({ rolls: [roll('s', 'd')] }),
  });
  const whole = await wholeOf(part({ rolls: [roll('r', 'a', 'b')], next: '1' }));
  expect(whole).toEqual({
    ...{ format: 'wuchangtong-certificate-1', decisionId: 'd', lines: [], head: HASH },
    rolls: [roll('r', 'a', 'b', 'c'), roll('s', 'd')],
  });
});

const line = (n: number, facts: object) => ({
  ...{ n, at: 1, did: 'held', facts: { ...facts }, prev: HASH, hash: HASH },
});

it('goes on with a line that is longer than one answer', async () => {
  answers({
    '1': part({ lines: [line(1, { present: [3] }), line(1, { calls: [8] })], next: '2' }),
    '2': part({ lines: [line(1, { calls: [9] }), line(2, {})] }),
  });
  const begun = [line(0, {}), line(1, { present: [1, 2], calls: [7], women: 2 })];
  const whole = await wholeOf(part({ lines: begun, next: '1' }));
  expect(whole?.lines).toEqual([
    ...[line(0, {}), line(1, { present: [1, 2, 3], calls: [7, 8, 9], women: 2 }), line(2, {})],
  ]);
});

it('is whole at once when there is one part', async () => {
  expect(await wholeOf(part({ rolls: [roll('r', 'a')] }))).not.toHaveProperty('next');
});

it('mixes no parts of before and after another step', async () => {
  answers({ '1': part({ head: 'B'.repeat(43) }) });
  expect(await wholeOf(part({ next: '1' }))).toBeUndefined();
});
