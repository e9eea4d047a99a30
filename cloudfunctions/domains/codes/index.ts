import type { Operation } from '../../kernel/operation';
import type { AnyCollection } from '../../kernel/store';
import { codes as printedCodes, householdCodes, meetingCodes, rulesCodes } from './code';
import { countOpeningOperation } from './count-opening';
import { listCodesOperation } from './list-codes';
import { makeCodeOperation } from './make-code';
import { openCodeOperation } from './open-code';
import { daysOfOpenings } from './opening';
import type { Press } from './paper';
import { printCodesOperation } from './print-codes';
import { revokeCodeOperation } from './revoke-code';

export type { Pen, Press } from './paper';
export { meetingOfCode, placeOfCode } from './where';

/** `host` is the name that stands in printed links, `press` what draws the PDF. */
export function operationsOfCodes({ host, press }: { host: string; press: Press }): Operation[] {
  return [
    makeCodeOperation,
    revokeCodeOperation,
    listCodesOperation(host),
    openCodeOperation,
    countOpeningOperation,
    printCodesOperation(host, press),
  ];
}

export const collections: AnyCollection[] = [
  printedCodes,
  householdCodes,
  meetingCodes,
  rulesCodes,
  daysOfOpenings,
];
