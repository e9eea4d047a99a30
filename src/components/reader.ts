/** What becomes of a text that is read aloud. */
export interface Heard {
  readonly onStart: () => void;
  readonly onEnd: () => void;
  /** It cannot be heard: the sentence that says why and what to do. */
  readonly onFail: (because: string) => void;
}

/** Reads texts aloud, one after the other, and gives back how to stop it. */
export type Reader = (texts: readonly string[], heard: Heard) => () => void;
