import { signIn } from '@contracts/deliberation-attendance';
import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { LettersAbout, useLettersAbout } from '@/components/letters-about';
import { codeInScan, scanned } from '@/components/scanned';
import { SendingNote } from '@/components/sending-note';
import { isWeapp } from '@/platform';
import { daysUntil } from '@/text/days';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { meetings } from '@/text/meetings';
import { parts } from '@/text/parts';

interface SignInProps {
  readonly meeting: MeetingShown;
  readonly isCopy: boolean;
  /** Of the poster that led here. */
  readonly code: string | undefined;
}

/**
 * Whoever stands there scans the poster. Without a signal the hour of the phone is kept with the code and sent later:
 * one is there when one is there.
 */
export function SignIn({ meeting, isCopy, code }: SignInProps) {
  const { meetingId, mine } = meeting;
  if (mine) {
    return (
      <Banner text={meetings.signedIn(mine.signedAt)}>
        {mine.way === 'by_cadre' ? <View>{meetings.byCadre}</View> : null}
        {mine.isAddition ? <View>{meetings.addition}</View> : null}
      </Banner>
    );
  }
  const isOffered = meeting.abilities.includes('sign_in') || (isCopy && isToday(meeting));
  return <Signing meetingId={meetingId} code={code} isOffered={isOffered} />;
}

interface SigningProps {
  readonly meetingId: string;
  readonly code: string | undefined;
  readonly isOffered: boolean;
}

/** What goes out and what came of it; a second time is harmless. */
export function Signing({ meetingId, code, isOffered }: SigningProps) {
  const { sending, send } = useSending(signIn);
  const waits = useLettersAbout(signIn, meetingId).some(({ outcome }) => !outcome);
  const act = (found: string) =>
    void send({ meetingId, code: found, signedAt: Date.now() }, { about: meetingId });
  return (
    <View className="group">
      <LettersAbout
        contract={signIn}
        about={meetingId}
        sentences={attendanceRefusals.signIn}
        waiting={meetings.signInKept}
      />
      {waits ? null : (
        <SendingNote
          sending={sending}
          sentences={attendanceRefusals.signIn}
          done={doneOf(sending.is === 'delivered' ? sending.answer : undefined)}
        />
      )}
      {isOffered && !waits && sending.is !== 'delivered' ? (
        <Ways code={code} isOff={sending.is === 'underway'} onCode={act} />
      ) : null}
    </View>
  );
}

interface WaysProps {
  readonly code: string | undefined;
  readonly isOff: boolean;
  readonly onCode: (code: string) => void;
}

/** By the code that led here, by scanning, or by typing what stands under it. */
function Ways({ code, isOff, onCode }: WaysProps) {
  const [hasFailed, setFailed] = useState(false);
  const scan = async () => {
    const found = await scanned();
    setFailed(found === undefined);
    if (found !== undefined) {
      onCode(found);
    }
  };
  if (code !== undefined) {
    return (
      <BigButton
        id="sign-in"
        text={meetings.here}
        isOff={isOff}
        onPress={() => {
          onCode(codeInScan(code));
        }}
      />
    );
  }
  return isWeapp ? (
    <>
      <BigButton id="scan" text={meetings.scan} isOff={isOff} onPress={() => void scan()} />
      {hasFailed ? <Banner tone="due" text={meetings.notScanned} /> : null}
      <Fold open={parts.unfold} label={meetings.orType} answer={meetings.orTypeSaid}>
        <Typing isOff={isOff} onCode={onCode} />
      </Fold>
    </>
  ) : (
    <View className="card">
      <Typing isOff={isOff} onCode={onCode} />
    </View>
  );
}

function Typing({ isOff, onCode }: Omit<WaysProps, 'code'>) {
  const [typed, setTyped] = useState('');
  return (
    <>
      <Field
        id="code"
        label={meetings.type}
        hint={meetings.typeHint}
        value={typed}
        longest={64}
        onChange={setTyped}
      />
      <BigButton
        text={meetings.signIn}
        isOff={isOff || typed.trim() === ''}
        onPress={() => {
          onCode(codeInScan(typed));
        }}
      />
    </>
  );
}

function isToday({ startsAt, state }: MeetingShown): boolean {
  return state === 'called' && daysUntil(startsAt, Date.now()) === 0;
}

function doneOf(answer: unknown): string {
  const parsed = signIn.output.safeParse(answer);
  if (!parsed.success) {
    return meetings.signInDone;
  }
  const { isNew, isAddition } = parsed.data;
  if (!isNew) {
    return meetings.signedInBefore;
  }
  return isAddition ? meetings.addition : meetings.signInDone;
}
