import { lookAtPlace } from '@contracts/organisation';
import { useAnswer } from '@/backend/use-answer';
import { meetings } from '@/text/meetings';
import { organisationRefusals } from '@/text/organisation-refusals';
import { ChipChoice } from './chip-choice';
import { Reading } from './reading';

interface PlaceOfMeetingProps {
  readonly villageId: string;
  readonly chosen: string;
  readonly onChoose: (placeId: string, name: string) => void;
}

/** The whole village, or one of its groups and house-yards: whose people are invited, or asked. */
export function PlaceOfMeeting({ villageId, chosen, onChoose }: PlaceOfMeetingProps) {
  const { answer, again } = useAnswer(lookAtPlace, { placeId: villageId });
  return (
    <Reading answer={answer} again={again} sentences={organisationRefusals.lookAtPlace}>
      {({ placeId, name, inside }) => {
        const choices = [
          { value: placeId, name: meetings.wholeVillage(name) },
          ...inside
            .filter(({ kind }) => kind !== 'grid')
            .map((it) => ({ value: it.placeId, name: it.name })),
        ];
        return (
          <ChipChoice
            label={meetings.whose}
            choices={choices}
            chosen={chosen}
            onChoose={(value) => {
              onChoose(value, choices.find((it) => it.value === value)?.name ?? '');
            }}
          />
        );
      }}
    </Reading>
  );
}
