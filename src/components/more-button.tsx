import { parts } from '@/text/parts';
import { BigButton } from './big-button';

/** The rest of a longer list. */
export function MoreButton({ more }: { readonly more: (() => void) | undefined }) {
  return more ? <BigButton look="quiet" text={parts.more} onPress={more} /> : null;
}
