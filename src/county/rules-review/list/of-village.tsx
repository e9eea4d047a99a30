import { listRevisions, readRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { usePages } from '@/backend/use-pages';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { RevisionCard } from '@/components/rules/revision-card';
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
          <Filings villageId={villageId} />
        </View>
      )}
    </Reading>
  );
}

function Filings({ villageId }: { readonly villageId: string }) {
  const { answer, items, more, again } = usePages(listRevisions, { villageId });
  return (
    <View className="group">
      <Heading text={reviewDesk.filings} />
      <Reading answer={answer} again={again} sentences={rulesRefusals.listRevisions}>
        {() => (
          <View className="group">
            {items.length === 0 ? <View>{reviewDesk.noFilings}</View> : null}
            {items.map((line) => (
              <RevisionCard key={line.revisionId} line={line} />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
