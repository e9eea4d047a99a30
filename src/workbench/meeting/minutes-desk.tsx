import { confirmMinutes, correctMinutes, readMinutes } from '@contracts/deliberation-minutes';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { MinutesAwaited } from '@/components/minutes-awaited';
import { type MinutesShown, MinutesText } from '@/components/minutes-text';
import { Sheet } from '@/components/sheet';
import { minutesRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import type { PartProps } from './part-props';
import { PrintMinutes } from './print-minutes';

/** The recorder writes, the host confirms; what is published stays, and is only corrected beside it. */
export function MinutesDesk({ meeting }: PartProps) {
  const { meetingId, abilities, state } = meeting;
  const [open, setOpen] = useState<'draft' | 'confirm' | 'correct'>();
  const close = () => {
    setOpen(undefined);
  };
  const hasDraft = state === 'drawn_up' || state === 'published';
  if (!hasDraft && !abilities.includes('draw_up')) {
    return null;
  }
  return (
    <View className="card">
      <Heading text={meetingDesk.minutes} />
      <MinutesAwaited meeting={meeting} />
      <View className="soft">{meetingDesk.minutesSaid}</View>
      {abilities.includes('draw_up') ? (
        <BigButton
          look={hasDraft ? 'quiet' : 'main'}
          text={meetingDesk.write}
          onPress={() => {
            void Taro.navigateTo({ url: `/workbench/minutes/index?id=${meetingId}` });
          }}
        />
      ) : null}
      {hasDraft ? (
        <BigButton
          look="quiet"
          text={meetingDesk.readDraft}
          onPress={() => {
            setOpen('draft');
          }}
        />
      ) : null}
      {abilities.includes('confirm') ? (
        <BigButton
          text={meetingDesk.confirm}
          onPress={() => {
            setOpen('confirm');
          }}
        />
      ) : null}
      {abilities.includes('correct') ? (
        <BigButton
          look="quiet"
          text={meetingDesk.correct}
          onPress={() => {
            setOpen('correct');
          }}
        />
      ) : null}
      {abilities.includes('print') ? <PrintMinutes meetingId={meetingId} /> : null}
      {open === 'draft' ? (
        <Sheet title={meetingDesk.minutes} onClose={close}>
          <Draft meetingId={meetingId} />
        </Sheet>
      ) : null}
      {open === 'confirm' ? <Confirm meetingId={meetingId} onClose={close} /> : null}
      {open === 'correct' ? <Correct meetingId={meetingId} onClose={close} /> : null}
    </View>
  );
}

function Draft({ meetingId }: { readonly meetingId: string }) {
  const { answer } = useAnswer(readMinutes, { meetingId }, { keepsCopy: false });
  return answer.is === 'here' ? <MinutesText minutes={answer.data} /> : null;
}

interface ActProps {
  readonly meetingId: string;
  readonly onClose: () => void;
}

/** The host has read this edition and no other. */
function Confirm({ meetingId, onClose }: ActProps) {
  const { answer } = useAnswer(readMinutes, { meetingId }, { keepsCopy: false });
  const { sending, send } = useSending(confirmMinutes);
  const minutes = answer.is === 'here' ? answer.data : undefined;
  return (
    <ActSheet
      title={meetingDesk.confirmAsk}
      action={meetingDesk.confirm}
      isReady={minutes !== undefined}
      sending={sending}
      sentences={minutesRefusals.confirmMinutes}
      done={meetingDesk.confirmed}
      onAct={() => {
        if (minutes) {
          void send({ meetingId, edition: minutes.edition }, { about: meetingId });
        }
      }}
      onClose={onClose}
    >
      {minutes?.counts.some(isUnwitnessed) === true ? (
        <Banner tone="due" text={meetingDesk.countsWait} />
      ) : null}
      {minutes ? <MinutesText minutes={minutes} /> : null}
    </ActSheet>
  );
}

function isUnwitnessed({ isReplaced, state }: MinutesShown['counts'][number]): boolean {
  return !isReplaced && state !== 'witnessed';
}

function Correct({ meetingId, onClose }: ActProps) {
  const { sending, send } = useSending(correctMinutes);
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  return (
    <ActSheet
      title={meetingDesk.correctSaid}
      action={meetingDesk.correct}
      isReady={words.trim() !== '' && reason.trim() !== ''}
      sending={sending}
      sentences={minutesRefusals.correctMinutes}
      done={meetingDesk.corrected}
      onAct={() =>
        void send({ meetingId, words: words.trim(), reason: reason.trim() }, { about: meetingId })
      }
      onClose={onClose}
    >
      <Field
        id="correction"
        label={meetingDesk.correctWords}
        value={words}
        longest={1000}
        isTall
        onChange={setWords}
      />
      <Field
        id="correction-reason"
        label={meetingDesk.correctReason}
        value={reason}
        longest={100}
        onChange={setReason}
      />
    </ActSheet>
  );
}
