import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '@/components/banner';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { check } from '@/text/decision-pages';
import { deedNames } from '@/text/decision-words';
import { type Certificate, lineWith } from './chain';

/** As much of a fingerprint as nobody hits by chance. */
const ENOUGH = 8;

/** What stands on the paper on the board, against what the back end says today. */
export function Compare({ certificate }: { readonly certificate: Certificate }) {
  const [typed, setTyped] = useState('');
  const letters = typed.trim();
  return (
    <View className="card">
      <Heading text={check.compare} />
      <Field
        id="printed-head"
        label={check.compareSaid}
        value={typed}
        longest={43}
        onChange={setTyped}
      />
      {letters === '' ? null : <Found certificate={certificate} letters={letters} />}
    </View>
  );
}

interface FoundProps {
  readonly certificate: Certificate;
  readonly letters: string;
}

function Found({ certificate, letters }: FoundProps) {
  if (letters.length < ENOUGH) {
    return <View className="soft">{check.tooShort}</View>;
  }
  const line = lineWith(certificate, letters);
  return line ? (
    <Banner text={check.same(line.n + 1, wordFor(line.did))} />
  ) : (
    <Banner tone="due" text={check.different} />
  );
}

/** A word of a newer version of the format is shown as it is written. */
export function wordFor(did: string): string {
  return (deedNames as Readonly<Record<string, string>>)[did] ?? did;
}
