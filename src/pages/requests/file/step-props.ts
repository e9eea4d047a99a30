import type { RequestDraft } from './draft';

/** What every question of the form gets: what is written so far, and how to change it. */
export interface StepProps {
  readonly draft: RequestDraft;
  readonly change: (changes: Partial<RequestDraft>) => void;
}
