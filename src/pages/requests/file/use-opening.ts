import { useMe } from '@/session/use-me';
import type { RequestDraft } from './draft';

interface Opening {
  /** Which draft is taken up: one's own, or that of the person who is helped. */
  readonly form: string;
  /** What stands there until something else is chosen. */
  readonly filled: Partial<RequestDraft>;
  /** What cannot be chosen here. */
  readonly fixed: Partial<RequestDraft>;
}

/** How the page was opened: from home, from a code with its place, or for somebody without a phone. */
export function useOpening(params: Partial<Record<string, string>>): Opening {
  const { me } = useMe();
  const { place, placeName = '', person, personName = '' } = params;
  const village = me?.village;
  const at =
    place === undefined
      ? village && { placeId: village.placeId, name: village.name }
      : { placeId: place, name: decodeURIComponent(placeName) };
  return {
    form: person === undefined ? 'request' : `request-for-${person}`,
    filled: at ? { place: at } : {},
    fixed:
      person === undefined
        ? {}
        : {
            filingFor: 'person',
            person: { personId: person, name: decodeURIComponent(personName) },
          },
  };
}
