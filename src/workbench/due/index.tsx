import { listDue as listDecisionsDue } from '@contracts/decisions';
import { listDue } from '@contracts/requests';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { usePages } from '@/backend/use-pages';
import { ChoiceList } from '@/components/choice-list';
import { EmptyList } from '@/components/empty-list';
import { Fold } from '@/components/fold';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { useMe } from '@/session/use-me';
import { requestRefusals } from '@/text/request-refusals';
import { desk } from '@/text/workbench';
import { DecisionDuty } from './decision-duty';
import { Duty } from './duty';
import { MeetingDuties } from './meeting-duties';
import { RuleDuties } from './rule-duties';
import { Tools } from './tools';

/** The cadre's desk: what waits by its clock, the most urgent date first. */
export default function DuePage() {
  const { me } = useMe();
  const [office, setOffice] = useState('');
  const offices = [...new Map((me?.posts ?? []).map((it) => [it.officeId, it.officeName]))];
  const choices = [
    { value: '', name: desk.mineOnly },
    ...offices.map(([value, name]) => ({ value, name: desk.dueOf(name) })),
  ];
  return (
    <Screen title={desk.title} isDesk>
      <View className="two">
        <View className="group wide-gap">
          <Heading text={desk.due} />
          <DueList key={office} office={office} />
          <MeetingDuties key={`meetings ${office}`} office={office} />
          <RuleDuties />
          {offices.length === 0 ? null : (
            <Fold label={desk.whose} answer={choices.find((it) => it.value === office)?.name ?? ''}>
              <ChoiceList
                label={desk.whose}
                choices={choices}
                chosen={office}
                onChoose={setOffice}
              />
            </Fold>
          )}
        </View>
        <Tools />
      </View>
    </Screen>
  );
}

function DueList({ office }: { readonly office: string }) {
  const input = office === '' ? {} : { officeId: office };
  const { answer, items, more, again } = usePages(listDue, input);
  const decisions = useAnswer(listDecisionsDue, input).answer;
  const toDecide = decisions.is === 'here' ? decisions.data.items : [];
  return (
    <Reading answer={answer} again={again} sentences={requestRefusals.listDue}>
      {() => (
        <View className="group">
          {items.length === 0 && toDecide.length === 0 ? <EmptyList text={desk.empty} /> : null}
          {toDecide.map((line) => (
            <DecisionDuty
              key={`${line.decisionId} ${line.does} ${line.objectionId ?? ''}`}
              line={line}
            />
          ))}
          {items.map((line) => (
            <Duty key={line.requestId} line={line} />
          ))}
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}
