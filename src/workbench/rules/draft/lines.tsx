import { CLAUSES_MAX } from '@contracts/rules-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { BigButton } from '@/components/big-button';
import { EmptyList } from '@/components/empty-list';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import { draftText } from '@/text/rule-desk';
import { findingsOf, type Found, isLookedAt } from './found';
import { emptyLine, type Line } from './line';
import { LineCard } from './line-card';

interface LinesProps {
  readonly lines: readonly Line[];
  readonly write: (lines: readonly Line[]) => void;
  /** What was found when the text was looked at: as it was saved, as it was imported, as it is typed. */
  readonly looked: readonly Found[];
}

/** Clauses are written, moved, added and taken out; only one is open at a time. */
export function Lines({ lines, write, looked }: LinesProps) {
  const [open, setOpen] = useState<string>();
  const addAfter = (index: number) => {
    const line = emptyLine();
    write([...lines.slice(0, index + 1), line, ...lines.slice(index + 1)]);
    setOpen(line.key);
  };
  return (
    <View className="group wide-gap">
      <Heading text={draftText.clauses} />
      {lines.length === 0 ? <EmptyList text={draftText.none} /> : null}
      <Gradual items={lines}>
        {(line, index) => (
          <LineCard
            key={line.key}
            {...{ line, lines, write }}
            number={index + 1}
            findings={findingsOf(line, looked)}
            isLookedAt={isLookedAt(line.text, looked)}
            isOpen={open === line.key}
            onOpen={() => {
              setOpen(open === line.key ? undefined : line.key);
            }}
            onAddAfter={() => {
              addAfter(index);
            }}
          />
        )}
      </Gradual>
      {lines.length < CLAUSES_MAX ? (
        <BigButton
          look="quiet"
          text={draftText.add}
          onPress={() => {
            addAfter(lines.length - 1);
          }}
        />
      ) : null}
    </View>
  );
}
