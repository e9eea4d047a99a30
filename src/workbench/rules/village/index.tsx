import { readRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { BigButton } from '@/components/big-button';
import { Door } from '@/components/door';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { RevisionCard } from '@/components/rules/revision-card';
import { Screen } from '@/components/screen';
import { book } from '@/text/rule-book';
import { recordText, ruleDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { useMyVillage } from '@/components/my-village';
import { DESK_OF_ONE, RECORD } from '../pages';
import { OpenRevision } from './open-revision';
import { RulesPoster } from './poster';
import { Revisions } from './revisions';

/** The rules of a cadre's village: what holds, what is on its way, and beginning anew. */
export default function VillageRulesPage() {
  const { village, choose } = useMyVillage();
  return (
    <Screen title={ruleDesk.title} isDesk>
      {choose}
      {village === undefined ? null : <Rules key={village} villageId={village} />}
    </Screen>
  );
}

function Rules({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(readRules, { villageId });
  return (
    <Reading answer={answer} again={again} sentences={rulesRefusals.readRules}>
      {({ rules, revision, abilities, orgType, editions }) => (
        <View className="two">
          <View className="group wide-gap">
            {revision ? (
              <View className="group">
                <Heading text={ruleDesk.underway} />
                <RevisionCard line={revision} page={DESK_OF_ONE} />
              </View>
            ) : null}
            {abilities.includes('open_revision') ? (
              <OpenRevision
                villageId={villageId}
                orgType={orgType}
                hasRules={rules !== undefined}
              />
            ) : null}
            {abilities.includes('open_revision') && editions.length === 0 ? (
              <Door
                name={recordText.door}
                said={recordText.doorSaid}
                icon="pencil"
                onPress={() => {
                  void Taro.navigateTo({ url: `${RECORD}?village=${villageId}` });
                }}
              />
            ) : null}
          </View>
          <View className="group wide-gap">
            <View className="card">
              <Heading text={ruleDesk.now} />
              {rules ? (
                <>
                  <View>{book.since(rules.edition, rules.validFrom)}</View>
                  <BigButton
                    look="quiet"
                    text={ruleDesk.read}
                    onPress={() => {
                      void Taro.navigateTo({ url: `/pages/rules/book/index?village=${villageId}` });
                    }}
                  />
                </>
              ) : (
                <View>{ruleDesk.nothingNow}</View>
              )}
            </View>
            {rules ? <RulesPoster villageId={villageId} /> : null}
            <Revisions villageId={villageId} without={revision?.revisionId} />
          </View>
        </View>
      )}
    </Reading>
  );
}
