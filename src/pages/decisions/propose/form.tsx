import { openMotion } from '@contracts/decisions';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import * as z from 'zod/mini';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { PaperPicker, papersToSend } from '@/components/paper-picker';
import { SendingNote } from '@/components/sending-note';
import { propose } from '@/text/decision-pages';
import { decisionsRefusals } from '@/text/decisions';
import { emptyMotion, isWhole, motionDraft } from './draft';
import { HowDecided } from './how-decided';
import { MatterChoice } from './matter-choice';
import type { Matters } from './matters';

interface FormProps {
  readonly villageId: string;
  readonly matters: Matters;
}

/** What it is about, how that is decided, what is proposed: said before it is sent. */
export function Form({ villageId, matters }: FormProps) {
  const { draft, change, putAway } = useForm(
    `motion-${villageId}`,
    z.optional(motionDraft),
    emptyMotion,
  );
  const { sending, send } = useSending(openMotion);
  const [sentId, setSentId] = useState<string>();
  const act = async () => {
    const { callId, decisionId, title, text } = draft;
    const { papers, enclosures } = papersToSend(draft.papers);
    const input = {
      ...{ decisionId, villageId, matters: draft.matters, papers },
      ...{ title: title.trim(), text: text.trim() },
    };
    const end = await send(input, { callId, about: decisionId, enclosures });
    if (end.is !== 'refused') {
      setSentId(end.is === 'delivered' ? decisionId : '');
      putAway();
    }
  };
  const note = (
    <SendingNote sending={sending} sentences={decisionsRefusals.openMotion} done={propose.done} />
  );
  if (sentId !== undefined) {
    return (
      <View className="group wide-gap">
        {note}
        {sentId === '' ? null : <Look decisionId={sentId} />}
      </View>
    );
  }
  return (
    <View className="group wide-gap">
      <MatterChoice
        matters={matters}
        chosen={draft.matters}
        onChange={(chosen) => {
          change({ matters: chosen });
        }}
      />
      <HowDecided items={matters.items.filter((it) => draft.matters.includes(it.matter))} />
      <Words draft={draft} change={change} />
      {note}
      <BigButton
        text={propose.send}
        isOff={!isWhole(draft) || sending.is === 'underway'}
        onPress={() => void act()}
      />
    </View>
  );
}

type WordsProps = Pick<
  ReturnType<typeof useForm<z.output<typeof motionDraft>>>,
  'draft' | 'change'
>;

function Words({ draft, change }: WordsProps) {
  return (
    <>
      <Field
        id="motion-title"
        label={propose.name}
        placeholder={propose.nameExample}
        value={draft.title}
        longest={60}
        onChange={(title) => {
          change({ title });
        }}
      />
      <Field
        id="motion-text"
        label={propose.text}
        hint={propose.textExample}
        value={draft.text}
        longest={2000}
        isTall
        onChange={(text) => {
          change({ text });
        }}
      />
      <Heading text={propose.papers} />
      <PaperPicker
        folder={`decisions/${draft.decisionId}`}
        papers={draft.papers}
        kinds={['plan', 'other']}
        onChange={(papers) => {
          change({ papers });
        }}
      />
    </>
  );
}

function Look({ decisionId }: { readonly decisionId: string }) {
  return (
    <BigButton
      text={propose.look}
      onPress={() => {
        void Taro.redirectTo({ url: `/pages/decisions/one/index?id=${decisionId}` });
      }}
    />
  );
}
