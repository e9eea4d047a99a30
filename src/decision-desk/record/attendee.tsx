import { type Choice, choices, type Way } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChoiceList, ManyChoices } from '@/components/choice-list';
import { PaperPicker } from '@/components/paper-picker';
import { Press } from '@/components/press';
import { SmallButton } from '@/components/small-button';
import { recording } from '@/text/decision-desk';
import { choiceNames, wayNames } from '@/text/decision-words';
import { parts } from '@/text/parts';
import type { RollLine } from '../use-roll';
import type { SheetProps } from './sheet-props';
import type { Came } from './draft';

interface AttendeeProps extends SheetProps {
  readonly line: RollLine;
}

/** One line of the roll: came or not; how, whether they step aside, whether they signed, one tap further. */
export function Attendee(props: AttendeeProps) {
  const { line, draft, change } = props;
  const [isOpen, setOpen] = useState(false);
  const came = draft.present.find((it) => it.line === line.line);
  const toggle = () => {
    const others = draft.present.filter((it) => it.line !== line.line);
    change({
      present: came ? others : [...others, { line: line.line, way: 'onsite' }],
      ...(came ? { signers: draft.signers.filter((it) => it !== line.line) } : {}),
    });
  };
  return (
    <View className="group">
      <View className="row">
        <View className="door-text">
          <Press
            role="checkbox"
            isChosen={came !== undefined}
            label={line.name}
            className={`choice ${came ? 'choice-chosen' : ''}`}
            onPress={toggle}
          >
            <View className="choice-mark choice-mark-box">{came ? parts.tick : ''}</View>
            <View className="door-text">
              <View>{line.name}</View>
              <View className="soft">{recording.number(line.line + 1)}</View>
              {saidOf(props, came).map((said) => (
                <View key={said} className="soft">
                  {said}
                </View>
              ))}
            </View>
          </Press>
        </View>
        {came ? (
          <SmallButton
            text={isOpen ? parts.foldUp : recording.options}
            label={isOpen ? parts.foldUp : recording.optionsOf(line.name)}
            onPress={() => {
              setOpen(!isOpen);
            }}
          />
        ) : null}
      </View>
      {came && isOpen ? <Options {...props} came={came} /> : null}
    </View>
  );
}

function saidOf({ line, draft }: AttendeeProps, came: Came | undefined): string[] {
  const isRecused = draft.recused.includes(line.line);
  return [
    ...(line.hasInterest ? [recording.saidSo] : []),
    ...(came && came.way !== 'onsite' ? [wayNames[came.way]] : []),
    ...(isRecused ? [recording.recused] : []),
    ...(draft.signers.includes(line.line) ? [recording.signed] : []),
  ];
}

interface OptionsProps extends AttendeeProps {
  readonly came: Came;
}

function Options(props: OptionsProps) {
  const { line, draft, change, wanted, came } = props;
  const marks = [
    ...(line.hasInterest ? [] : [{ value: 'recused', name: recording.recused } as const]),
    { value: 'signed', name: recording.signed } as const,
  ];
  const chosen = [
    ...(draft.recused.includes(line.line) ? (['recused'] as const) : []),
    ...(draft.signers.includes(line.line) ? (['signed'] as const) : []),
  ];
  const marked = (list: readonly number[], is: boolean) => {
    const others = list.filter((it) => it !== line.line);
    return is ? [...others, line.line] : others;
  };
  return (
    <View className="card">
      {wanted.ways.length > 1 ? (
        <ChoiceList<Way>
          label={recording.way}
          choices={wanted.ways.map((value) => ({ value, name: wayNames[value] }))}
          chosen={came.way}
          onChoose={(way) => {
            changeCame(props, { line: line.line, way });
          }}
        />
      ) : null}
      {came.way === 'online' ? (
        <ChoiceList<Choice>
          label={recording.choice}
          choices={choices.map((value) => ({ value, name: choiceNames[value] }))}
          chosen={came.choice}
          onChoose={(choice) => {
            changeCame(props, { ...came, choice });
          }}
        />
      ) : null}
      {came.way === 'proxy' ? <Proxy {...props} /> : null}
      <ManyChoices<'recused' | 'signed'>
        label={recording.optionsOf(line.name)}
        choices={marks}
        chosen={chosen}
        onChange={(now) => {
          change({
            recused: marked(draft.recused, now.includes('recused')),
            signers: marked(draft.signers, now.includes('signed')),
          });
        }}
      />
    </View>
  );
}

/** In writing, to a member of the same household who came (农村集体经济组织法 Art 27). */
function Proxy(props: OptionsProps) {
  const { decisionId, line, roll, draft, came } = props;
  const here = draft.present.filter(({ way }) => way !== 'proxy').map((it) => it.line);
  const sameHousehold = roll.filter(
    (it) =>
      it.line !== line.line &&
      it.householdId !== undefined &&
      it.householdId === line.householdId &&
      here.includes(it.line),
  );
  return (
    <View className="group">
      <View className="strong">{recording.proxyBy}</View>
      {sameHousehold.length === 0 ? <View>{recording.proxyNobody}</View> : null}
      <ChoiceList
        label={recording.proxyBy}
        choices={sameHousehold.map((it) => ({ value: String(it.line), name: it.name }))}
        chosen={came.by === undefined ? undefined : String(came.by)}
        onChoose={(by) => {
          changeCame(props, { ...came, by: Number(by) });
        }}
      />
      <View className="strong">{recording.proxyPaper}</View>
      <PaperPicker
        folder={`decisions/${decisionId}`}
        papers={came.paper ? [came.paper] : []}
        kinds={['proxy']}
        most={1}
        onChange={([paper]) => {
          changeCame(props, { ...came, paper });
        }}
      />
    </View>
  );
}

function changeCame({ draft, change }: AttendeeProps, came: Came): void {
  change({ present: draft.present.map((it) => (it.line === came.line ? came : it)) });
}
