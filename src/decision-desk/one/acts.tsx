import type { DecisionShown } from '@contracts/decisions-shown';
import type { DecisionAbility } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ComponentType, useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { decisionDesk } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import type { ActProps } from './act-props';
import { ApprovalAct } from './approval-act';
import { ArchiveAct } from './archive-act';
import { BallotAct } from './ballot-act';
import { CancelAct } from './cancel-act';
import { PathAct } from './path-act';
import { PrepareAct } from './prepare-act';
import { ProgressAct } from './progress-act';
import { PublishAct } from './publish-act';
import { ReportAct } from './report-act';
import { ReturnAct } from './return-act';
import { SignNoticeAct } from './sign-notice-act';

/** Acts that fit on a sheet. */
const acts = {
  cancel_meeting: CancelAct,
  choose_path: PathAct,
  open_ballot: BallotAct,
  record_approval: ApprovalAct,
  prepare_notice: PrepareAct,
  sign_notice: SignNoticeAct,
  return_notice: ReturnAct,
  publish_notice: PublishAct,
  record_progress: ProgressAct,
  report_past_village: ReportAct,
  archive: ArchiveAct,
} as const satisfies Partial<Record<DecisionAbility, ComponentType<ActProps>>>;

/** Acts that need a page of their own. */
const pages = {
  call_meeting: '/decision-desk/call/index',
  record_meeting: '/decision-desk/record/index',
  read_roll: '/decision-desk/roll/index',
} as const satisfies Partial<Record<DecisionAbility, string>>;

type Act = keyof typeof acts;
type DeskAbility = Act | keyof typeof pages;

/** A step that goes back, or aside, is never the one that the page is there for; an approval is, while it is waited for. */
const aside: readonly DecisionAbility[] = [
  'cancel_meeting',
  'return_notice',
  'report_past_village',
  'read_roll',
];

function isOfDesk(ability: DecisionAbility): ability is DeskAbility {
  return ability in acts || ability in pages;
}

/** The lawful next steps, those that lead on before those that lead aside. */
export function Acts({ decision }: { readonly decision: DecisionShown }) {
  const [chosen, setChosen] = useState<Act>();
  const Chosen = chosen && acts[chosen];
  const own = decision.abilities.filter(isOfDesk);
  const isAside = (it: DecisionAbility) =>
    aside.includes(it) || (it === 'record_approval' && decision.next?.does !== 'approval');
  const leadOn = own.filter((it) => !isAside(it));
  const ordered = [...leadOn, ...own.filter(isAside)];
  const press = (ability: DeskAbility) => () => {
    if (ability in pages) {
      const page = pages[ability as keyof typeof pages];
      void Taro.navigateTo({ url: `${page}?id=${decision.decisionId}` });
    } else {
      setChosen(ability as Act);
    }
  };
  return (
    <View className="group">
      <Heading text={decisionDesk.canDo} />
      {own.length === 0 ? <View>{decisionDesk.nothing}</View> : null}
      {ordered.map((ability) => (
        <BigButton
          key={ability}
          id={`act-${ability}`}
          look={ability === leadOn[0] ? 'main' : 'quiet'}
          text={decisionAbilityNames[ability]}
          onPress={press(ability)}
        />
      ))}
      {Chosen ? (
        <Chosen
          decision={decision}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </View>
  );
}
