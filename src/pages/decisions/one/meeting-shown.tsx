import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { BodyRule } from '@/components/body-rule';
import {
  type BodyRule as Rule,
  heldInWords,
  passInWords,
  quorumInWords,
  unitOf,
} from '@/text/decision-figures';
import { one } from '@/text/decision-pages';
import { bodyNames, meetingOutcomeNames, rollNames } from '@/text/decision-words';
import { Detail } from './detail';
import { Figures } from './figures';
import { type Held, type Meeting, pathOf, ruleOf } from './meeting';
import { Papers } from './papers';

interface MeetingShownProps {
  readonly decision: DecisionShown;
  readonly meeting: Meeting;
  readonly isOpenAtFirst?: boolean;
}

/** One meeting: called, held, or called off. */
export function MeetingShown({ decision, meeting, isOpenAtFirst = false }: MeetingShownProps) {
  const { body, meetingAt, place, held, isCalledOff } = meeting;
  const name = bodyNames[body];
  if (isCalledOff) {
    return <View className="soft">{one.calledOff(name, meetingAt)}</View>;
  }
  return (
    <View className="group">
      <View>{one.met(name, meetingAt, place)}</View>
      {held ? (
        <HeldShown
          decision={decision}
          meeting={meeting}
          held={held}
          isOpenAtFirst={isOpenAtFirst}
        />
      ) : (
        <Called decision={decision} meeting={meeting} />
      )}
    </View>
  );
}

/** What will be needed, said before anybody has been counted: people or households, whichever is chosen at the meeting. */
function Called({ decision, meeting }: Pick<MeetingShownProps, 'decision' | 'meeting'>) {
  const rule = ruleOf(decision, meeting);
  const name = bodyNames[meeting.body];
  const chosen = pathOf(meeting);
  const open = meeting.rolls.filter(({ kind }) => chosen === undefined || kind === chosen);
  return (
    <View className="group">
      <View className="soft">{one.calledSaid(meeting.calledAt)}</View>
      {open.length > 1 ? <View>{one.eitherPath}</View> : null}
      {open.map(({ kind, due }) => {
        const path = rule?.paths.find(({ roll }) => roll === kind) ?? { roll: kind };
        return (
          <View key={kind}>
            {open.length > 1 ? <View className="strong">{rollNames[kind]}</View> : null}
            <View>{quorumInWords(path, due)}</View>
            {rule ? <View>{passInWords(rule, due, unitOf(kind))}</View> : null}
          </View>
        );
      })}
      <Papers decisionId={decision.decisionId} papers={meeting.papers} of={name} />
      {rule ? <RuleBehind rule={rule} /> : null}
    </View>
  );
}

interface HeldShownProps extends Required<MeetingShownProps> {
  readonly held: Held;
}

/** What was counted: the figures at a glance, the rest one tap away. */
function HeldShown({ decision, meeting, held, isOpenAtFirst }: HeldShownProps) {
  const rule = ruleOf(decision, meeting);
  const unit = unitOf(pathOf(meeting));
  const name = bodyNames[meeting.body];
  return (
    <View className="group">
      <View className="row">
        <View className={`tag ${held.outcome === 'adopted' ? '' : 'tag-due'}`}>
          {meetingOutcomeNames[held.outcome]}
        </View>
        {isOpenAtFirst ? null : (
          <View>{one.heldShort(held.due, held.present, held.count.agree, unit)}</View>
        )}
      </View>
      <Detail of={name} isOpenAtFirst={isOpenAtFirst}>
        <Figures held={held} unit={unit} passOf={rule?.passOf ?? 'present'} />
        {rule
          ? heldInWords(held, { ...rule, quorum: quorumOf(meeting, rule) }, unit).map((said) => (
              <View key={said}>{said}</View>
            ))
          : null}
        <More held={held} />
        <Papers
          decisionId={decision.decisionId}
          papers={[...meeting.papers, ...held.papers]}
          of={name}
        />
        {rule ? <RuleBehind rule={rule} /> : null}
      </Detail>
    </View>
  );
}

function RuleBehind({ rule }: { readonly rule: Rule }) {
  return (
    <Detail of={`${bodyNames[rule.body]}，${one.rule}`} text={one.rule}>
      <BodyRule rule={rule} />
    </Detail>
  );
}

function More({ held }: { readonly held: Held }) {
  const { women, presentBy, recused, slips, signers, chair, recorder } = held;
  const { onsite, online, proxy } = presentBy;
  return (
    <>
      {online + proxy > 0 ? <View>{one.byWay(onsite, online, proxy)}</View> : null}
      {women > 0 ? <View>{one.ofWhom(women)}</View> : null}
      {recused > 0 ? <View>{one.recused(recused)}</View> : null}
      {slips ? (
        <>
          <View>{one.slips(slips.households, slips.covered)}</View>
          <View>{one.slipsCount(slips.agree, slips.against, slips.abstain)}</View>
        </>
      ) : null}
      <View>{one.ledBy(chair, recorder)}</View>
      {signers.length > 0 ? <View>{one.signers(signers)}</View> : null}
    </>
  );
}

function quorumOf(meeting: Meeting, rule: Rule) {
  const roll = pathOf(meeting);
  return rule.paths.find((path) => path.roll === roll)?.quorum;
}
