import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { ChangeList } from '@/components/rules/change-list';
import { nameOf } from '@/components/rules/clause-change';
import type { Revision } from '@/components/rules/revision-head';
import { SmallButton } from '@/components/small-button';
import { wayText } from '@/text/rule-way';

interface DraftChangesProps {
  readonly revision: Revision;
  /** Somebody wants to say something about one clause. */
  readonly onSay: ((clauseId: string) => void) | undefined;
}

/** What the draft would change, against the rules that were in force when it was begun. */
export function DraftChanges({ revision: { draft }, onSay }: DraftChangesProps) {
  return (
    <View className="group">
      <Heading text={wayText.changes} />
      {draft ? (
        <>
          <View className="soft">{wayText.draft(draft.n, draft.savedAt)}</View>
          <ChangeList
            changes={draft.changes}
            {...(onSay && {
              act: (change) => (
                <SmallButton
                  text={wayText.sayOnClause}
                  label={wayText.sayOnClauseSpoken(nameOf(change))}
                  onPress={() => {
                    onSay(change.clauseId);
                  }}
                />
              ),
            })}
          />
        </>
      ) : (
        <View className="card">{wayText.noDraft}</View>
      )}
    </View>
  );
}
