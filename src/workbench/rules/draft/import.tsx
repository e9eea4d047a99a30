import type { OutputOf } from '@contracts/contract';
import { splitText } from '@contracts/rules';
import { IMPORT_LENGTH } from '@contracts/rules-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { chooseTextFile, NotText } from '@/backend/text-file';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { Reading } from '@/components/reading';
import { draftText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import type { Found } from './found';
import { added, type Line, replacedBy } from './line';

interface ImportProps {
  readonly lines: readonly Line[];
  readonly onTake: (lines: readonly Line[], found: Found) => void;
}

/** An old text, pasted or out of a file: split into clauses, looked through, and only then taken over. */
export function Import({ lines, onTake }: ImportProps) {
  const [pasted, setPasted] = useState('');
  const [text, setText] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const { answer, again } = useAnswer(splitText, text === undefined ? undefined : { text }, {
    keepsCopy: false,
  });
  const choose = async () => {
    try {
      const chosen = await chooseTextFile();
      setFailed(false);
      if (chosen !== undefined) {
        setPasted(chosen);
        setText(chosen);
      }
    } catch (thrown) {
      if (!(thrown instanceof NotText)) {
        throw thrown;
      }
      setFailed(true);
    }
  };
  const take = (taken: readonly Line[], { clauses, findings }: Split) => {
    onTake(taken, { texts: clauses.map((it) => it.text), findings });
    setPasted('');
    setText(undefined);
  };
  return (
    <Fold label={draftText.import} answer={draftText.importClosed}>
      <Field
        id="paste"
        label={draftText.paste}
        hint={draftText.pasteHint}
        value={pasted}
        longest={IMPORT_LENGTH}
        isTall
        onChange={setPasted}
      />
      <BigButton
        look="quiet"
        text={draftText.split}
        isOff={pasted.trim() === ''}
        onPress={() => {
          setText(pasted);
        }}
      />
      <BigButton look="quiet" text={draftText.file} onPress={() => void choose()} />
      {hasFailed ? <Banner tone="due" text={draftText.fileFailed} /> : null}
      {text === undefined ? null : (
        <Reading answer={answer} again={again} sentences={rulesRefusals.splitText}>
          {(split) => (
            <SplitText
              split={split}
              isFirst={lines.length === 0}
              onReplace={() => {
                take(replacedBy(lines, split.clauses), split);
              }}
              onAdd={() => {
                take(added(lines, split.clauses), split);
              }}
            />
          )}
        </Reading>
      )}
    </Fold>
  );
}

type Split = OutputOf<typeof splitText>;

interface SplitTextProps {
  readonly split: Split;
  /** There is nothing that could be replaced. */
  readonly isFirst: boolean;
  readonly onReplace: () => void;
  readonly onAdd: () => void;
}

function SplitText({ split, isFirst, onReplace, onAdd }: SplitTextProps) {
  const { clauses, preamble, findings } = split;
  const tooLong = clauses.filter(({ isTooLong }) => isTooLong).length;
  return (
    <View className="group">
      <View className="strong">{draftText.splitInto(clauses.length)}</View>
      {tooLong === 0 ? null : <View>{draftText.tooLong(tooLong)}</View>}
      <View>{draftText.offences(findings.length)}</View>
      {preamble === '' ? null : <View className="soft">{draftText.preamble(preamble)}</View>}
      <BigButton text={isFirst ? draftText.takeIn : draftText.replace} onPress={onReplace} />
      {isFirst ? null : (
        <>
          <View className="soft">{draftText.replaceSaid}</View>
          <BigButton look="quiet" text={draftText.append} onPress={onAdd} />
        </>
      )}
    </View>
  );
}
