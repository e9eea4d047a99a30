import { castBallot } from '@contracts/polls';
import type { PollShown } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { LettersAbout } from '@/components/letters-about';
import { textsOf } from '@/components/options';
import { BecomeKnown } from '@/components/become-known';
import { useMe } from '@/session/use-me';
import { entryNames, polls, takeBackReasonNames } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';

/** My own receipt: that my voice was given and how; in a secret poll never what it said. */
export function MyVoice({ poll }: { readonly poll: PollShown }) {
  const { frozen, mine, state, abilities } = poll;
  const { hasVoice, way, isAssisted, choice, takenBack } = mine;
  const isOfHome = frozen.voice === 'household';
  return (
    <>
      <LettersAbout
        contract={castBallot}
        about={frozen.pollId}
        sentences={pollsRefusals.castBallot}
        waiting={() => (frozen.isSecret ? polls.kept : polls.keptOpen)}
      />
      {hasVoice ? null : <NoVoice />}
      {takenBack ? (
        <View className="card">
          <View>
            {polls.mineBack(entryNames[takenBack.way], takeBackReasonNames[takenBack.because])}
          </View>
          {way === undefined && state === 'open' ? (
            <View className="strong">{polls.mineFree}</View>
          ) : null}
        </View>
      ) : null}
      {way === undefined ? null : (
        <View className="card">
          <Heading text={isOfHome ? polls.mineAtHome : polls.mine} />
          <View className="strong">{(isOfHome ? polls.votedAtHome : polls.voted)[way]}</View>
          {isAssisted ? <View className="wrong">{polls.assisted}</View> : null}
          {choice === undefined ? null : <View>{chosen(frozen)(textsOf(frozen, choice))}</View>}
          {frozen.isSecret && way === 'online' ? <View>{polls.secretKept}</View> : null}
        </View>
      )}
      {hasVoice && way === undefined && state === 'open' && !abilities.includes('cast') ? (
        <View className="card">{polls.notOnline}</View>
      ) : null}
    </>
  );
}

function chosen({ kind, voice }: PollShown['frozen']): (texts: readonly string[]) => string {
  if (voice === 'household') {
    return kind === 'ranking' ? polls.choseRankedAtHome : polls.choseAtHome;
  }
  return kind === 'ranking' ? polls.choseRanked : polls.chose;
}

/** Whoever is not known yet may well be asked: it is not said that they are not. */
function NoVoice() {
  const { me, may } = useMe();
  return me && !me.name ? (
    <View className="card">
      <View>{may('ask_binding') ? polls.whoAreYou : polls.notKnownHere}</View>
      {may('ask_binding') ? (
        <View className="row">
          <BecomeKnown />
        </View>
      ) : null}
    </View>
  ) : (
    <View className="card">{polls.noVoice}</View>
  );
}
