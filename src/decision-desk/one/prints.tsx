import type { DecisionShown } from '@contracts/decisions-shown';
import type { PrintedPaper } from '@contracts/decisions-words';
import { printPaper } from '@contracts/decisions-papers';
import type { RollKind } from '@contracts/organisation-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/backend/call';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { printing } from '@/text/decision-desk';
import { rollNames, stepNames } from '@/text/decision-words';
import { papersRefusals } from '@/text/decisions';
import { PdfButton } from '@/components/pdf-button';
import { openMeeting } from '../meeting';

type StepPaper = Exclude<PrintedPaper, 'roll' | 'notice'>;

/** What can be printed now: the list to sign, the notice, the page of the present step; the other pages when asked for. */
export function Prints({ decision }: { readonly decision: DecisionShown }) {
  const [isWhole, setWhole] = useState(false);
  const { decisionId, prints, steps } = decision;
  const now = steps.find(({ status }) => status === 'now')?.step;
  const pages = prints.filter(
    (paper): paper is StepPaper => paper !== 'roll' && paper !== 'notice',
  );
  const others = pages.filter((step) => step !== now);
  const rolls = prints.includes('roll') ? (openMeeting(decision)?.rolls ?? []) : [];
  const page = (step: StepPaper) => (
    <Print key={step} ask={{ decisionId, paper: step }} text={printing.step(stepNames[step])} />
  );
  return prints.length === 0 ? null : (
    <View className="card">
      <Heading text={printing.title} />
      {rolls.map(({ kind }) => (
        <Print
          key={kind}
          ask={{ decisionId, paper: 'roll', roll: kind }}
          text={printing.roll(rollNames[kind])}
        />
      ))}
      {prints.includes('notice') ? (
        <Print ask={{ decisionId, paper: 'notice' }} text={printing.notice} />
      ) : null}
      {now !== undefined && pages.includes(now) ? page(now) : null}
      {isWhole ? others.map(page) : null}
      {isWhole || others.length === 0 ? null : (
        <BigButton
          look="quiet"
          text={printing.others}
          onPress={() => {
            setWhole(true);
          }}
        />
      )}
    </View>
  );
}

interface PrintProps {
  readonly ask: {
    readonly decisionId: string;
    readonly paper: PrintedPaper;
    readonly roll?: RollKind;
  };
  readonly text: string;
}

/** One paper. A long list comes in parts: the same button then gives the next one. */
function Print({ ask, text }: PrintProps) {
  const [after, setAfter] = useState<string>();
  return (
    <PdfButton<typeof printPaper>
      text={after === undefined ? text : printing.next(text)}
      fileName={printing.fileName}
      sentences={papersRefusals.printPaper}
      ask={async () => {
        const reply = await call(printPaper, { ...ask, ...(after !== undefined && { after }) });
        if (reply.ok) {
          setAfter(reply.data.next);
        }
        return reply;
      }}
    />
  );
}
