import type { OutputOf } from '@contracts/contract';
import type { readPassbook } from '@contracts/points';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { ClauseLink } from '@/components/rules/cited-clauses';
import { SmallButton } from '@/components/small-button';
import { deedNames, passbook } from '@/text/points';

type EntryShown = OutputOf<typeof readPassbook>['items'][number];

/** One line: how many points, for what, who found it to be true, and until when one may object. */
export function Entry({ entry }: { readonly entry: EntryShown }) {
  const { id, at, points, deed, text, earnedBy, verifiedBy, requestId, reason, abilities } = entry;
  const who = [verifiedBy.office, verifiedBy.person].filter((name) => name !== undefined).join(' ');
  return (
    <View className="card">
      <View className="row between">
        <View className="strong">{passbook.line(at, deedNames[deed])}</View>
        <View className="h2">{passbook.change(points)}</View>
      </View>
      <View>{text}</View>
      {entry.cites === undefined ? null : <ClauseLink pin={entry.cites} />}
      {earnedBy === undefined ? null : <View>{passbook.earnedBy(earnedBy)}</View>}
      {who === '' ? null : <View className="soft">{passbook.verifiedBy(who)}</View>}
      {entry.corrects === undefined ? null : <View className="tag">{passbook.corrects}</View>}
      {entry.isCorrected ? <View className="tag">{passbook.corrected}</View> : null}
      {reason === undefined ? null : <View>{passbook.reason(reason)}</View>}
      <View className="row">
        {requestId === undefined ? null : (
          <SmallButton
            text={passbook.proof}
            onPress={() => {
              void Taro.navigateTo({ url: `/pages/requests/one/index?id=${requestId}` });
            }}
          />
        )}
        {abilities.includes('object') ? (
          <SmallButton
            text={passbook.object}
            label={`${passbook.object}，${passbook.objectUntil(entry.objectUntil)}`}
            onPress={() => {
              void Taro.navigateTo({ url: `/pages/requests/file/index?about=entry&entry=${id}` });
            }}
          />
        ) : null}
      </View>
      {abilities.includes('object') ? (
        <View className="soft">{passbook.objectUntil(entry.objectUntil)}</View>
      ) : null}
    </View>
  );
}
