import { safetyFlags } from '@contracts/requests-words';
import { View } from '@tarojs/components';
import { Banner } from '@/components/banner';
import { ManyChoices } from '@/components/choice-list';
import { DangerBar } from '@/components/danger-bar';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { PhotoPicker } from '@/components/photo-picker';
import { PlacePicker } from '@/components/place-picker';
import { filing } from '@/text/requests';
import { safetyNames } from '@/text/request-words';
import type { StepProps } from './step-props';
import { Voice } from './voice';

/** A file goes into the folder of its request, which only the two sides know. */
const ENCLOSURES_MAX = 9;

/** Before anything else: is somebody in danger now? */
export function DangerStep({ draft: { safety }, change }: StepProps) {
  return (
    <View className="group wide-gap">
      <Heading text={filing.danger.ask} />
      <View>{filing.danger.hint}</View>
      <DangerBar />
      <ManyChoices
        label={filing.danger.ask}
        choices={safetyFlags.map((value) => ({ value, name: safetyNames[value] }))}
        chosen={safety}
        onChange={(chosen) => {
          change({ safety: chosen });
        }}
      />
      {safety.length > 0 ? <Banner tone="danger" text={filing.danger.calls} /> : null}
      {safety.includes('harm_to_minor') ? (
        <Banner tone="danger" text={filing.danger.minor} />
      ) : null}
      {safety.includes('self_harm') ? <Banner tone="danger" text={filing.danger.self} /> : null}
    </View>
  );
}

/** In one's own words, or one's own voice. */
export function WhatStep({ draft, change }: StepProps) {
  return (
    <View className="group wide-gap">
      <Field
        id="text"
        label={filing.what.ask}
        hint={filing.what.hint}
        placeholder={filing.what.example}
        value={draft.text}
        longest={5000}
        isTall
        onChange={(text) => {
          change({ text });
        }}
      />
      <Voice draft={draft} change={change} />
      <Field
        id="wish"
        label={filing.what.wish}
        placeholder={filing.what.wishExample}
        value={draft.wish}
        longest={500}
        isOptional
        onChange={(wish) => {
          change({ wish });
        }}
      />
    </View>
  );
}

/** From the code that was scanned, or chosen by name; never by position. */
export function WhereStep({ draft, change }: StepProps) {
  return (
    <View className="group wide-gap">
      <Heading text={filing.where.ask} />
      <PlacePicker
        picked={draft.place}
        onPick={(place) => {
          change({ place });
        }}
      />
      <Field
        id="spot"
        label={filing.where.spot}
        hint={filing.where.noPosition}
        placeholder={filing.where.spotExample}
        value={draft.spot}
        longest={100}
        isOptional
        onChange={(spot) => {
          change({ spot });
        }}
      />
    </View>
  );
}

/** A photo helps where it helps; without one it is handled all the same. */
export function PhotoStep({ draft, change }: StepProps) {
  return (
    <View className="group wide-gap">
      <Heading text={filing.photo.ask} />
      <View>{filing.photo.hint}</View>
      <PhotoPicker
        folder={`requests/${draft.requestId}`}
        photos={draft.photos}
        most={ENCLOSURES_MAX - draft.recordings.length}
        onChange={(photos) => {
          change({ photos });
        }}
      />
    </View>
  );
}
