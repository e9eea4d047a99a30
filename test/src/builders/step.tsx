import { act, render } from '@testing-library/react';
import { type ComponentType, useCallback, useState } from 'react';
import { emptyDraft, type RequestDraft } from '@/pages/requests/file/draft';
import type { StepProps } from '@/pages/requests/file/step-props';

/** One question of the form with a draft behind it; gives back what stands in the draft. */
export function openStep(
  Step: ComponentType<StepProps>,
  begun: Partial<RequestDraft> = {},
): () => RequestDraft {
  let now: RequestDraft = { ...emptyDraft(), ...begun };
  function Held() {
    const [draft, setDraft] = useState(now);
    now = draft;
    const change = useCallback((changes: Partial<RequestDraft>) => {
      setDraft((before) => ({ ...before, ...changes }));
    }, []);
    return <Step draft={draft} change={change} />;
  }
  render(<Held />);
  return () => now;
}

/** Lets everything that is on its way arrive. */
export async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}
