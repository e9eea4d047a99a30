import { lookAtPlace } from '@contracts/organisation';
import { useAnswer } from '@/backend/use-answer';
import { organisationRefusals } from '@/text/organisation-refusals';
import { ChoiceList } from './choice-list';
import { Reading } from './reading';

interface OfficeChoiceProps {
  readonly label: string;
  /** The village, or a place inside it. */
  readonly placeId: string;
  readonly chosen: string | undefined;
  readonly onChoose: (officeId: string) => void;
}

/** One of the offices of the village to which a place belongs. */
export function OfficeChoice({ label, placeId, chosen, onChoose }: OfficeChoiceProps) {
  const place = useAnswer(lookAtPlace, { placeId });
  const village =
    place.answer.is === 'here' ? (place.answer.data.village?.placeId ?? placeId) : undefined;
  const { answer, again } = useAnswer(
    lookAtPlace,
    village === undefined ? undefined : { placeId: village },
  );
  return (
    <Reading
      answer={village === undefined ? place.answer : answer}
      again={village === undefined ? place.again : again}
      sentences={organisationRefusals.lookAtPlace}
    >
      {({ offices }) => (
        <ChoiceList
          label={label}
          choices={offices.map(({ officeId, name }) => ({ value: officeId, name }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </Reading>
  );
}
