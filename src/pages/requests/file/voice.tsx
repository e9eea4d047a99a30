import { Voice as SpokenWords } from '@/components/voice';
import type { StepProps } from './step-props';

/** What is said instead of written, kept with the draft. */
export function Voice({ draft, change }: StepProps) {
  return (
    <SpokenWords
      folder={`requests/${draft.requestId}`}
      recordings={draft.recordings}
      onChange={(recordings) => {
        change({ recordings });
      }}
    />
  );
}
