import { paperKinds } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import * as z from 'zod/mini';
import { fingerprintOfFile } from '@/backend/fingerprint';
import { type Enclosure, enclosure } from '@/backend/letter';
import { paperKindNames } from '@/text/decision-notice-words';
import { papersAsked } from '@/text/papers';
import { ChoiceList } from './choice-list';
import { Field } from './field';
import { PhotoPicker } from './photo-picker';
import { SmallButton } from './small-button';

/** A paper that was photographed: what it is, its fingerprint, and where this phone keeps it until it is sent. */
export const keptPaper = z.object({
  kind: z.enum(paperKinds),
  title: z.string(),
  hash: z.string(),
  file: enclosure,
});
export type KeptPaper = z.output<typeof keptPaper>;
type PaperKind = KeptPaper['kind'];

interface PaperPickerProps {
  /** The folder in the storage of the back end. */
  readonly folder: string;
  readonly papers: readonly KeptPaper[];
  /** What may be added here, the likeliest first. */
  readonly kinds: readonly PaperKind[];
  readonly most?: number;
  readonly onChange: (papers: KeptPaper[]) => void;
}

/** Papers of a step: each is photographed, named, and given its fingerprint on the spot. */
export function PaperPicker({ folder, papers, kinds, most = 12, onChange }: PaperPickerProps) {
  return (
    <View className="group">
      {papers.map((paper) => (
        <View key={paper.hash} className="row between">
          <View className="door-text">
            <View>{papersAsked.line(paperKindNames[paper.kind], paper.title)}</View>
            <View className="soft">{papersAsked.fingerprint(paper.hash.slice(0, 8))}</View>
          </View>
          <SmallButton
            text={papersAsked.remove}
            label={papersAsked.removeOne(paper.title)}
            onPress={() => {
              onChange(papers.filter((it) => it !== paper));
            }}
          />
        </View>
      ))}
      {papers.length < most ? (
        <AddPaper
          key={papers.length}
          folder={folder}
          kinds={kinds}
          onAdd={(paper) => {
            onChange([...papers.filter((it) => it.hash !== paper.hash), paper]);
          }}
        />
      ) : null}
    </View>
  );
}

interface AddPaperProps extends Pick<PaperPickerProps, 'folder' | 'kinds'> {
  readonly onAdd: (paper: KeptPaper) => void;
}

function AddPaper({ folder, kinds, onAdd }: AddPaperProps) {
  const [kind, setKind] = useState<PaperKind | undefined>(kinds[0]);
  const [title, setTitle] = useState('');
  const take = async (file: Enclosure | undefined) => {
    if (file && kind) {
      const hash = await fingerprintOfFile(file.keptAt);
      const named = title.trim() === '' ? paperKindNames[kind] : title.trim();
      onAdd({ kind, title: named, hash, file: { ...file, hash } });
    }
  };
  return (
    <View className="group">
      {kinds.length > 1 ? (
        <ChoiceList
          label={papersAsked.kind}
          choices={kinds.map((value) => ({ value, name: paperKindNames[value] }))}
          chosen={kind}
          onChoose={setKind}
        />
      ) : null}
      <Field
        id="paper-title"
        label={papersAsked.title}
        value={title}
        longest={60}
        isOptional
        onChange={setTitle}
      />
      <PhotoPicker folder={folder} photos={[]} most={1} onChange={([file]) => void take(file)} />
    </View>
  );
}

/** What the back end is told of papers; the files go with the letter. */
export function papersToSend(papers: readonly KeptPaper[]): {
  readonly papers: { kind: PaperKind; title: string; hash: string }[];
  readonly enclosures: Enclosure[];
} {
  return {
    papers: papers.map(({ kind, title, hash }) => ({ kind, title, hash })),
    enclosures: papers.map(({ file }) => file),
  };
}
