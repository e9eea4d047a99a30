import { useMe } from '@/session/use-me';
import { filing } from '@/text/requests';
import type { RequestDraft } from './draft';

type Params = Partial<Record<string, string>>;

interface Opening {
  /** Which draft is taken up: one's own, or that of the person who is helped. */
  readonly form: string;
  /** What stands there until something else is chosen. */
  readonly filled: Partial<RequestDraft>;
  /** What cannot be chosen here. */
  readonly fixed: Partial<RequestDraft>;
}

/** How the page was opened: from home, from a code with its place, or for somebody without a phone. */
export function useOpening(params: Params): Opening {
  const { me } = useMe();
  const { place, placeName = '', person, personName = '' } = params;
  const village = me?.village;
  const at =
    place === undefined
      ? village && { placeId: village.placeId, name: village.name }
      : { placeId: place, name: decodeURIComponent(placeName) };
  return {
    form: formOf(params),
    filled: {
      ...(at ? { place: at } : {}),
      ...aboutWhat(params),
    },
    fixed:
      person === undefined
        ? {}
        : {
            filingFor: 'person',
            person: { personId: person, name: decodeURIComponent(personName) },
          },
  };
}

/**
 * What somebody says about 屋场通 itself is a suggestion like any other; an objection to a line of the passbook is
 * filed like any request and names the line.
 */
function aboutWhat({ about, entry = '' }: Params): Partial<RequestDraft> {
  if (about === 'product') {
    return { kind: 'suggestion', category: 'science_information' };
  }
  return about === 'entry' ? { kind: 'complaint', text: filing.aboutEntry(entry) } : {};
}

function formOf({ person, about, entry = '' }: Params): string {
  if (person !== undefined) {
    return `request-for-${person}`;
  }
  return about === undefined ? 'request' : `request-about-${about}${entry}`;
}
