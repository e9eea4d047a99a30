import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Field } from '@/components/field';
import { type PickedPlace, PlacePicker } from '@/components/place-picker';
import { SmallButton } from '@/components/small-button';
import { isWeapp } from '@/platform';
import { binding } from '@/text/organisation';
import { type Asking, codeInScan } from './asking';

interface PartProps {
  readonly said: Asking;
  readonly set: (changes: Partial<Asking>) => void;
}

export function CodeField({ said, set }: PartProps) {
  const scan = async () => {
    const scanned = await Taro.scanCode({}).catch(() => undefined);
    if (scanned) {
      set({ code: codeInScan(scanned.path, scanned.result) });
    }
  };
  return (
    <View className="group">
      <Field
        id="code"
        label={binding.code}
        hint={binding.codeHint}
        value={said.code}
        longest={64}
        onChange={(code) => {
          set({ code });
        }}
      />
      {isWeapp ? (
        <SmallButton
          text={binding.scan}
          onPress={() => {
            scan().catch(() => undefined);
          }}
        />
      ) : null}
    </View>
  );
}

interface HouseFieldsProps extends PartProps {
  readonly place: PickedPlace | undefined;
  readonly setPlace: (place: PickedPlace | undefined) => void;
}

export function HouseFields({ said, set, place, setPlace }: HouseFieldsProps) {
  return (
    <View className="group wide-gap">
      <View className="strong">{binding.place}</View>
      <PlacePicker picked={place} onPick={setPlace} until="village" />
      <View className="soft">{binding.either}</View>
      <Field
        id="house-number"
        label={binding.houseNumber}
        value={said.houseNumber}
        longest={20}
        onChange={(houseNumber) => {
          set({ houseNumber });
        }}
      />
      <Field
        id="head-surname"
        label={binding.headSurname}
        value={said.headSurname}
        longest={4}
        onChange={(headSurname) => {
          set({ headSurname });
        }}
      />
    </View>
  );
}

interface PersonFieldsProps extends PartProps {
  readonly asksPhone: boolean;
}

export function PersonFields({ said, set, asksPhone }: PersonFieldsProps) {
  return (
    <>
      <Field
        id="name"
        label={binding.name}
        value={said.name}
        longest={20}
        onChange={(name) => {
          set({ name });
        }}
      />
      {asksPhone ? (
        <Field
          id="phone"
          label={binding.phone}
          hint={binding.phoneHint}
          type="number"
          value={said.phone}
          longest={20}
          isOptional
          onChange={(phone) => {
            set({ phone });
          }}
        />
      ) : null}
    </>
  );
}
