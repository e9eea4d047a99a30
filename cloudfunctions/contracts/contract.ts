import * as z from 'zod/mini';

/** The phone forbids `new Function`; without it zod walks its schemas instead of compiling them. */
z.config({ jitless: true });

/** What one operation promises: its name, what goes in, what comes out, and every way it says no. */
export interface Contract<
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
  Refusal extends string,
> {
  /** `domain.verbNoun`, the same words as the file that keeps the promise. */
  readonly name: `${string}.${string}`;
  /** A write carries the phone's `callId`, so that sending it twice is doing it once. */
  readonly does: 'read' | 'write';
  readonly input: Input;
  /**
   * Fields of the input of which nothing may stay, not even a fingerprint: what somebody chose in a secret poll. The
   * same call with another choice is then answered like the first one.
   */
  readonly traceless?: readonly string[];
  /**
   * Fields of the input that other villagers may read afterwards (`topics.title`). Where WeChat is connected, its content
   * check sees them before anything is written. Whoever takes free text says which they are; none are where only offices
   * read it, or the two who write to each other.
   */
  readonly publicWords?: readonly string[];
  readonly output: Output;
  readonly refusals: readonly Refusal[];
}

export type AnyContract = Contract<z.ZodMiniType, z.ZodMiniType, string>;

export function contract<
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
  const Refusal extends string,
>(promise: Contract<Input, Output, Refusal>): Contract<Input, Output, Refusal> {
  return promise;
}

export type InputOf<C extends AnyContract> = z.input<C['input']>;
export type OutputOf<C extends AnyContract> = z.output<C['output']>;
export type RefusalOf<C extends AnyContract> = C['refusals'][number];

/** What every call may answer besides its own refusals. */
export const commonRefusals = [
  'invalid_input',
  'not_signed_in',
  'not_allowed',
  'unknown_operation',
  'call_id_reused',
  'try_again',
  'internal_error',
  /** WeChat does not let other people read this. `{ kind }`: one of `unfitKinds`. */
  'words_unfit',
  /** WeChat is not sure, and somebody with a post has to enter them. */
  'words_need_an_official',
  /** WeChat is not sure. Whoever answers for it reads them once more, and sends the same again. */
  'words_need_a_second_look',
  /** WeChat could not be asked. The phone asks again by itself. */
  'words_not_checked',
] as const;
export type CommonRefusal = (typeof commonRefusals)[number];

/** What WeChat finds in words that it does not let others read. */
export const unfitKinds = [
  ...(['advert', 'politics', 'sex', 'abuse', 'crime', 'fraud'] as const),
  ...(['vulgar', 'copyright', 'other'] as const),
] as const;
export type UnfitKind = (typeof unfitKinds)[number];

export type Reply<Data, Code extends string = string> =
  | { readonly ok: true; readonly data: Data }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: Code | CommonRefusal;
        readonly details?: Readonly<Record<string, unknown>>;
      };
    };

export type ReplyTo<C extends AnyContract> = Reply<OutputOf<C>, RefusalOf<C>>;

/** The shape of every id that a phone or the back end makes: random, without meaning, safe in a link. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** Made by the phone once for one intention, and sent again unchanged until an answer has come. */
export const callId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/));

/** Milliseconds since 1970 in UTC. */
export const instant = z.number().check(z.int(), z.minimum(0), z.maximum(8_640_000_000_000_000));

/** Words that a person wrote: no longer than `length` characters, and not only blanks. */
export function words(length: number): z.ZodMiniString<string> {
  return z.string().check(
    z.maxLength(length),
    z.refine((text) => text.trim().length > 0),
  );
}

/** The words of an input that others may read, in the order of its contract's `publicWords`. */
export function publicWordsOf({ publicWords = [] }: AnyContract, input: unknown): string[] {
  return publicWords.flatMap((path) => wordsAt(path.split('.'), input));
}

function wordsAt(path: readonly string[], value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((it) => wordsAt(path, it));
  }
  const [field, ...rest] = path;
  if (field === undefined) {
    return typeof value === 'string' ? [value] : [];
  }
  return typeof value === 'object' && value !== null
    ? wordsAt(rest, (value as Readonly<Record<string, unknown>>)[field])
    : [];
}

/** A page of a longer list: `next` is given back as `after` to go on. */
export function pageOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), next: z.optional(z.string()) });
}
export const cursor = z.optional(z.string().check(z.maxLength(500)));
