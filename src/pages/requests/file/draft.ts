import type { InputOf } from '@contracts/contract';
import type { fileRequest, previewRoute } from '@contracts/requests';
import {
  attempts,
  categoryCodes,
  moneyBands,
  peopleBands,
  type Relation,
  requestKinds,
  safetyFlags,
  standings,
  type Subject,
} from '@contracts/requests-words';
import * as z from 'zod/mini';
import { enclosure } from '@/backend/letter';
import { newId } from '@/backend/new-id';

/** Who the matter is about, as one question: it says the relation and whom the words accuse. */
export const concernedKinds = [
  'nobody',
  'family',
  'neighbours',
  'employer',
  'business',
  'village_cadre',
  'township_official',
  'county_official',
] as const;
export type Concerned = (typeof concernedKinds)[number];

export const draftSchema = z.object({
  callId: z.string(),
  requestId: z.string(),
  step: z.int(),
  safety: z.array(z.enum(safetyFlags)),
  text: z.string(),
  wish: z.string(),
  place: z.optional(z.object({ placeId: z.string(), name: z.string() })),
  spot: z.string(),
  concerned: z.enum(concernedKinds),
  otherSide: z.string(),
  people: z.enum(peopleBands),
  money: z.enum(moneyBands),
  standing: z.enum(standings),
  attempt: z.enum(attempts),
  filingFor: z.enum(['self', 'neighbour', 'jointly', 'person']),
  described: z.string(),
  names: z.string(),
  person: z.optional(z.object({ personId: z.string(), name: z.string() })),
  photos: z.array(enclosure),
  recordings: z.array(enclosure),
  kind: z.optional(z.enum(requestKinds)),
  category: z.optional(z.enum(categoryCodes)),
  phone: z.string(),
  /** There when no name is given. */
  key: z.optional(z.string()),
});
export type RequestDraft = z.output<typeof draftSchema>;

export function emptyDraft(): RequestDraft {
  return {
    callId: newId(),
    requestId: newId(),
    step: 0,
    safety: [],
    text: '',
    wish: '',
    spot: '',
    concerned: 'nobody',
    otherSide: '',
    people: 'one',
    money: 'none',
    standing: 'nowhere',
    attempt: 'nothing',
    filingFor: 'self',
    described: '',
    names: '',
    photos: [],
    recordings: [],
    phone: '',
  };
}

/** Nothing written, recorded or photographed yet. */
export function isEmpty({ text, photos, recordings }: RequestDraft): boolean {
  return text.trim() === '' && photos.length === 0 && recordings.length === 0;
}

/** May only be filed with a name, except suggestions and leads. */
export function mayBeNameless({ kind, filingFor }: RequestDraft): boolean {
  return (kind === 'suggestion' || kind === 'accusation') && filingFor === 'self';
}

/** All that the way depends on; nothing while something of it is not chosen yet. */
export function routeInputOf(draft: RequestDraft): InputOf<typeof previewRoute> | undefined {
  const { kind, category, place } = draft;
  return kind && category && place
    ? { ...factsOf(draft), kind, category, placeId: place.placeId }
    : undefined;
}

type Filing = Omit<InputOf<typeof fileRequest>, 'callId'>;

/** The letter, as the contract wants it; nothing while it is not complete. */
export function letterOf(draft: RequestDraft): Filing | undefined {
  const route = routeInputOf(draft);
  return (
    route && {
      ...route,
      requestId: draft.requestId,
      ...written({ text: draft.text, wish: draft.wish, spot: draft.spot }),
      ...written({ otherSide: draft.otherSide, phone: draft.phone.replace(/\s/g, '') }),
      attachments: [],
      filing: filingOf(draft),
      ...(mayBeNameless(draft) && draft.key !== undefined ? { key: draft.key } : {}),
    }
  );
}

function factsOf({ safety, concerned, people, money, standing, attempt }: RequestDraft) {
  return { safety, ...relationOf(concerned), people, money, standing, attempt };
}

function relationOf(concerned: Concerned): { relation: Relation; subject: Subject } {
  switch (concerned) {
    case 'nobody':
      return { relation: 'none', subject: 'nobody' };
    case 'family':
    case 'neighbours':
    case 'business':
      return { relation: concerned, subject: 'person' };
    case 'employer':
      return { relation: 'employer', subject: 'employer' };
    case 'village_cadre':
    case 'township_official':
    case 'county_official':
      return { relation: 'unit', subject: concerned };
  }
}

function filingOf({ filingFor, described, names, person }: RequestDraft): Filing['filing'] {
  switch (filingFor) {
    case 'self':
      return { for: 'self' };
    case 'neighbour':
      return { for: 'neighbour', described: described.trim() };
    case 'jointly':
      return { for: 'jointly', names: namesIn(names) };
    case 'person':
      return person ? { for: 'person', personId: person.personId } : { for: 'self' };
  }
}

export function namesIn(lines: string): string[] {
  return lines
    .split(/[\n、，,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, 4);
}

/** Only the fields in which something stands. */
function written<Field extends string>(
  fields: Readonly<Record<Field, string>>,
): Partial<Record<Field, string>> {
  const filled = Object.entries<string>(fields).filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(filled.map(([field, value]) => [field, value.trim()])) as Partial<
    Record<Field, string>
  >;
}
