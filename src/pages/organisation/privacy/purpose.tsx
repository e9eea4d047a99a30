import { giveConsent, withdrawConsent } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { dropCopies } from '@/backend/copies';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { NoticeText } from '@/components/notice-sheet';
import { SendingNote } from '@/components/sending-note';
import type { Notice } from '@/session/use-consent';
import { privacy } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';

/** One purpose, asked by itself (个人信息保护法 Art 14), and as easily taken back as given (Art 15). */
export function Purpose({ notice }: { readonly notice: Notice }) {
  const giving = useSending(giveConsent);
  const { purpose, given, version, isGiven } = notice;
  const isOutdated = isGiven && given?.version !== version;
  return (
    <View className="card">
      <Heading text={notice.title} />
      <View className="strong">
        {given && isGiven ? privacy.given(given.at, given.version) : privacy.notGiven}
      </View>
      {isOutdated ? <View className="tag tag-due">{privacy.outdated}</View> : null}
      <NoticeText notice={notice} />
      {isGiven && !isOutdated ? null : (
        <BigButton
          look="quiet"
          text={privacy.give}
          onPress={() => void giving.send({ purpose, noticeVersion: version })}
        />
      )}
      <SendingNote sending={giving.sending} sentences={organisationRefusals.giveConsent} />
      {isGiven ? <Withdraw notice={notice} /> : null}
    </View>
  );
}

function Withdraw({ notice }: { readonly notice: Notice }) {
  const { sending, send } = useSending(withdrawConsent);
  const [isAsking, setAsking] = useState(false);
  const act = async () => {
    const end = await send({ purpose: notice.purpose });
    if (end.is === 'delivered') {
      dropCopies();
    }
  };
  return (
    <>
      <BigButton
        look="quiet"
        text={privacy.withdraw}
        onPress={() => {
          setAsking(true);
        }}
      />
      {isAsking ? (
        <ActSheet
          title={privacy.withdrawAsk}
          action={privacy.withdraw}
          look="danger"
          sending={sending}
          sentences={organisationRefusals.withdrawConsent}
          done={sending.is === 'delivered' ? whatFollows(sending.answer) : privacy.withdrawn}
          onAct={() => void act()}
          onClose={() => {
            setAsking(false);
          }}
        >
          <View>{notice.refusal}</View>
        </ActSheet>
      ) : null}
    </>
  );
}

/** The village serves on without the consent: by paper, by helpers. */
function whatFollows(answer: unknown): string {
  const parsed = withdrawConsent.output.safeParse(answer);
  if (!parsed.success) {
    return privacy.withdrawn;
  }
  const { isUnbound, stillServed } = parsed.data;
  return [
    privacy.withdrawn,
    ...(isUnbound ? [privacy.unbound] : []),
    ...stillServed.map((way) => privacy.stillServed[way]),
  ].join('');
}
