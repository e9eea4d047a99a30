import { addOpinion } from '@contracts/rules-way';
import { View } from '@tarojs/components';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ManyChoices } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { PersonPicker } from '@/components/person-picker';
import { clauseCalled } from '@/components/rules/clause-called';
import type { Revision } from '@/components/rules/revision-head';
import { SmallButton } from '@/components/small-button';
import { useMe } from '@/session/use-me';
import { wayText } from '@/text/rule-way';
import { rulesRefusals } from '@/text/rules';

const OPINION_LENGTH = 500;

const schema = z.object({
  callId: z.string(),
  opinionId: z.string(),
  text: z.string(),
  isAnonymous: z.boolean(),
  /** Somebody without a phone, for whom it is written down. */
  person: z.optional(z.object({ personId: z.string(), name: z.string() })),
});
type Draft = z.output<typeof schema>;

function emptyDraft(): Draft {
  return { callId: newId(), opinionId: newId(), text: '', isAnonymous: false };
}

interface OpinionFormProps {
  readonly revision: Revision;
  readonly clauseId: string | undefined;
  readonly onClose: () => void;
}

/** What somebody thinks of a draft or of one clause of it: kept at every keystroke, sent once. */
export function OpinionForm({ revision, clauseId, onClose }: OpinionFormProps) {
  const { revisionId } = revision;
  const form = `opinion-${revisionId}-${clauseId ?? 'whole'}`;
  const { draft, change, putAway } = useForm(form, z.optional(schema), emptyDraft);
  const { sending, send } = useSending(addOpinion);
  const { callId, opinionId, text, isAnonymous, person } = draft;
  const clause = clauseCalled(revision, clauseId);

  const act = async () => {
    const input = {
      ...{ opinionId, revisionId, text: text.trim(), isAnonymous },
      ...(clauseId === undefined ? {} : { clauseId }),
      ...(person ? { forPersonId: person.personId } : {}),
    };
    if ((await send(input, { callId, about: revisionId })).is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={clause === undefined ? wayText.onWhole : wayText.opinionOn(clause)}
      action={wayText.sayIt}
      isReady={text.trim() !== ''}
      sending={sending}
      sentences={rulesRefusals.addOpinion}
      done={wayText.said}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field
        id="opinion"
        label={wayText.opinion}
        hint={wayText.opinionHint}
        value={text}
        longest={OPINION_LENGTH}
        isTall
        onChange={(words) => {
          change({ text: words });
        }}
      />
      <ManyChoices
        label={wayText.anonymous}
        choices={[{ value: 'yes', name: wayText.anonymous, said: wayText.anonymousSaid }]}
        chosen={isAnonymous ? ['yes'] : []}
        onChange={(chosen) => {
          change({ isAnonymous: chosen.length > 0 });
        }}
      />
      <ForSomeone
        villageId={revision.villageId}
        person={person}
        onChange={(chosen) => {
          change({ person: chosen });
        }}
      />
    </ActSheet>
  );
}

interface ForSomeoneProps {
  readonly villageId: string;
  readonly person: Draft['person'];
  readonly onChange: (person: Draft['person']) => void;
}

/** A helper writes down what somebody without a phone says. */
function ForSomeone({ villageId, person, onChange }: ForSomeoneProps) {
  const { may } = useMe();
  return may('act_for_others') ? (
    <Fold
      label={wayText.forSomeone}
      answer={person ? wayText.forPerson(person.name) : wayText.forNobody}
    >
      {person ? (
        <View className="row">
          <SmallButton
            text={wayText.dropPerson}
            onPress={() => {
              onChange(undefined);
            }}
          />
        </View>
      ) : (
        <PersonPicker
          villageId={villageId}
          action={wayText.pickPerson}
          onPick={({ personId, name }) => {
            onChange({ personId, name });
          }}
        />
      )}
    </Fold>
  ) : null;
}
