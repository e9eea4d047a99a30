/** The back end says no in one of the words that the operation's contract lists. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    /** Facts for the sentence on the screen, never prose. */
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(code);
  }
}
