import type { UnfitKind } from '../contracts/contract';

/**
 * Whether words may be shown to other people (内容安全检测), asked in the name of whoever sends them: the person, or the
 * helper who writes them down for somebody without a phone.
 */
export type ContentCheck = (words: readonly string[], openid: string) => Promise<Verdict>;

export type Verdict =
  | { readonly is: 'fit' }
  | { readonly is: 'unfit'; readonly kind: UnfitKind }
  /** A person has to look. */
  | { readonly is: 'unsure' }
  /** Nobody could be asked. */
  | { readonly is: 'unknown' };
