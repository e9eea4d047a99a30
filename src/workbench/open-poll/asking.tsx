import { pollKinds } from '@contracts/polls-words';
import { View } from '@tarojs/components';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { SmallButton } from '@/components/small-button';
import { pollDesk } from '@/text/poll-desk';
import { pollKindNames } from '@/text/poll-pages';
import type { PollDraft } from './draft';

export interface PartProps {
  readonly draft: PollDraft;
  readonly change: (changes: Partial<PollDraft>) => void;
}

const OPTIONS_MOST = 20;

/** What is asked, and what can be answered. */
export function Asking({ draft, change }: PartProps) {
  const { question, kind, options, most } = draft;
  return (
    <View className="group wide-gap">
      <Heading text={pollDesk.about} />
      <Field
        id="question"
        label={pollDesk.question}
        hint={pollDesk.questionHint}
        value={question}
        longest={200}
        isTall
        onChange={(written) => {
          change({ question: written });
        }}
      />
      <View className="strong">{pollDesk.kind}</View>
      <ChoiceList
        label={pollDesk.kind}
        choices={pollKinds.map((value) => ({ value, name: pollKindNames[value] }))}
        chosen={kind}
        onChoose={(chosen) => {
          change({ kind: chosen });
        }}
      />
      {kind === 'yes_no' ? null : (
        <View className="group">
          {options.map((text, index) => (
            <Field
              key={index}
              id={`option-${index}`}
              label={pollDesk.option(index + 1)}
              value={text}
              longest={60}
              onChange={(written) => {
                change({ options: options.map((it, at) => (at === index ? written : it)) });
              }}
            />
          ))}
          {options.length < OPTIONS_MOST ? (
            <SmallButton
              text={pollDesk.moreOptions}
              onPress={() => {
                change({ options: [...options, ''] });
              }}
            />
          ) : null}
        </View>
      )}
      {kind === 'several_of' ? (
        <Field
          id="most"
          label={pollDesk.most}
          type="number"
          value={most}
          longest={2}
          onChange={(written) => {
            change({ most: written });
          }}
        />
      ) : null}
    </View>
  );
}
