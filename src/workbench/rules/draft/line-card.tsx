import { CLAUSE_LENGTH, clauseTopics } from '@contracts/rules-words';
import { View } from '@tarojs/components';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { ClauseFindings, type Finding } from '@/components/rules/clause-findings';
import { SmallButton } from '@/components/small-button';
import { draftText } from '@/text/rule-desk';
import { clauseName, topicNames } from '@/text/rule-words';
import { type Line, moved } from './line';
import { takenOver, wordingsIn } from './wording';

interface LineCardProps {
  readonly line: Line;
  readonly number: number;
  readonly findings: readonly Finding[];
  readonly isLookedAt: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly lines: readonly Line[];
  readonly write: (lines: readonly Line[]) => void;
  readonly onAddAfter: () => void;
}

/** One clause of the draft: as it reads, with what the law forbids marked; opened, to be written. */
export function LineCard(props: LineCardProps) {
  const { line, number, findings, isOpen, onOpen, lines, write } = props;
  const name = clauseName(number);
  const put = (changes: Partial<Line>) => {
    write(lines.map((it) => (it.key === line.key ? { ...it, ...changes } : it)));
  };
  return (
    <View className={`card ${findings.length > 0 ? 'card-due' : ''}`}>
      <View className="row between">
        <View className="strong">{name}</View>
        <View className="row">
          <View className="tag">{topicNames[line.topic]}</View>
          <SmallButton
            text={isOpen ? draftText.done : draftText.edit}
            {...(isOpen ? {} : { label: draftText.editSpoken(name) })}
            onPress={onOpen}
          />
        </View>
      </View>
      {isOpen ? (
        <Field
          id={`clause-${number}`}
          label={draftText.text(name)}
          value={line.text}
          longest={CLAUSE_LENGTH}
          isTall
          onChange={(text) => {
            put({ text });
          }}
        />
      ) : null}
      {isOpen && findings.length === 0 ? null : (
        <ClauseFindings
          text={line.text.trim() === '' ? draftText.empty : line.text}
          findings={findings}
          act={(finding) =>
            wordingsIn(finding.instead).map((wording) => (
              <SmallButton
                key={wording}
                text={draftText.take(wording)}
                onPress={() => {
                  put({ text: takenOver(line.text, finding, wording) });
                }}
              />
            ))
          }
        />
      )}
      {isOpen && line.text.trim() !== '' && findings.length === 0 ? (
        <View className="soft">{props.isLookedAt ? draftText.clean : draftText.looking}</View>
      ) : null}
      {isOpen ? <More {...props} put={put} /> : null}
    </View>
  );
}

interface MoreProps extends LineCardProps {
  readonly put: (changes: Partial<Line>) => void;
}

/** What else can be done with an open clause. */
function More({ line, number, lines, write, onAddAfter, put }: MoreProps) {
  const index = number - 1;
  return (
    <>
      <Fold label={draftText.topic} answer={topicNames[line.topic]}>
        <ChoiceList
          label={draftText.topic}
          choices={clauseTopics.map((value) => ({ value, name: topicNames[value] }))}
          chosen={line.topic}
          onChoose={(topic) => {
            put({ topic });
          }}
        />
      </Fold>
      <View className="row">
        {index > 0 ? (
          <SmallButton
            text={draftText.up}
            onPress={() => {
              write(moved(lines, index, -1));
            }}
          />
        ) : null}
        {number < lines.length ? (
          <SmallButton
            text={draftText.down}
            onPress={() => {
              write(moved(lines, index, 1));
            }}
          />
        ) : null}
        <SmallButton text={draftText.addAfter} onPress={onAddAfter} />
        <SmallButton
          text={draftText.remove}
          onPress={() => {
            write(lines.filter(({ key }) => key !== line.key));
          }}
        />
      </View>
    </>
  );
}
