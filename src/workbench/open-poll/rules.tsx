import { votingWays } from '@contracts/polls-words';
import { View } from '@tarojs/components';
import { ChoiceList, ManyChoices } from '@/components/choice-list';
import { Heading } from '@/components/heading';
import { WhenField } from '@/components/when-field';
import { pollDesk } from '@/text/poll-desk';
import { votingWayNames } from '@/text/poll-pages';
import type { PartProps } from './asking';

/** Open or secret, by which ways, until when. */
export function Rules({ draft, change }: PartProps) {
  const { isSecret, ways, day, hour, mayCloseEarly, matter } = draft;
  return (
    <View className="group wide-gap">
      <View className="strong">{pollDesk.matter}</View>
      <ChoiceList<'common' | 'personal'>
        label={pollDesk.matter}
        choices={(['common', 'personal'] as const).map((value) => ({
          value,
          name: pollDesk.matters[value],
          ...(value === 'personal' && { said: pollDesk.personalSaid }),
        }))}
        chosen={matter}
        onChoose={(chosen) => {
          change(
            chosen === 'personal'
              ? { matter: chosen, isSecret: true, ways: ways.filter((way) => way !== 'hand') }
              : { matter: chosen },
          );
        }}
      />
      <Heading text={pollDesk.secrecy} />
      <ChoiceList<'open' | 'secret'>
        label={pollDesk.secrecy}
        choices={[
          { value: 'open', name: pollDesk.openly, said: pollDesk.openlySaid },
          { value: 'secret', name: pollDesk.secretly, said: pollDesk.secretlySaid },
        ]}
        chosen={isSecret ? 'secret' : 'open'}
        onChoose={(value) => {
          change({ isSecret: value === 'secret' });
        }}
      />
      <View className="strong">{pollDesk.ways}</View>
      <ManyChoices
        label={pollDesk.ways}
        choices={votingWays.map((value) => ({ value, name: votingWayNames[value] }))}
        chosen={ways}
        onChange={(chosen) => {
          change({ ways: chosen });
        }}
      />
      <WhenField
        id="until"
        label={pollDesk.until}
        day={day}
        hour={hour}
        onDay={(written) => {
          change({ day: written });
        }}
        onHour={(written) => {
          change({ hour: written });
        }}
      />
      <ManyChoices<'early'>
        label={pollDesk.early}
        choices={[{ value: 'early', name: pollDesk.early }]}
        chosen={mayCloseEarly ? ['early'] : []}
        onChange={(chosen) => {
          change({ mayCloseEarly: chosen.length > 0 });
        }}
      />
      <View className="soft">{pollDesk.noElection}</View>
    </View>
  );
}
