import type { OutputOf } from '@contracts/contract';
import type { whoServes } from '@contracts/organisation-offices';
import { View } from '@tarojs/components';
import { BigButton } from '@/components/big-button';
import { dial } from '@/components/dial';
import { offices as words } from '@/text/offices';
import { titleOf } from '@/text/roles';

export type OfficeServing = OutputOf<typeof whoServes>['offices'][number];

/** One office: what stands on its board, who sits there, and its telephone. */
export function OfficeCard({ office }: { readonly office: OfficeServing }) {
  const { kind, name, ledBy, people, phone } = office;
  return (
    <View className="card">
      <View className="strong">{name}</View>
      {ledBy === undefined ? null : <View className="soft">{words.ledBy(ledBy)}</View>}
      {people.map((it) => (
        <View key={`${it.role} ${it.placeName ?? ''} ${it.name}`}>
          {words.person(titleOf(it.role, { kind, name }), it)}
        </View>
      ))}
      {phone === undefined ? null : (
        <BigButton
          look="quiet"
          text={words.call(phone)}
          onPress={() => {
            dial(phone);
          }}
        />
      )}
    </View>
  );
}
