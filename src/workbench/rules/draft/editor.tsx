import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { CLAUSES_MAX } from '@contracts/rules-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { EmptyList } from '@/components/empty-list';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import type { Revision } from '@/components/rules/revision-head';
import { SmallButton } from '@/components/small-button';
import { draftText } from '@/text/rule-desk';
import { findingsOf, type Found, foundInDraft } from './found';
import { Import } from './import';
import { emptyLine, linesToBegin } from './line';
import { LineCard } from './line-card';
import { Save } from './save';
import { useLines } from './use-lines';

interface EditorProps {
  readonly revision: Revision;
  readonly inForce: readonly OutputOf<typeof readClause>['clause'][];
}

/** Clauses are written, moved, added and taken out; only one is open at a time. */
export function Editor({ revision, inForce }: EditorProps) {
  const written = useLines(revision, linesToBegin(revision, inForce));
  const [imported, setImported] = useState<Found>({ texts: [], findings: [] });
  const [open, setOpen] = useState<string>();
  const { lines, write } = written;
  const looked = [foundInDraft(revision), imported];
  const mayWrite = revision.abilities.includes('save_draft');
  const addAfter = (index: number) => {
    const line = emptyLine();
    write([...lines.slice(0, index + 1), line, ...lines.slice(index + 1)]);
    setOpen(line.key);
  };
  if (!mayWrite) {
    return <Banner tone="due" text={draftText.notNow} />;
  }
  return (
    <View className="group wide-gap">
      <View>{revision.kind === 'repeal' ? draftText.repeal : draftText.said}</View>
      {revision.state === 'review_passed' || revision.state === 'notice' ? (
        <Banner tone="due" text={draftText.reviewedAgain} />
      ) : null}
      {written.isBehind ? <Behind revision={revision} {...written} /> : null}
      {revision.kind === 'repeal' ? null : (
        <View className="two">
          <View className="group wide-gap">
            <Heading text={draftText.clauses} />
            {lines.length === 0 ? <EmptyList text={draftText.none} /> : null}
            <Gradual items={lines}>
              {(line, index) => (
                <LineCard
                  key={line.key}
                  line={line}
                  number={index + 1}
                  findings={findingsOf(line, looked)}
                  isOpen={open === line.key}
                  onOpen={() => {
                    setOpen(open === line.key ? undefined : line.key);
                  }}
                  lines={lines}
                  write={write}
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
          <Import
            lines={lines}
            onTake={(taken, found) => {
              write(taken);
              setImported(found);
            }}
          />
        </View>
      )}
      <Save revision={revision} written={written} />
    </View>
  );
}

interface BehindProps {
  readonly revision: Revision;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Two cadres write: whoever comes second decides with open eyes. */
function Behind({ revision, keepMine, takeTheirs }: BehindProps) {
  return (
    <Banner tone="due" text={draftText.movedOn(revision.draft?.n ?? 0)}>
      <View className="row">
        <SmallButton text={draftText.takeTheirs} onPress={takeTheirs} />
        <SmallButton text={draftText.keepMine} onPress={keepMine} />
      </View>
    </Banner>
  );
}
