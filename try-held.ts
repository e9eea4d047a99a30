import { measured } from './test/domains/rules/corpus/measured';
import { heldOutLawful, heldOutOffending } from './test/domains/rules/corpus/held-out';
import { heldOutHardLawful, heldOutHardOffending } from './test/domains/rules/corpus/held-out-hard';
const sets = [[heldOutOffending, heldOutLawful],[heldOutHardOffending, heldOutHardLawful]] as const;
for (const [o,l] of sets) { const { precision, recall, kindRecall, certainFalse, missed, falseAlarms } = measured(o,l);
console.log({ n: o.length, precision, recall, kindRecall, certainFalse: certainFalse.length, missed: missed.length, falseAlarms: falseAlarms.length }); }
