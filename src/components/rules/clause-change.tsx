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

/** The words of a clause that stayed, came and went, each telling of which it is. */
export function ChangedWords({ change: { change: what, parts } }: { readonly change: Change }) {
  return (
    <View className="words">
      {parts.map(({ part, text }, index) =>
        part === 'kept' || what === 'added' ? (
          <View key={index} className={part === 'kept' ? 'inline' : 'part-added'}>
            {text}
          </View>
        ) : (
          <View key={index} className={`part-${part}`}>
            <View className="part-said">{compareText.part[part]}</View>
            {text}
          </View>
        ),
      )}
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
  const words = change.parts.map(({ part, text }) =>
    part === 'kept' ? text : compareText.spokenPart(compareText.part[part], text),
  );
  const isWhole = change.parts.length === 1;
  const said = isWhole ? change.parts.map(({ text }) => text) : words;
  return `${nameOf(change)}，${changeNames[change.change]}。${said.join('')}`;
}
