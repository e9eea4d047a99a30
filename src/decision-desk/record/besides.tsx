import type { paperKinds } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { PaperPicker } from '@/components/paper-picker';
import { PersonChoice } from '@/components/person-choice';
import { recording } from '@/text/decision-desk';
import type { SheetProps } from './sheet-props';
import { Ballots } from './count';
import { signersNeeded } from './sheet';

type PaperKind = (typeof paperKinds)[number];

/** What is written down besides names and numbers: women, who led and who wrote, the check for their rights, slips, papers, signatures. */
export function Besides({ decisionId, villageId, wanted, draft, change }: SheetProps) {
  const kinds: readonly PaperKind[] = [
    ...(['minutes', 'attendance', 'ballots'] as const),
    ...(wanted.hasSlips ? (['slips'] as const) : []),
    'other',
  ];
  return (
    <>
      <Field
        id="women"
        label={recording.women}
        type="number"
        value={draft.women}
        longest={5}
        onChange={(women) => {
          change({ women: women.replace(/\D/g, '') });
        }}
      />
      <LedBy {...{ villageId, draft, change }} />
      {wanted.needsWomensCheck ? (
        <View className="card">
          <Heading text={recording.womensCheck} />
          <View>{recording.womensCheckSaid}</View>
          <ChoiceList<'no_such_ground' | 'has_such_ground'>
            label={recording.womensCheck}
            choices={[
              { value: 'no_such_ground', name: recording.noGround },
              { value: 'has_such_ground', name: recording.hasGround },
            ]}
            chosen={draft.womensCheck}
            onChoose={(womensCheck) => {
              change({ womensCheck });
            }}
          />
        </View>
      ) : null}
      {wanted.hasSlips ? (
        <View className="group">
          <View>{recording.slipsSaid}</View>
          <Ballots
            id="slips"
            label={recording.slips}
            typed={draft.slips}
            onChange={(slips) => {
              change({ slips });
            }}
          />
        </View>
      ) : null}
      <Heading text={recording.papers} />
      <View>{recording.minutesNeeded}</View>
      <PaperPicker
        folder={`decisions/${decisionId}`}
        papers={draft.papers}
        kinds={kinds}
        onChange={(papers) => {
          change({ papers });
        }}
      />
      <View>{recording.signersSaid(draft.signers.length, signersNeeded(draft))}</View>
    </>
  );
}

/** 主持 and 记录: neither need stand on the roll of this meeting. */
function LedBy({ villageId, draft, change }: Pick<SheetProps, 'villageId' | 'draft' | 'change'>) {
  return (
    <>
      <PersonChoice
        label={recording.chair}
        villageId={villageId}
        chosen={draft.chair}
        onChoose={(chair) => {
          change({ chair });
        }}
      />
      <PersonChoice
        label={recording.recorder}
        villageId={villageId}
        chosen={draft.recorder}
        onChoose={(recorder) => {
          change({ recorder });
        }}
      />
    </>
  );
}
