import type { ReactNode } from 'react';
import { useState } from 'react';
import { type PickedPlace, PlacePicker } from './place-picker';
import { useMe } from '@/session/use-me';

interface MyVillage {
  /** The village in which the cadre acts now. */
  readonly village: string | undefined;
  /** For those of a township or the county, who have no village of their own: the choice of one. */
  readonly choose: ReactNode;
}

/** The village of a cadre's post, or the one that they choose. */
export function useMyVillage(): MyVillage {
  const { me } = useMe();
  const [picked, setPicked] = useState<PickedPlace>();
  const own = me?.village?.placeId;
  const isChosen = own === undefined && me !== undefined;
  return {
    village: own ?? picked?.placeId,
    choose: isChosen ? <PlacePicker picked={picked} onPick={setPicked} until="village" /> : null,
  };
}
