import { attempts, moneyBands, peopleBands, standings } from '@contracts/requests-words';
import { View } from '@tarojs/components';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { Heading } from '@/components/heading';
import { attemptNames, moneyNames, peopleNames, standingNames } from '@/text/request-words';
import { concerned as concernedNames, filing } from '@/text/requests';
import { concernedKinds } from './draft';
import type { StepProps } from './step-props';

/** Who is concerned. Only the first question matters to most; the others are folded away with their usual answers. */
export function WhoStep({ draft, change }: StepProps) {
  return (
    <View className="group wide-gap">
      <Heading text={filing.who.ask} />
      <ChoiceList
        label={filing.who.ask}
        choices={concernedKinds.map((value) => ({ value, name: concernedNames[value] }))}
        chosen={draft.concerned}
        onChoose={(concerned) => {
          change({ concerned });
        }}
      />
      {draft.concerned === 'nobody' ? null : (
        <Field
          id="other-side"
          label={filing.who.otherSide}
          hint={filing.who.otherSideHint}
          value={draft.otherSide}
          longest={200}
          isOptional
          onChange={(otherSide) => {
            change({ otherSide });
          }}
        />
      )}
      {draft.filingFor === 'person' ? null : <ForWhom draft={draft} change={change} />}
      <MoreFacts draft={draft} change={change} />
    </View>
  );
}

function MoreFacts({ draft, change }: StepProps) {
  return (
    <>
      <Fold label={filing.who.people} answer={peopleNames[draft.people]}>
        <ChoiceList
          label={filing.who.people}
          choices={peopleBands.map((value) => ({ value, name: peopleNames[value] }))}
          chosen={draft.people}
          onChoose={(people) => {
            change({ people });
          }}
        />
      </Fold>
      <Fold label={filing.who.money} answer={moneyNames[draft.money]}>
        <ChoiceList
          label={filing.who.money}
          choices={moneyBands.map((value) => ({ value, name: moneyNames[value] }))}
          chosen={draft.money}
          onChoose={(money) => {
            change({ money });
          }}
        />
      </Fold>
      <Fold label={filing.who.standing} answer={standingNames[draft.standing]}>
        <ChoiceList
          label={filing.who.standing}
          choices={standings.map((value) => ({ value, name: standingNames[value] }))}
          chosen={draft.standing}
          onChoose={(standing) => {
            change({ standing });
          }}
        />
      </Fold>
      <Fold label={filing.who.attempt} answer={attemptNames[draft.attempt]}>
        <ChoiceList
          label={filing.who.attempt}
          choices={attempts.map((value) => ({ value, name: attemptNames[value] }))}
          chosen={draft.attempt}
          onChoose={(attempt) => {
            change({ attempt });
          }}
        />
      </Fold>
    </>
  );
}

function ForWhom({ draft, change }: StepProps) {
  const ways = ['self', 'neighbour', 'jointly'] as const;
  const chosen = ways.find((way) => way === draft.filingFor) ?? 'self';
  return (
    <Fold label={filing.who.forWhom} answer={filing.for[chosen]}>
      <ChoiceList
        label={filing.who.forWhom}
        choices={ways.map((value) => ({ value, name: filing.for[value] }))}
        chosen={chosen}
        onChoose={(filingFor) => {
          change({ filingFor });
        }}
      />
      {chosen === 'neighbour' ? (
        <Field
          id="described"
          label={filing.described}
          placeholder={filing.describedExample}
          value={draft.described}
          longest={100}
          onChange={(described) => {
            change({ described });
          }}
        />
      ) : null}
      {chosen === 'jointly' ? (
        <Field
          id="names"
          label={filing.names}
          value={draft.names}
          longest={100}
          isTall
          onChange={(names) => {
            change({ names });
          }}
        />
      ) : null}
    </Fold>
  );
}
