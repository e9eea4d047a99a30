import { lookAtPlace } from '@contracts/organisation';
import { useAnswer } from '@/backend/use-answer';
import { ChoiceList } from '@/components/choice-list';
import { Reading } from '@/components/reading';
import { codes } from '@/text/codes';
import { organisationRefusals } from '@/text/organisation-refusals';

interface PlaceInsideProps {
  readonly villageId: string;
  readonly chosen: string | undefined;
  readonly onChoose: (placeId: string) => void;
}

/** A group or a yard of the village. */
export function PlaceInside({ villageId, chosen, onChoose }: PlaceInsideProps) {
  const { answer, again } = useAnswer(lookAtPlace, { placeId: villageId });
  return (
    <Reading answer={answer} again={again} sentences={organisationRefusals.lookAtPlace}>
      {({ inside }) => (
        <ChoiceList
          label={codes.whichPlace}
          choices={inside
            .filter(({ kind }) => kind !== 'grid')
            .map(({ placeId, name }) => ({ value: placeId, name }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </Reading>
  );
}
