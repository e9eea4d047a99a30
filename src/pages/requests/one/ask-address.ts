import type { InputOf, ReplyTo } from '@contracts/contract';
import { openAttachment } from '@contracts/requests';
import { call } from '@/backend/call';
import { NoAnswer } from '@/backend/door';
import { keyFor } from '../nameless';

/** Whose files they are: of which request, and under which reason sealed ones were opened. */
export interface FilesOf {
  readonly requestId: string;
  readonly revealId?: string | undefined;
}

/** With what a file is asked for: where it was filed without a name, with the key that this phone keeps. */
export function asking(
  { requestId, revealId }: FilesOf,
  fileId: string,
): InputOf<typeof openAttachment> {
  return {
    ...{ requestId, fileId },
    ...keyFor(requestId),
    ...(revealId === undefined ? {} : { revealId }),
  };
}

/** A new address, because one that was given before may be over by now; nothing without a signal. */
export async function askAddress(
  of: FilesOf,
  fileId: string,
): Promise<ReplyTo<typeof openAttachment> | undefined> {
  try {
    return await call(openAttachment, asking(of, fileId));
  } catch (thrown) {
    if (thrown instanceof NoAnswer) {
      return undefined;
    }
    throw thrown;
  }
}
