import { readBallots } from '@contracts/polls';
import type { PollShown } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Fold } from '@/components/fold';
import { MoreButton } from '@/components/more-button';
import { textsOf } from '@/components/options';
import { Reading } from '@/components/reading';
import { polls } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';
import { parts } from '@/text/parts';

interface BallotsProps {
  readonly poll: PollShown;
}

/** Who chose what in an open poll, so that everybody can count again; asked for when it is unfolded. */
export function Ballots({ poll }: BallotsProps) {
  return (
    <Fold open={parts.unfold} label={polls.ballots} answer={polls.ballotsSaid}>
      <BallotLines poll={poll} />
    </Fold>
  );
}

function BallotLines({ poll: { frozen } }: BallotsProps) {
  const { answer, items, more, again } = usePages(readBallots, { pollId: frozen.pollId });
  return (
    <Reading answer={answer} again={again} sentences={pollsRefusals.readBallots}>
      {() => (
        <View className="group">
          {items.map(({ voice, name, choice, isAssisted, isTakenBack }, at) => (
            <View key={`${voice} ${at}`} className="row between">
              <View>{polls.ballot(name, textsOf(frozen, choice))}</View>
              {isAssisted ? <View className="tag">{polls.byHelper}</View> : null}
              {isTakenBack ? <View className="tag tag-due">{polls.ballotBack}</View> : null}
            </View>
          ))}
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}
