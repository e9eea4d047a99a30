import { fileRequest } from '@contracts/requests';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import * as z from 'zod/mini';
import { callerNow } from '@/backend/caller';
import { draftOf } from '@/backend/drafts';
import type { Letter } from '@/backend/letter';
import { newId } from '@/backend/new-id';
import { letters, putAway } from '@/backend/outbox';
import { useKept } from '@/backend/use-kept';
import { SmallButton } from '@/components/small-button';
import { WaitingLetters } from '@/components/waiting-letters';
import { requestRefusals } from '@/text/request-refusals';
import { mine } from '@/text/requests';
import { sentenceOf } from '@/text/sentence';
import { CallInstead } from '../call-instead';
import { draftSchema, isEmpty } from '../file/draft';

/** Requests of this phone that have not arrived: waiting for a signal, or refused with what to do. */
export function Letters() {
  const as = callerNow();
  const own = useKept(letters).filter(
    (it) => it.as === as && it.operation === fileRequest.name && !it.outcome?.ok,
  );
  return (
    <View className="group">
      <WaitingLetters />
      {own.map((letter) => (
        <NotArrived key={letter.callId} letter={letter} />
      ))}
    </View>
  );
}

function NotArrived({ letter }: { readonly letter: Letter }) {
  const { outcome, writtenAt, draft } = letter;
  const [isWriting, setWriting] = useState(false);
  const text = draft?.['text'];
  return (
    <View className="card card-due">
      <View className="tag tag-due">{outcome ? mine.refused : mine.waiting}</View>
      {typeof text === 'string' ? <View className="words">{text}</View> : null}
      {outcome?.ok === false ? (
        <>
          <View>
            {sentenceOf<string>(requestRefusals.fileRequest, outcome.code, outcome.details ?? {})}
          </View>
          <CallInstead code={outcome.code} details={outcome.details ?? {}} />
          <SmallButton
            text={mine.changeIt}
            onPress={() => {
              setWriting(!takeUpAgain(letter));
            }}
          />
          {isWriting ? <View role="status">{mine.finishFirst}</View> : null}
        </>
      ) : (
        <View>{mine.waitingSaid(writtenAt)}</View>
      )}
    </View>
  );
}

/**
 * Back into the form as it was: the same request, another call, because the words will change. Not while another
 * one is being written there, which would be lost: then nothing happens, and the answer is no.
 */
function takeUpAgain({ callId, draft }: Letter): boolean {
  const parsed = z.safeParse(draftSchema, draft);
  if (!parsed.success) {
    return true;
  }
  const { person } = parsed.data;
  const form = draftOf(
    person ? `request-for-${person.personId}` : 'request',
    z.optional(draftSchema),
  );
  const begun = form.get();
  if (begun && begun.requestId !== parsed.data.requestId && !isEmpty(begun)) {
    return false;
  }
  form.set({ ...parsed.data, callId: newId() });
  putAway(callId);
  const query = person
    ? `?person=${person.personId}&personName=${encodeURIComponent(person.name)}`
    : '';
  void Taro.navigateTo({ url: `/pages/requests/file/index${query}` });
  return true;
}
