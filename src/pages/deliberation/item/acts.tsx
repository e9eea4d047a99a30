import type { ItemShown } from '@contracts/deliberation-shown';
import type { ItemAbility } from '@contracts/deliberation-words';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ComponentType, useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { MotionSheet } from '@/components/motion-sheet';
import { itemActs, items } from '@/text/meeting-items';
import type { ItemActProps } from './act-props';
import { AnswerAct, ReportDoneAct } from './answer-acts';
import { AssignAct } from './assign-act';
import { AcceptAct, KeepPrivateAct, TakeOverAct, WithdrawAct } from './simple-acts';
import { JoinWishAct, JoinWishForAct, LeaveWishAct, LeaveWishForAct } from './wish-acts';
import { EscalateAct, RejectAct, TakeUpAct } from './worded-acts';

/** The words of the item are the title of the motion, until a better one is written. */
function MakeMotionAct({ item, onClose }: ItemActProps) {
  return (
    <MotionSheet
      from={{ is: 'item', itemId: item.itemId }}
      title={item.text ?? ''}
      onClose={onClose}
    />
  );
}

type Sheeted = Exclude<ItemAbility, 'call_meeting'>;

const acts: Readonly<Record<Sheeted, ComponentType<ItemActProps>>> = {
  join_wish: JoinWishAct,
  accept: AcceptAct,
  reject: RejectAct,
  answer: AnswerAct,
  report_done: ReportDoneAct,
  assign: AssignAct,
  escalate: EscalateAct,
  take_up: TakeUpAct,
  take_over: TakeOverAct,
  make_motion: MakeMotionAct,
  join_wish_for_others: JoinWishForAct,
  keep_private: KeepPrivateAct,
  withdraw: WithdrawAct,
  leave_wish: LeaveWishAct,
  leave_wish_for_others: LeaveWishForAct,
};

/** What undoes something is never the main thing of a page. */
const undoing: readonly ItemAbility[] = [
  'keep_private',
  'withdraw',
  'leave_wish',
  'leave_wish_for_others',
];

/** In the order in which they are usually wanted. */
const order = ['call_meeting', ...(Object.keys(acts) as Sheeted[])] as const;

/** With the place and the topic filled in. */
function callThisMeeting({ villageId, itemId }: ItemShown): void {
  const url = `/workbench/call-meeting/index?village=${villageId}&wish=${itemId}`;
  void Taro.navigateTo({ url });
}

/** The next steps that this reader may take, and no others: the first is the one that the page is there for. */
export function Acts({ item }: { readonly item: ItemShown }) {
  const [chosen, setChosen] = useState<Sheeted>();
  const Chosen = chosen && acts[chosen];
  const offered = order.filter((ability) => item.abilities.includes(ability));
  return (
    <View className="group">
      <Heading text={items.canDo} />
      {offered.length === 0 ? <View>{items.nothing}</View> : null}
      {offered.map((ability, index) => (
        <BigButton
          key={ability}
          id={`act-${ability}`}
          look={index === 0 && !undoing.includes(ability) ? 'main' : 'quiet'}
          text={itemActs[ability]}
          onPress={() => {
            if (ability === 'call_meeting') {
              callThisMeeting(item);
            } else {
              setChosen(ability);
            }
          }}
        />
      ))}
      {Chosen ? (
        <Chosen
          item={item}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </View>
  );
}
