import type { InputOf } from '@contracts/contract';
import { previewRoll } from '@contracts/decisions-meetings';
import { View } from '@tarojs/components';
import { type Answer, useAnswer } from '@/backend/use-answer';
import { Reading } from '@/components/reading';
import { UnsureLines } from '@/components/unsure-lines';
import { calling } from '@/text/decision-desk';
import { unitOf } from '@/text/decision-figures';
import { rollNames } from '@/text/decision-words';
import { meetingsRefusals } from '@/text/decisions';
import type { CallDraft } from './draft';

export interface RollPreview {
  readonly answer: Answer<typeof previewRoll>;
  readonly again: () => void;
  readonly isAsked: boolean;
}

/** Who would be due today; nothing is asked while it is not said which body. Names are not left on the phone. */
export function useRollPreview(input: InputOf<typeof previewRoll> | undefined): RollPreview {
  const asked = useAnswer(previewRoll, input, { keepsCopy: false });
  return { ...asked, isAsked: input !== undefined };
}

interface RollProps {
  readonly preview: RollPreview;
  readonly ages: CallDraft['ages'];
  readonly change: (changes: Partial<CallDraft>) => void;
}

/** How many are due, and of whom somebody who knows them must say whether they are eighteen. */
export function Roll({ preview: { answer, again, isAsked }, ages, change }: RollProps) {
  return isAsked ? (
    <Reading answer={answer} again={again} sentences={meetingsRefusals.previewRoll}>
      {({ rolls, unsure, womenUnchecked }) => (
        <View className="card">
          {rolls.map(({ kind, due }) => (
            <View key={kind} className="strong">
              {calling.due(rollNames[kind], due, unitOf(kind))}
            </View>
          ))}
          {womenUnchecked ? (
            <View className="banner">
              {calling.womenUnchecked(womenUnchecked.unknown, womenUnchecked.needed)}
            </View>
          ) : null}
          <UnsureLines
            ask={calling.unsure}
            yes={calling.ofAge}
            no={calling.notOfAge}
            lines={unsure}
            said={ages}
            onSay={(said) => {
              change({ ages: { ...said } });
            }}
          />
        </View>
      )}
    </Reading>
  ) : null;
}
