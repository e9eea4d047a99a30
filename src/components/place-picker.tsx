import { lookAtPlace } from '@contracts/organisation';
import type { PlaceKind } from '@contracts/organisation-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { organisationRefusals } from '@/text/organisation-refusals';
import { parts } from '@/text/parts';
import { Press } from './press';
import { Reading } from './reading';
import { SmallButton } from './small-button';

export interface PickedPlace {
  readonly placeId: string;
  readonly name: string;
}

interface PlacePickerProps {
  readonly picked: PickedPlace | undefined;
  readonly onPick: (place: PickedPlace | undefined) => void;
  /** Where the choice ends: at a village, or at a group, a yard, a grid inside it. */
  readonly until?: 'village' | 'inside';
}

/** A village or a place in it, chosen by name from the county down. No position of the phone is asked for. */
export function PlacePicker({ picked, onPick, until = 'inside' }: PlacePickerProps) {
  const [path, setPath] = useState<readonly string[]>([]);
  const at = path[path.length - 1];
  const { answer, again } = useAnswer(lookAtPlace, at === undefined ? {} : { placeId: at });

  if (picked) {
    return (
      <View className="card">
        <View className="strong">{parts.chosenPlace(picked.name)}</View>
        <SmallButton
          text={parts.changePlace}
          onPress={() => {
            onPick(undefined);
          }}
        />
      </View>
    );
  }
  return (
    <Reading answer={answer} again={again} sentences={organisationRefusals.lookAtPlace}>
      {(place) => (
        <View className="group">
          <View className="row between">
            <View className="strong">{place.fullName}</View>
            {path.length > 0 ? (
              <SmallButton
                text={parts.upOne}
                onPress={() => {
                  setPath(path.slice(0, -1));
                }}
              />
            ) : null}
          </View>
          {isVillageOrInside(place.kind) ? (
            <PlaceLine
              name={parts.chooseHere(place.name)}
              onPress={() => {
                onPick({ placeId: place.placeId, name: place.fullName });
              }}
            />
          ) : null}
          {until === 'village' && isVillageOrInside(place.kind)
            ? null
            : place.inside.map(({ placeId, name }) => (
                <PlaceLine
                  key={placeId}
                  name={name}
                  onPress={() => {
                    setPath([...path, placeId]);
                  }}
                />
              ))}
        </View>
      )}
    </Reading>
  );
}

function PlaceLine({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <Press className="choice" onPress={onPress}>
      {name}
    </Press>
  );
}

function isVillageOrInside(kind: PlaceKind): boolean {
  return kind !== 'county' && kind !== 'township';
}
