import type { OutputOf } from '@contracts/contract';
import type { readCertificate } from '@contracts/decisions';
import { useEffect, useState } from 'react';
import { NoAnswer } from '@/backend/door';
import type { Certificate } from './chain';
import { wholeOf } from './whole';

type Whole =
  | { readonly is: 'underway' | 'failed' }
  | { readonly is: 'here'; readonly certificate: Certificate };

/** The parts after the first, fetched and joined; it fails without a signal, or when the decision has moved on. */
export function useWhole(first: OutputOf<typeof readCertificate>): Whole {
  const [whole, setWhole] = useState<Whole>({ is: 'underway' });
  useEffect(() => {
    void wholeOrNothing(first).then((certificate) => {
      setWhole(certificate ? { is: 'here', certificate } : { is: 'failed' });
    });
  }, [first]);
  return whole;
}

async function wholeOrNothing(
  first: OutputOf<typeof readCertificate>,
): Promise<Certificate | undefined> {
  try {
    return await wholeOf(first);
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) {
      throw thrown;
    }
    return undefined;
  }
}
