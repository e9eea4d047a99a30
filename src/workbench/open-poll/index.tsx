import { openPoll } from '@contracts/polls';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import * as z from 'zod/mini';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { decoded } from '@/components/decoded';
import { Screen } from '@/components/screen';
import { SendingNote } from '@/components/sending-note';
import { pollDesk } from '@/text/poll-desk';
import { pollsRefusals } from '@/text/polls';
import { Asking } from './asking';
import { NoElection } from './no-election';
import { emptyPoll, lacksOf, pollDraft, pollOf } from './draft';
import { Roll } from './roll';
import { Rules } from './rules';

/** People are asked what they think: the question, whom, how and until when. Nothing of it changes afterwards. */
export default function OpenPollPage() {
  const { params } = useRouter();
  const { meeting, place } = params;
  const question = decoded(params['question']);
  const { draft, change, putAway } = useForm(
    `open-poll-${meeting ?? ''}-${question}`,
    z.optional(pollDraft),
    () => emptyPoll({ placeId: place, question }),
  );
  const { sending, send } = useSending(openPoll);
  const opening = pollOf(draft, meeting);
  const made = sending.is === 'delivered' || sending.is === 'waiting';
  const submit = async (said: { readonly saidNoElection?: true } = {}) => {
    if (opening) {
      const end = await send(
        { ...opening, ...said },
        { callId: draft.callId, about: opening.pollId },
      );
      if (end.is === 'delivered') {
        putAway();
        void Taro.redirectTo({ url: `/workbench/poll/index?id=${opening.pollId}` });
      }
    }
  };
  return (
    <Screen title={pollDesk.open} isDesk>
      <Banner text={pollDesk.consultation} />
      <View className="two">
        <Asking draft={draft} change={change} />
        <View className="group wide-gap">
          <Roll draft={draft} change={change} villageId={params['village'] ?? ''} />
          <Rules draft={draft} change={change} />
        </View>
      </View>
      <View className="soft">{pollDesk.frozen}</View>
      <SendingNote sending={sending} sentences={pollsRefusals.openPoll} done={pollDesk.opened} />
      {opening && sending.is === 'refused' && sending.code === 'may_be_an_election' ? (
        <NoElection onSay={() => void submit({ saidNoElection: true })} />
      ) : null}
      {opening ? null : (
        <View className="soft">
          {pollDesk.missing(lacksOf(draft).map((it) => pollDesk.lacks[it]))}
        </View>
      )}
      <BigButton
        id="send"
        text={sending.is === 'underway' ? pollDesk.sending : pollDesk.send}
        isOff={!opening || made || sending.is === 'underway'}
        onPress={() => void submit()}
      />
    </Screen>
  );
}
