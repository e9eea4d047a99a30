import { whoServes } from '@contracts/organisation-offices';
import { useAnswer } from '@/backend/use-answer';
import { parts } from '@/text/parts';
import { BigButton } from './big-button';
import { dial } from './dial';

interface VillagePhoneProps {
  /** Of which village; one's own where no place is said. */
  readonly placeId?: string | undefined;
}

/** The telephone in the village office, one tap away; nothing where the village has said none. */
export function VillagePhone({ placeId }: VillagePhoneProps) {
  const { answer } = useAnswer(whoServes, placeId === undefined ? {} : { placeId });
  if (answer.is !== 'here') {
    return null;
  }
  const { place, offices } = answer.data;
  const phone = offices.find(({ kind }) => kind === 'villagers_committee')?.phone;
  return phone === undefined ? null : (
    <BigButton
      look="quiet"
      text={parts.callVillage(place.name, phone)}
      onPress={() => {
        dial(phone);
      }}
    />
  );
}
