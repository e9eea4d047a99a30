import { Fold } from '@/components/fold';
import { PlaceOfMeeting } from '@/components/place-of-meeting';
import { speaking } from '@/text/meeting-items';
import type { RaiseDraft } from './draft';

interface WishPlaceProps {
  readonly draft: RaiseDraft;
  readonly change: (changes: Partial<RaiseDraft>) => void;
  readonly villageId: string;
  readonly villageName: string;
}

/** Whose people are to sit down: the whole village, unless somebody would rather have the own group or yard. */
export function WishPlace({ draft, change, villageId, villageName }: WishPlaceProps) {
  const { placeId, placeName } = draft;
  return (
    <Fold label={speaking.wishWhere} answer={placeId === '' ? villageName : placeName}>
      <PlaceOfMeeting
        villageId={villageId}
        chosen={placeId === '' ? villageId : placeId}
        onChoose={(chosen, name) => {
          change({ placeId: chosen, placeName: name });
        }}
      />
    </Fold>
  );
}
