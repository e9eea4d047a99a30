import type { Figures } from '@contracts/polls';
import type { Frozen } from '@contracts/polls-shown';
import type { CountedWay } from '@contracts/polls-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { countForm } from '@/text/poll-pages';
import { BigButton } from './big-button';
import { type Counted, emptyCount, faultOf, figuresOf } from './counted';
import { Field } from './field';
import { optionsOf } from './options';
import { SmallButton } from './small-button';

interface CountFormProps {
  readonly frozen: Frozen;
  readonly way: CountedWay;
  readonly isOff: boolean;
  readonly onCount: (figures: Figures) => void;
}

/** What somebody counted: all slips or hands, those that cannot be read, and each choice. */
export function CountForm({ frozen, way, isOff, onCount }: CountFormProps) {
  const [counted, setCounted] = useState<Counted>(emptyCount);
  const figures = figuresOf(frozen, counted);
  const fault = figures && faultOf(frozen, figures);
  const set = (changes: Partial<Counted>) => {
    setCounted({ ...counted, ...changes });
  };
  return (
    <View className="group wide-gap">
      <Field
        id={`${way}-voices`}
        label={countForm.voices[way]}
        type="number"
        value={counted.voices}
        longest={6}
        onChange={(voices) => {
          set({ voices });
        }}
      />
      {frozen.kind === 'ranking' ? (
        <Orders frozen={frozen} counted={counted} set={set} />
      ) : (
        optionsOf(frozen).map(({ id, text }) => (
          <Field
            key={id}
            id={`${way}-${id}`}
            label={countForm.of(text)}
            type="number"
            value={counted.options[id] ?? ''}
            longest={6}
            onChange={(count) => {
              set({ options: { ...counted.options, [id]: count } });
            }}
          />
        ))
      )}
      {way === 'hand' ? null : (
        <Field
          id={`${way}-invalid`}
          label={countForm.invalid}
          type="number"
          value={counted.invalid}
          longest={6}
          onChange={(invalid) => {
            set({ invalid });
          }}
        />
      )}
      {fault ? <View className="wrong">{whatIsWrong(fault, figures)}</View> : null}
      <BigButton
        id={`${way}-count`}
        text={countForm.send}
        isOff={isOff || !figures || fault !== undefined}
        onPress={() => {
          if (figures) {
            onCount(figures);
          }
        }}
      />
    </View>
  );
}

function whatIsWrong(
  fault: NonNullable<ReturnType<typeof faultOf>>,
  { voices, invalid }: Figures,
): string {
  switch (fault.is) {
    case 'sum':
      return countForm.differs(fault.sum, voices);
    case 'more_than_slips':
      return countForm.moreThanSlips(voices - invalid);
    case 'marks':
      return countForm.marks(fault.sum, fault.from, fault.until);
  }
}

interface OrdersProps {
  readonly frozen: Frozen;
  readonly counted: Counted;
  readonly set: (changes: Partial<Counted>) => void;
}

/** Slips that rank: each order that occurs, by the numbers of the options, and how often. */
function Orders({ frozen, counted: { orders }, set }: OrdersProps) {
  const change = (at: number, changes: Partial<(typeof orders)[number]>) => {
    set({ orders: orders.map((it, index) => (index === at ? { ...it, ...changes } : it)) });
  };
  return (
    <View className="group">
      <View>
        {countForm.orders(
          optionsOf(frozen).map(({ text }, index) => countForm.numbered(index + 1, text)),
        )}
      </View>
      {orders.map(({ order, count }, index) => (
        <View key={index} className="card">
          <Field
            id={`order-${index}`}
            label={countForm.order}
            hint={countForm.orderHint}
            value={order}
            longest={60}
            onChange={(written) => {
              change(index, { order: written });
            }}
          />
          <Field
            id={`order-count-${index}`}
            label={countForm.orderCount}
            type="number"
            value={count}
            longest={6}
            onChange={(written) => {
              change(index, { count: written });
            }}
          />
        </View>
      ))}
      <SmallButton
        text={countForm.addOrder}
        onPress={() => {
          set({ orders: [...orders, { order: '', count: '' }] });
        }}
      />
    </View>
  );
}
