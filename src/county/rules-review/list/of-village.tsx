import { readRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { RevisionList } from '@/components/rules/revision-list';
import { book } from '@/text/rule-book';
import { reviewDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';

/** One village: what holds there, what was filed and by when it must be, and the order to correct a clause. */
export function OfVillage({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(readRules, { villageId });
  const to = (url: string) => () => {
    void Taro.navigateTo({ url: `${url}?village=${villageId}` });
  };
  return (
    <Reading answer={answer} again={again} sentences={rulesRefusals.readRules}>
      {({ rules, abilities }) => (
        <View className="group wide-gap">
          <View className="card">
            <Heading text={reviewDesk.inForce} />
            {rules ? (
              <>
                <View>{book.since(rules.edition, rules.validFrom)}</View>
                <BigButton
                  look="quiet"
                  text={reviewDesk.read}
                  onPress={to('/pages/rules/book/index')}
                />
              </>
            ) : (
              <View>{reviewDesk.none}</View>
            )}
            {abilities.includes('order_correction') ? (
              <BigButton
                look="danger"
                text={reviewDesk.order}
                onPress={to('/county/rules-review/correction/index')}
              />
            ) : null}
          </View>
          <RevisionList
            villageId={villageId}
            title={reviewDesk.filings}
            none={reviewDesk.noFilings}
          />
        </View>
      )}
    </Reading>
  );
}
