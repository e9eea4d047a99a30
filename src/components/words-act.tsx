import type { AnyContract, InputOf, RefusalOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import { useKeptWords } from '@/backend/kept-words';
import { useSending, type WithoutCallId } from '@/backend/use-sending';
import { parts } from '@/text/parts';
import type { Sentence } from '@/text/sentence';
import { ActSheet } from './act-sheet';
import { Field } from './field';

interface WordsActProps<C extends AnyContract> {
  readonly contract: C;
  readonly sentences: Readonly<Record<RefusalOf<C>, Sentence>>;
  /** What is done: the head of the sheet, and its button. */
  readonly name: string;
  /** The head, where it asks more than the button says. */
  readonly title?: string;
  /** What it means and what is to be written; left out where `label` says it. */
  readonly asks?: string;
  /** What stands at the field. */
  readonly label?: string;
  readonly hint?: string;
  /** It may be done without a word. */
  readonly isOptional?: boolean;
  /** A number or a name instead of sentences. */
  readonly isShort?: boolean;
  readonly longest: number;
  readonly look?: 'main' | 'danger';
  readonly done?: string;
  /** The words are kept for this thing, at every keystroke. */
  readonly of: string;
  /** The page to which it belongs, where that is another thing. */
  readonly about?: string;
  readonly input: (words: string, callId: string) => WithoutCallId<InputOf<C>>;
  readonly onClose: () => void;
}

/** An act that is a few words: why the meeting is called off, what is wrong with a notice, what somebody answers. */
export function WordsAct<C extends AnyContract>(props: WordsActProps<C>) {
  const { contract, sentences, name, asks, hint, longest, look, done, of, about, input } = props;
  const { isOptional = false, isShort = false, title = name, label = parts.writeHere } = props;
  const { sending, send } = useSending(contract);
  const { callId, words, write, putAway } = useKeptWords(contract.name, of);
  const act = async () => {
    const end = await send(input(words.trim(), callId), { callId, about: about ?? of });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={title}
      action={name}
      isReady={isOptional || words.trim() !== ''}
      sending={sending}
      sentences={sentences}
      onAct={() => void act()}
      onClose={props.onClose}
      {...{ ...(look && { look }), ...(done && { done }) }}
    >
      {asks === undefined ? null : <View>{asks}</View>}
      <Field
        id="words"
        label={label}
        value={words}
        longest={longest}
        isTall={!isShort}
        isOptional={isOptional}
        onChange={write}
        {...(hint && { hint })}
      />
    </ActSheet>
  );
}
