import { View } from '@tarojs/components';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { pollDesk } from '@/text/poll-desk';

/** The words look like an election: whoever asks says that it is none, which is frozen with the question, or rewrites it. */
export function NoElection({ onSay }: { readonly onSay: () => void }) {
  return (
    <View className="card">
      <Heading text={pollDesk.electionAsk} />
      <View>{pollDesk.electionSaid}</View>
      <View className="soft">{pollDesk.noElectionKept}</View>
      <BigButton id="no-election" look="quiet" text={pollDesk.noElectionHere} onPress={onSay} />
    </View>
  );
}
