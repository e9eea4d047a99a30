import { myHousehold } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { household } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';

/** My house, who lives in it, and who keeps in touch with it. */
export default function HouseholdPage() {
  const { answer, again } = useAnswer(myHousehold, {});
  return (
    <Screen title={household.title}>
      <Reading answer={answer} again={again} sentences={organisationRefusals.myHousehold}>
        {({ village, groupName, houseNumber, members, contact, gridWorker }) => (
          <View className="group wide-gap">
            <View className="card">
              <View className="strong">
                {household.where(village.name, groupName, houseNumber)}
              </View>
            </View>
            <View className="card">
              <Heading text={household.members} />
              {members.map(({ personId, name, isHead, isMe, hasAccount }) => (
                <View key={personId} className="row between paper-line">
                  <View>{name}</View>
                  <View className="row">
                    {isMe ? <View className="tag">{household.you}</View> : null}
                    {isHead ? <View className="tag">{household.head}</View> : null}
                    {hasAccount ? <View className="soft">{household.hasAccount}</View> : null}
                  </View>
                </View>
              ))}
            </View>
            {contact ? <Person what={household.contact} name={contact.name} /> : null}
            {gridWorker ? <Person what={household.gridWorker} name={gridWorker.name} /> : null}
          </View>
        )}
      </Reading>
    </Screen>
  );
}

function Person({ what, name }: { readonly what: string; readonly name: string }) {
  return (
    <View className="card">
      <View className="soft">{what}</View>
      <View className="strong">{name}</View>
    </View>
  );
}
