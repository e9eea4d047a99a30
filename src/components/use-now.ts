import { useState } from 'react';

/** The instant at which the page was opened: what is shown does not change under the reader's eyes. */
export function useNow(): number {
  const [now] = useState(() => Date.now());
  return now;
}
