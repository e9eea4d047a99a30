import { prepareNotice } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ManyChoices } from '@/components/choice-list';
import { Field } from '@/components/field';
import { type KeptPaper, PaperPicker, papersToSend } from '@/components/paper-picker';
import { SmallButton } from '@/components/small-button';
import { noticing } from '@/text/decision-desk';
import { draftedNotice } from '@/text/decision-notice';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import { parts } from '@/text/parts';
import type { ActProps } from './act-props';
import { useBoards } from './boards';

/** What is to be posted. The supervision committee looks at it before anybody else reads it. */
export function PrepareAct({ decision, onClose }: ActProps) {
  const { decisionId, villageId, phase } = decision;
  const kind = phase === 'resolved' ? 'decision' : 'result';
  const { sending, send } = useSending(prepareNotice);
  const { callId, words, write, putAway } = useKeptWords(`notice-${kind}`, decisionId);
  const boards = useBoards(villageId);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<KeptPaper[]>([]);
  const chosen = boards.map(({ placeId }) => placeId).filter((it) => !left.includes(it));
  const act = async () => {
    const { papers, enclosures } = papersToSend(kept);
    const input = { decisionId, kind, text: words.trim(), boards: chosen, papers } as const;
    const end = await send(input, { callId, about: decisionId, enclosures });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.prepare_notice}
      action={decisionAbilityNames.prepare_notice}
      isReady={words.trim() !== '' && chosen.length > 0}
      sending={sending}
      sentences={noticesRefusals.prepareNotice}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{noticing.asks}</View>
      <SmallButton
        text={noticing.draft}
        onPress={() => {
          write(draftedNotice(decision, kind));
        }}
      />
      <Field
        id="words"
        label={parts.writeHere}
        value={words}
        longest={2000}
        isTall
        onChange={write}
      />
      <View className="strong">{noticing.boards}</View>
      <View className="soft">{noticing.boardsSaid}</View>
      <ManyChoices
        label={noticing.boards}
        choices={boards.map(({ placeId, name }) => ({ value: placeId, name }))}
        chosen={chosen}
        onChange={(now) => {
          setLeft(boards.map(({ placeId }) => placeId).filter((it) => !now.includes(it)));
        }}
      />
      <View className="strong">{noticing.papers}</View>
      <PaperPicker
        folder={`decisions/${decisionId}`}
        papers={kept}
        kinds={['notice', 'plan', 'other']}
        onChange={setKept}
      />
    </ActSheet>
  );
}
