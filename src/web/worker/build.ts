/** One build of the program, as the build itself writes it down. */
export interface Build {
  /** Another one as soon as anything in it is. */
  readonly version: string;
  /** The files that the first page names. */
  readonly first: readonly string[];
  /** What else a villager's screens are made of. */
  readonly more: readonly string[];
}
