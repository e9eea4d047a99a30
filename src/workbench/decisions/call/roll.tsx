import type { InputOf } from '@contracts/contract';
import { previewRoll } from '@contracts/decisions-meetings';
import { View } from '@tarojs/components';
import { type Answer, useAnswer } from '@/backend/use-answer';
import { ChoiceList } from '@/components/choice-list';
import { Reading } from '@/components/reading';
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
      {({ rolls, unsure }) => (
        <View className="card">
          {rolls.map(({ kind, due }) => (
            <View key={kind} className="strong">
              {calling.due(rollNames[kind], due, unitOf(kind))}
            </View>
          ))}
          {unsure.length === 0 ? null : <View>{calling.unsure}</View>}
          {unsure.map(({ personId, name }) => (
            <View key={personId} className="paper-line group">
              <View className="strong">{name}</View>
              <ChoiceList
                label={name}
                choices={[
                  { value: 'yes', name: calling.ofAge },
                  { value: 'no', name: calling.notOfAge },
                ]}
                chosen={chosenOf(ages[personId])}
                onChoose={(said) => {
                  change({ ages: { ...ages, [personId]: said === 'yes' } });
                }}
              />
            </View>
          ))}
        </View>
      )}
    </Reading>
  ) : null;
}

function chosenOf(isOfAge: boolean | undefined): 'yes' | 'no' | undefined {
  if (isOfAge === undefined) {
    return undefined;
  }
  return isOfAge ? 'yes' : 'no';
}
