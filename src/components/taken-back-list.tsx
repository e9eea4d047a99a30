import { listTakenBack } from '@contracts/polls-entries';
import type { PollShown } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { parts } from '@/text/parts';
import { polls } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';
import { EntryLine } from './entry-line';
import { Fold } from './fold';
import { MoreButton } from './more-button';
import { Reading } from './reading';

/** Whatever was written wrongly and taken back stays to be read, with who, when and why; asked for when unfolded. */
export function TakenBackList({ poll }: { readonly poll: PollShown }) {
  return (
    <Fold open={parts.unfold} label={polls.takenBack} answer={polls.takenBackSaid(poll.takenBack)}>
      <Lines pollId={poll.frozen.pollId} />
    </Fold>
  );
}

function Lines({ pollId }: { readonly pollId: string }) {
  const { answer, items, more, again } = usePages(listTakenBack, { pollId });
  return (
    <Reading answer={answer} again={again} sentences={pollsRefusals.listTakenBack}>
      {() => (
        <View className="group">
          {items.map((entry) => (
            <EntryLine key={entry.entryId} entry={entry} />
          ))}
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}
