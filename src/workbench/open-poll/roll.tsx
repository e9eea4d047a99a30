import { type RollKind, rollKinds } from '@contracts/organisation-words';
import { previewRoll } from '@contracts/polls';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { ChoiceList } from '@/components/choice-list';
import { Fold } from '@/components/fold';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { PlaceOfMeeting } from '@/components/place-of-meeting';
import { Reading } from '@/components/reading';
import { UnsureLines } from '@/components/unsure-lines';
import { pollDesk } from '@/text/poll-desk';
import { rollNames } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';
import type { PartProps } from './asking';

interface RollProps extends PartProps {
  readonly villageId: string;
}

/** Of whom it is asked: the roll as it stands now, and those of whom it must be said whether they count. */
export function Roll({ draft, change, villageId }: RollProps) {
  const { placeId, roll } = draft;
  return (
    <View className="group wide-gap">
      <Heading text={pollDesk.who} />
      <PlaceOfMeeting
        villageId={villageId}
        chosen={placeId}
        onChoose={(chosen) => {
          change({ placeId: chosen, said: {}, othersCount: undefined });
        }}
      />
      <Fold label={pollDesk.whichRoll} answer={rollNames[roll]}>
        <ChoiceList<RollKind>
          label={pollDesk.who}
          choices={rollKinds.map((value) => ({ value, name: rollNames[value] }))}
          chosen={roll}
          onChoose={(chosen) => {
            change({ roll: chosen, said: {}, othersCount: undefined });
          }}
        />
      </Fold>
      {placeId === '' ? null : <Unsure key={`${placeId} ${roll}`} draft={draft} change={change} />}
    </View>
  );
}

/** So many can be asked about one by one; of more it may be said at once. */
const ONE_BY_ONE = 8;

function Unsure({ draft: { placeId, roll, said, othersCount }, change }: PartProps) {
  const { answer, items, more, again } = usePages(
    previewRoll,
    { placeId, roll },
    { keepsCopy: false },
  );
  return (
    <Reading answer={answer} again={again} sentences={pollsRefusals.previewRoll}>
      {({ size, unsure }) => (
        <View className="group">
          <View>{pollDesk.size(size)}</View>
          <UnsureLines
            ask={pollDesk.unsure(unsure)}
            yes={pollDesk.counts}
            no={pollDesk.doesNotCount}
            lines={items}
            said={said}
            onSay={(answers) => {
              change({ said: { ...answers } });
            }}
          />
          <MoreButton more={more} />
          {unsure > ONE_BY_ONE ? (
            <ChoiceList<'yes' | 'no'>
              label={pollDesk.others}
              choices={[
                { value: 'yes', name: pollDesk.othersCount },
                { value: 'no', name: pollDesk.othersDoNot },
              ]}
              chosen={othersCount === undefined ? undefined : othersCount ? 'yes' : 'no'}
              onChoose={(value) => {
                change({ othersCount: value === 'yes' });
              }}
            />
          ) : null}
        </View>
      )}
    </Reading>
  );
}
