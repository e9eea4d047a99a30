import type { RequestLine } from '@contracts/requests-shown';
import { dayOf } from '@/text/days';
import { one } from '@/text/requests';

type Standing = Pick<RequestLine, 'state' | 'office' | 'silenceAt' | 'dueAt' | 'nextStepBy'>;

/** What happens next with a request, in one sentence. */
export function happensNext({ state, office, silenceAt, dueAt, nextStepBy }: Standing): string {
  return state === 'answered'
    ? one.happens.answered(dayOf(silenceAt ?? dueAt))
    : one.happens[state](office.name, dayOf(nextStepBy ?? dueAt));
}
