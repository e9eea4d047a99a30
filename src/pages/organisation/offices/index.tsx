import { whoServes } from '@contracts/organisation-offices';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { ChipChoice } from '@/components/chip-choice';
import { Field } from '@/components/field';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { useMe } from '@/session/use-me';
import { offices as words, officesRefusals } from '@/text/offices';
import { OfficeCard } from './office-card';
import { found } from './found';

/** Who is there for whom: the offices of one's village, of the township, of the county, and whom to ring. */
export default function OfficesPage() {
  const { params } = useRouter();
  const { me } = useMe();
  const [placeId, setPlaceId] = useState(params['place']);
  const [wanted, setWanted] = useState('');
  const { answer, again } = useAnswer(whoServes, placeId === undefined ? {} : { placeId });
  return (
    <Screen title={words.title}>
      <Reading answer={answer} again={again} sentences={officesRefusals.whoServes}>
        {({ place, above, inside, offices }) => {
          const shown = found(offices, wanted);
          return (
            <View className="group">
              <ChipChoice
                label={words.where}
                choices={[...above, place, ...inside].map((it) => ({
                  value: it.placeId,
                  name: it.name,
                }))}
                chosen={place.placeId}
                onChoose={setPlaceId}
              />
              <Field
                id="wanted"
                label={words.find}
                hint={words.findHint}
                value={wanted}
                longest={20}
                isOptional
                onChange={setWanted}
              />
              {me === undefined || me.kind === 'person' ? null : (
                <View className="soft">{words.masked}</View>
              )}
              {shown.map((office) => (
                <OfficeCard key={office.officeId} office={office} />
              ))}
              {shown.length === 0 ? (
                <View className="card">{words.nothing(place.name)}</View>
              ) : null}
            </View>
          );
        }}
      </Reading>
    </Screen>
  );
}
