import { emptyMotion, isWhole, motionDraft } from '@/pages/decisions/propose/draft';
import * as z from 'zod/mini';

it('is whole when it says what it is about, its name and why', () => {
  const whole = { ...emptyMotion(), matters: ['public_works' as const], title: '路', text: '要修' };
  expect(isWhole(whole)).toBe(true);
  expect(isWhole({ ...whole, matters: [] })).toBe(false);
  expect(isWhole({ ...whole, title: ' ' })).toBe(false);
  expect(isWhole({ ...whole, text: '' })).toBe(false);
});

it('is another one each time it is begun, and can be read back', () => {
  const motion = emptyMotion();
  expect(emptyMotion().decisionId).not.toBe(motion.decisionId);
  expect(z.safeParse(motionDraft, JSON.parse(JSON.stringify(motion))).success).toBe(true);
});
