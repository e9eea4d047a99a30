import type { World } from '../../kernel/operation';

/**
 * Which meeting a scanned code belongs to; handed in by the doors, because this domain knows no printed codes. A code
 * that was withdrawn says when, and whether it had been misused.
 */
export interface CodeOfMeeting {
  (
    code: string,
    world: World,
  ): Promise<
    | {
        readonly meetingId: string;
        readonly villageId: string;
        readonly revoked?: { readonly at: number; readonly isMisused: boolean };
      }
    | undefined
  >;
}
