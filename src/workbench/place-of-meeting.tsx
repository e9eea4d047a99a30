import { lookAtPlace } from '@contracts/organisation';
import { useAnswer } from '@/backend/use-answer';
import { ChipChoice } from '@/components/chip-choice';
import { Reading } from '@/components/reading';
import { calling } from '@/text/meeting-desk';
import { organisationRefusals } from '@/text/organisation-refusals';

interface PlaceOfMeetingProps {
  readonly villageId: string;
  readonly chosen: string;
  readonly onChoose: (placeId: string) => void;
}

/** The whole village, or one of its groups and house-yards: whose people are invited, or asked. */
export function PlaceOfMeeting({ villageId, chosen, onChoose }: PlaceOfMeetingProps) {
  const { answer, again } = useAnswer(lookAtPlace, { placeId: villageId });
  return (
    <Reading answer={answer} again={again} sentences={organisationRefusals.lookAtPlace}>
      {({ placeId, name, inside }) => (
        <ChipChoice
          label={calling.place}
          choices={[
            { value: placeId, name: calling.wholeVillage(name) },
            ...inside
              .filter(({ kind }) => kind !== 'grid')
              .map((it) => ({ value: it.placeId, name: it.name })),
          ]}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </Reading>
  );
}
