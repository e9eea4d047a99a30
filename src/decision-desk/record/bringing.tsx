import type { CommonRefusal, RefusalOf } from '@contracts/contract';
import { bringAttendance } from '@contracts/decisions-meetings';
import { useState } from 'react';
import { call } from '@/backend/call';
import { NoAnswer } from '@/backend/door';
import { newId } from '@/backend/new-id';
import { Banner } from '@/components/banner';
import { recording } from '@/text/decision-desk';
import { meetingsRefusals } from '@/text/decisions';
import { sentenceOf } from '@/text/sentence';
import { type Attended, sheetsOf } from './sheets';

/** How far a long attendance has been brought. */
type Bringing =
  | { readonly is: 'idle' }
  | { readonly is: 'underway'; readonly at: number; readonly of: number }
  | { readonly is: 'unreachable' }
  | {
      readonly is: 'refused';
      readonly code: RefusalOf<typeof bringAttendance> | CommonRefusal;
      readonly details: Readonly<Record<string, unknown>>;
    };

interface Bringer {
  readonly bringing: Bringing;
  /** The names of the sheets that were brought, none where none are needed; nothing when one did not arrive. */
  readonly bring: (attended: Attended) => Promise<readonly string[] | undefined>;
}

/**
 * Brings a long attendance sheet by sheet, before the minutes that name the sheets. They need no outbox: all of it stands
 * in the draft, and a sheet that is brought once more is the same sheet.
 */
export function useBringing(decisionId: string): Bringer {
  const [bringing, setBringing] = useState<Bringing>({ is: 'idle' });
  const bring: Bringer['bring'] = async (attended) => {
    const sheets = sheetsOf(attended);
    const names: string[] = [];
    for (const [at, sheet] of sheets.entries()) {
      setBringing({ is: 'underway', at: at + 1, of: sheets.length });
      const reply = await asked({ decisionId, ...sheet });
      if (reply === undefined) {
        setBringing({ is: 'unreachable' });
        return undefined;
      }
      if (!reply.ok) {
        const { code, details = {} } = reply.error;
        setBringing({ is: 'refused', code, details });
        return undefined;
      }
      names.push(reply.data.sheet);
    }
    setBringing({ is: 'idle' });
    return names;
  };
  return { bringing, bring };
}

async function asked(sheet: Attended & { readonly decisionId: string }) {
  try {
    return await call(bringAttendance, { callId: newId(), ...sheet });
  } catch (thrown) {
    if (thrown instanceof NoAnswer) {
      return undefined;
    }
    throw thrown;
  }
}

/** Which sheet is on its way; or that they are not all there, and what to do. */
export function BringingNote({ bringing }: Pick<Bringer, 'bringing'>) {
  switch (bringing.is) {
    case 'idle':
      return null;
    case 'underway':
      return <Banner text={recording.bringing(bringing.at, bringing.of)} />;
    case 'unreachable':
      return <Banner tone="due" text={recording.notBrought} />;
    case 'refused':
      return (
        <Banner
          tone="due"
          text={sentenceOf(meetingsRefusals.bringAttendance, bringing.code, bringing.details)}
        />
      );
  }
}
