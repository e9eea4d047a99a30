import * as z from 'zod/mini';
import { useForm } from '@/backend/use-form';
import { draftSchema, emptyDraft } from './draft';

/** What is being written; for each person who is helped another one. */
export function useDraft(form: string) {
  return useForm(form, z.optional(draftSchema), emptyDraft);
}
