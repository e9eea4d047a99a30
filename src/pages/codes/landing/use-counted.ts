import { countOpening } from '@contracts/codes';
import { useEffect } from 'react';
import { newId } from '@/backend/new-id';
import { post } from '@/backend/outbox';

/** One number for each scan that opened something; nobody is counted, only the paper. */
export function useCounted(code: string, isOpen: boolean): void {
  useEffect(() => {
    if (isOpen) {
      post({ contract: countOpening, input: { callId: newId(), code } });
    }
  }, [code, isOpen]);
}
