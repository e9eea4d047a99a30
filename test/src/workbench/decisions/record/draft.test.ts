import { emptyRecord, recordDraft } from '@/workbench/decisions/record/draft';
import * as z from 'zod/mini';

it('is begun anew each time, and can be read back', () => {
  const draft = emptyRecord();
  expect(emptyRecord().callId).not.toBe(draft.callId);
  expect(z.safeParse(recordDraft, JSON.parse(JSON.stringify(draft))).success).toBe(true);
});
