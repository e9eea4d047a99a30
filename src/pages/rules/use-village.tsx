import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { View } from '@tarojs/components';
import { type PickedPlace, PlacePicker } from '@/components/place-picker';
import { useMe } from '@/session/use-me';
import { book } from '@/text/rule-book';

interface ReadVillage {
  /** Of the address, of the reader's own house, or chosen. */
  readonly village: string | undefined;
  /** For whom no village is known: the choice of one. Rules are open to everybody. */
  readonly choose: ReactNode;
}

/** Whose rules are read: those that a link or a scanned code names, otherwise those of one's own village. */
export function useVillage(): ReadVillage {
  const { params } = useRouter();
  const { me } = useMe();
  const [picked, setPicked] = useState<PickedPlace>();
  const village = params['village'] ?? picked?.placeId ?? me?.village?.placeId;
  return {
    village,
    choose:
      village === undefined || picked ? (
        <View className="group">
          <View className="strong">{book.whichVillage}</View>
          <PlacePicker picked={picked} onPick={setPicked} until="village" />
        </View>
      ) : null,
  };
}
