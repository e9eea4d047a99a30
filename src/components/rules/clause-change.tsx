import type { OutputOf } from '@contracts/contract';
import type { compareEditions } from '@contracts/rules';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { compareText } from '@/text/rule-book';
import { changeNames, clauseName, topicNames } from '@/text/rule-words';
import { SpeakButton } from '../speak-button';

export type Change = OutputOf<typeof compareEditions>['changes'][number];

const tones = { kept: '', added: '', removed: 'tag-danger', changed: 'tag-due' } as const;

interface ClauseChangeProps {
  readonly change: Change;
  /** What can be done with this clause. */
  readonly children?: ReactNode;
}

/** What became of one clause: added words underlined, removed ones struck out, each with its word before it. */
export function ClauseChange({ change, children }: ClauseChangeProps) {
  const { change: what } = change;
  return (
    <View className="card">
      <View className="row between">
        <View className="strong">{nameOf(change)}</View>
        <View className={`tag ${tones[what]}`}>{changeNames[what]}</View>
      </View>
      {placeOf(change).map((said) => (
        <View key={said} className="soft">
          {said}
        </View>
      ))}
      <ChangedWords change={change} />
      <View className="row">
        <SpeakButton text={spokenChange(change)} />
        {children}
      </View>
    </View>
  );
}

/** With more changes than this a clause is hard to read in one piece. */
const CHANGES_IN_ONE_PIECE = 4;

/**
 * The words of a clause that stayed, came and went. A few changes stand in the text, each with its word before it; of
 * many, the old text stands above the new one.
 */
export function ChangedWords({ change: { change: what, parts } }: { readonly change: Change }) {
  if (what !== 'changed') {
    return (
      <View className={`words ${what === 'kept' ? '' : `part-${what}`}`}>
        {parts.map(({ text }) => text).join('')}
      </View>
    );
  }
  return isInOnePiece(parts) ? (
    <View className="words">
      {parts.map(({ part, text }, index) =>
        part === 'kept' ? (
          <View key={index} className="inline">
            {text}
          </View>
        ) : (
          <View key={index} className="inline">
            <View className={`part-said part-said-${part}`}>{compareText.part[part]}</View>
            <View className={`part-${part}`}>{text}</View>
          </View>
        ),
      )}
    </View>
  ) : (
    <>
      <Side name={compareText.before} parts={parts} without="added" />
      <Side name={compareText.after} parts={parts} without="removed" />
    </>
  );
}

function isInOnePiece(parts: Change['parts']): boolean {
  return parts.filter(({ part }) => part !== 'kept').length <= CHANGES_IN_ONE_PIECE;
}

interface SideProps {
  readonly name: string;
  readonly parts: Change['parts'];
  readonly without: 'added' | 'removed';
}

/** A clause as it was, or as it is, with the words marked that went or came. */
function Side({ name, parts, without }: SideProps) {
  return (
    <View>
      <View className="strong">{name}</View>
      <View className="words">
        {parts.map(({ part, text }, index) =>
          part === without ? null : (
            <View key={index} className={part === 'kept' ? 'inline' : `part-${part}`}>
              {text}
            </View>
          ),
        )}
      </View>
    </View>
  );
}

/** A clause that goes is called by its old number, every other by the new one. */
export function nameOf({ number, numberWas }: Pick<Change, 'number' | 'numberWas'>): string {
  return clauseName(number ?? numberWas ?? 0);
}

/** Where it stood before, and under which topic, where that is different now. */
function placeOf({ number, numberWas, isMoved, topic, topicWas }: Change): string[] {
  const isRenumbered = number !== undefined && numberWas !== undefined && number !== numberWas;
  return [
    ...(isRenumbered ? [compareText.was(numberWas)] : []),
    ...(isMoved ? [compareText.moved] : []),
    ...(topicWas === undefined || topicWas === topic
      ? []
      : [compareText.topicMoved(topicNames[topicWas], topicNames[topic])]),
  ];
}

/** The same for the ear. */
export function spokenChange(change: Change): string {
  return `${nameOf(change)}，${changeNames[change.change]}。${spokenParts(change)}`;
}

function spokenParts({ change, parts }: Change): string {
  const said = (without?: 'added' | 'removed') =>
    parts
      .filter(({ part }) => part !== without)
      .map(({ text }) => text)
      .join('');
  if (change !== 'changed') {
    return said();
  }
  return isInOnePiece(parts)
    ? parts
        .map(({ part, text }) =>
          part === 'kept' ? text : compareText.spokenPart(compareText.part[part], text),
        )
        .join('')
    : `${compareText.before}：${said('added')}${compareText.after}：${said('removed')}`;
}
