/** @jest-environment node */
import { requestRefusals } from '@/text/request-refusals';
import { sentenceOf } from '@/text/sentence';

const said = (details: Readonly<Record<string, unknown>>) =>
  sentenceOf(requestRefusals.fileRequest, 'guest_reported_enough', details);

it('names whom to call in danger, and that nothing written is lost', () => {
  expect(said({ limit: 5, village: '清泉村', phone: '0700-5550001' })).toBe(
    '急事请打110、119、120，或清泉村0700‑5550001。今天报满5次了，明天再送；写的都还在。',
  );
});

it('speaks of no telephone of a village that has said none', () => {
  expect(said({ limit: 3 })).toBe('急事请打110、119、120。今天报满3次了，明天再送；写的都还在。');
});
