import type { RequestLine } from '@contracts/requests-shown';
import { dayOf } from '@/text/days';
import { one } from '@/text/requests';

/** What happens next with a request, in one sentence. */
export function happensNext({
  state,
  office,
  silenceAt,
  dueAt,
}: Pick<RequestLine, 'state' | 'office' | 'silenceAt' | 'dueAt'>): string {
  return one.happens[state](state === 'answered' ? dayOf(silenceAt ?? dueAt) : office.name);
}
