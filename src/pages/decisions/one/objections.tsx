import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Heading } from '@/components/heading';
import { SmallButton } from '@/components/small-button';
import { dayOf } from '@/text/days';
import { one } from '@/text/decision-pages';
import { endNames, levelNames, objectionStateNames } from '@/text/decision-notice-words';

type Line = DecisionShown['objections'][number];

/** How many objected and how they were answered, for everybody; the words only for whom they concern. */
export function Objections({ decision }: { readonly decision: DecisionShown }) {
  const { objections, objectionSum, mine, notices } = decision;
  if (!notices.some(({ state }) => state === 'published')) {
    return null;
  }
  const { all, open } = objectionSum;
  return (
    <View className="card">
      <Heading text={one.objections} />
      <View>{all === 0 ? one.objectionsNone : one.objectionsSum(all, open)}</View>
      {objections.map((line) => (
        <ObjectionLine
          key={line.objectionId}
          line={line}
          isMine={mine.objectionIds.includes(line.objectionId)}
        />
      ))}
      {objections.length < all ? (
        <View className="soft">{one.objectionsMore(all - objections.length)}</View>
      ) : null}
      <View className="soft">{one.objectionWhose}</View>
    </View>
  );
}

function ObjectionLine({ line, isMine }: { readonly line: Line; readonly isMine: boolean }) {
  const { objectionId, filedAt, level, state, dueAt, isOverdue, end, mayOpen } = line;
  return (
    <View className="paper-line group">
      <View>{one.objectionLine(filedAt, levelNames[level], objectionStateNames[state])}</View>
      {dueAt === undefined ? null : (
        <View className={isOverdue ? 'tag tag-due' : 'soft'}>
          {one.objectionDue(dueAt, isOverdue)}
        </View>
      )}
      {end ? <View className="soft">{endNames[end]}</View> : null}
      {mayOpen ? (
        <View className="row">
          {isMine ? <View className="tag">{one.isMine}</View> : null}
          <SmallButton
            text={one.openObjection}
            label={`${one.openObjection}，${dayOf(filedAt)}`}
            onPress={() => {
              void Taro.navigateTo({ url: `/pages/decisions/objection/index?id=${objectionId}` });
            }}
          />
        </View>
      ) : null}
    </View>
  );
}
