import { INSTANT_MAX, isDay } from './days';

/** The forms that a value of the file can have; the shapes of section 4 are put together from these. */

export type Form<T> = (value: unknown) => value is T;
export type Of<F> = F extends Form<infer T> ? T : never;

type Forms = Readonly<Record<string, Form<unknown>>>;
type Flat<T> = { readonly [K in keyof T]: T[K] };
type Exactly<R extends Forms> = Flat<{ [K in keyof R]: Of<R[K]> }>;
type Perhaps<M extends Forms> = { readonly [K in keyof M]?: Of<M[K]> };

/** An object with every key of the list, and no other. */
export function exactly<R extends Forms>(required: R): Form<Exactly<R>> {
  return hasKeys<Exactly<R>>(required, {});
}

/** An object with every key of the first list, perhaps some of the second, and no other. */
export function exactlyPerhaps<R extends Forms, M extends Forms>(
  required: R,
  perhaps: M,
): Form<Exactly<R> & Perhaps<M>> {
  return hasKeys<Exactly<R> & Perhaps<M>>(required, perhaps);
}

function hasKeys<T>(required: Forms, perhaps: Forms): Form<T> {
  const forms = new Map(Object.entries({ ...perhaps, ...required }));
  const keys = Object.keys(required);
  return (value): value is T =>
    isObject(value) &&
    keys.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, it]) => forms.get(key)?.(it) ?? false);
}

export function listOf<T>(form: Form<T>): Form<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(form);
}

export function oneOf<const W extends string>(...words: readonly W[]): Form<W> {
  return (value): value is W => words.some((word) => word === value);
}

export const whole: Form<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export const instant: Form<number> = (value): value is number =>
  whole(value) && value <= INSTANT_MAX;

export const truth: Form<boolean> = (value): value is boolean => typeof value === 'boolean';

export const text: Form<string> = (value): value is string =>
  typeof value === 'string' && value !== '';

export const day: Form<string> = (value): value is string =>
  typeof value === 'string' && isDay(value);

/** Letters of a fingerprint: all 43 of it, or the first of them. */
export function letters(count: number): Form<string> {
  const form = new RegExp(`^[A-Za-z0-9_-]{${count}}$`);
  return (value): value is string => typeof value === 'string' && form.test(value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
