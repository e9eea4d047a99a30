import type { Store } from '../../kernel/store';
import { everyPage } from '../every-page';
import { type Item, items } from './item';
import { namesOf } from './names';

/** A single letter is in every sentence; from two on it is a name. */
const NAME_LENGTH_MIN = 2;

/**
 * The full names that may not stand in what is published of a meeting: of whoever spoke without a name, and of whoever
 * raised something that touches their privacy.
 */
export async function namesToKeepOut(
  store: Pick<Store, 'get' | 'find'>,
  meetingId: string,
): Promise<readonly string[]> {
  const all = await everyPage(store, items, { index: 'ofMeeting', equals: { meetingId } });
  return hiddenSpeakers(store, all);
}

export async function hiddenSpeakers(
  store: Pick<Store, 'get'>,
  all: readonly Item[],
): Promise<readonly string[]> {
  const names = await namesOf(
    store,
    all.filter(isHidden).map(({ raisedBy }) => raisedBy),
  );
  return [...names.values()].filter((it) => Array.from(it).length >= NAME_LENGTH_MIN);
}

/** Blanks between the letters of a name do not hide it. */
export function isNamedIn(words: string, names: readonly string[]): boolean {
  const text = words.replaceAll(/\s/g, '');
  return names.some((name) => text.includes(name.replaceAll(/\s/g, '')));
}

function isHidden({ isAnonymous, isPrivate }: Item): boolean {
  return isAnonymous || isPrivate;
}
