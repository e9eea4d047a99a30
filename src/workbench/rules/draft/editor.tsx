import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '@/components/banner';
import type { Revision } from '@/components/rules/revision-head';
import { SmallButton } from '@/components/small-button';
import { draftText } from '@/text/rule-desk';
import { type Found, foundInDraft, NOTHING_FOUND } from './found';
import { Import } from './import';
import { linesToBegin } from './line';
import { Lines } from './lines';
import { Save } from './save';
import { useLines } from './use-lines';
import { useLooked } from './use-looked';

interface EditorProps {
  readonly revision: Revision;
  readonly inForce: readonly OutputOf<typeof readClause>['clause'][];
}

/** The draft as it is being written on this phone, until it is saved and looked through. */
export function Editor({ revision, inForce }: EditorProps) {
  const written = useLines(revision, linesToBegin(revision, inForce));
  const [imported, setImported] = useState<Found>(NOTHING_FOUND);
  const { lines, write } = written;
  const known = [foundInDraft(revision), imported];
  const typed = useLooked(lines, known);
  const { state, kind, abilities } = revision;
  if (!abilities.includes('save_draft')) {
    return <Banner tone="due" text={draftText.notNow} />;
  }
  const isRepeal = kind === 'repeal';
  return (
    <View className="group wide-gap">
      <View>{isRepeal ? draftText.repeal : draftText.said}</View>
      {state === 'review_passed' || state === 'notice' ? (
        <Banner tone="due" text={draftText.reviewedAgain} />
      ) : null}
      {written.isBehind ? <Behind revision={revision} {...written} /> : null}
      {isRepeal ? null : (
        <View className="two">
          <Lines lines={lines} write={write} looked={[...known, typed]} />
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
