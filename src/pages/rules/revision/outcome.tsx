import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import type { Revision } from '@/components/rules/revision-head';
import { wayText } from '@/text/rule-way';
import { toBook } from '../ways';

/** How the assembly voted, what was filed, and what came into force by it. */
export function Outcome({ revision }: { readonly revision: Revision }) {
  const { vote, filing, edition, villageId } = revision;
  return (
    <>
      {vote ? <Vote vote={vote} /> : null}
      {filing || edition ? (
        <View className="card">
          {filing ? <View>{wayText.filing(filing.at, filing.number)}</View> : null}
          {edition ? (
            <>
              <View className="strong">{wayText.edition(edition.edition, edition.validFrom)}</View>
              <BigButton
                look="quiet"
                text={wayText.seeEdition}
                onPress={() => {
                  toBook({ village: villageId, edition: edition.edition });
                }}
              />
            </>
          ) : null}
        </View>
      ) : null}
    </>
  );
}

function Vote({ vote }: { readonly vote: NonNullable<Revision['vote']> }) {
  const { decisionId, passed, present, women, fewWomen } = vote;
  return (
    <View className="card">
      <Heading text={wayText.vote} />
      <View className="strong">{saidOf(passed)}</View>
      {present === undefined ? null : <View>{wayText.present(present, women)}</View>}
      {fewWomen ? <View>{wayText.fewWomen}</View> : null}
      <BigButton
        look="quiet"
        text={wayText.seeVote}
        onPress={() => {
          void Taro.navigateTo({ url: `/pages/decisions/one/index?id=${decisionId}` });
        }}
      />
    </View>
  );
}

function saidOf(passed: boolean | undefined): string {
  if (passed === undefined) {
    return wayText.voteOpen;
  }
  return passed ? wayText.votePassed : wayText.voteFailed;
}
