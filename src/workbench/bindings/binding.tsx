import type { OutputOf } from '@contracts/contract';
import {
  confirmBinding,
  declineBinding,
  type listBindings,
  readBinding,
} from '@contracts/organisation';
import { declineReasons } from '@contracts/organisation-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import { Reading } from '@/components/reading';
import { SendingNote } from '@/components/sending-note';
import { bindings } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { CallAsker } from './call-asker';

type BindingLine = OutputOf<typeof listBindings>['items'][number];
type BindingShown = OutputOf<typeof readBinding>;
type Candidate = BindingShown['candidates'][number];

interface BindingProps {
  readonly line: BindingLine;
  /** It leaves the list with this; the sentence says what has been done. */
  readonly onSettled: (sentence: string) => void;
}

/** What somebody says of themselves; who in the register that may be is looked up when it is opened. */
export function Binding({ line, onSettled }: BindingProps) {
  const { bindingId, said } = line;
  const [isOpen, setOpen] = useState(false);
  return (
    <View className="card">
      <View className="soft">{bindings.asked(line.askedAt, line.placeName)}</View>
      {said ? (
        <View className="group">
          <View className="strong">{bindings.says(said.name)}</View>
          {said.houseNumber === undefined ? null : <View>{bindings.house(said.houseNumber)}</View>}
          {said.headSurname === undefined ? null : <View>{bindings.head(said.headSurname)}</View>}
        </View>
      ) : null}
      {line.hasPhoneNumber ? <CallAsker bindingId={bindingId} /> : null}
      {isOpen ? (
        <WhoItMayBe bindingId={bindingId} onSettled={onSettled} />
      ) : (
        <BigButton
          look="quiet"
          text={bindings.look}
          onPress={() => {
            setOpen(true);
          }}
        />
      )}
    </View>
  );
}

interface ActProps extends Pick<BindingProps, 'onSettled'> {
  readonly bindingId: string;
}

function WhoItMayBe({ bindingId, onSettled }: ActProps) {
  const { answer, again } = useAnswer(readBinding, { bindingId }, { keepsCopy: false });
  return (
    <Reading answer={answer} again={again} sentences={organisationRefusals.readBinding}>
      {({ candidates, abilities }) => (
        <View className="group">
          <View className="strong">
            {candidates.length === 0 ? bindings.noCandidates : bindings.candidates}
          </View>
          {abilities.includes('confirm')
            ? candidates.map((candidate) => (
                <Confirm
                  key={candidate.personId}
                  bindingId={bindingId}
                  candidate={candidate}
                  onSettled={onSettled}
                />
              ))
            : null}
          {abilities.includes('decline') ? (
            <Decline bindingId={bindingId} onSettled={onSettled} />
          ) : null}
        </View>
      )}
    </Reading>
  );
}

interface ConfirmProps extends ActProps {
  readonly candidate: Candidate;
}

function Confirm({ bindingId, candidate, onSettled }: ConfirmProps) {
  const { sending, send } = useSending(confirmBinding);
  const { personId, name, groupName, houseNumber, isBound, isUnderAge } = candidate;
  const act = async () => {
    const more = isBound ? { replacesEarlier: true } : {};
    if ((await send({ bindingId, personId, ...more })).is === 'delivered') {
      onSettled(bindings.confirmed);
    }
  };
  return (
    <View className="group paper-line">
      <View>{bindings.candidate(name, groupName, houseNumber)}</View>
      {isBound ? <View className="tag tag-due">{bindings.isBound}</View> : null}
      {isUnderAge ? <View className="tag tag-due">{bindings.isUnderAge}</View> : null}
      <BigButton
        look="quiet"
        text={isBound ? bindings.replace : bindings.confirm}
        isOff={isUnderAge || sending.is === 'underway'}
        onPress={() => void act()}
      />
      <SendingNote sending={sending} sentences={organisationRefusals.confirmBinding} />
    </View>
  );
}

function Decline({ bindingId, onSettled }: ActProps) {
  const { sending, send } = useSending(declineBinding);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<(typeof declineReasons)[number]>();
  const act = async () => {
    if (reason && (await send({ bindingId, reason })).is === 'delivered') {
      onSettled(bindings.declined);
    }
  };
  return (
    <>
      <BigButton
        look="danger"
        text={bindings.decline}
        onPress={() => {
          setAsking(true);
        }}
      />
      {isAsking ? (
        <ActSheet
          title={bindings.decline}
          action={bindings.decline}
          look="danger"
          isReady={reason !== undefined}
          sending={sending}
          sentences={organisationRefusals.declineBinding}
          done={bindings.declined}
          onAct={() => void act()}
          onClose={() => {
            setAsking(false);
          }}
        >
          <ChoiceList
            label={bindings.decline}
            choices={declineReasons.map((value) => ({
              value,
              name: bindings.declineReasons[value],
            }))}
            chosen={reason}
            onChoose={setReason}
          />
        </ActSheet>
      ) : null}
    </>
  );
}
