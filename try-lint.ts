import { measured } from './test/domains/rules/corpus/measured';
import { tunedOffending } from './test/domains/rules/corpus/tuned-offending';
import { tunedLawful } from './test/domains/rules/corpus/tuned-lawful';
import { hardOffending, hardLawful } from './test/domains/rules/corpus/tuned-hard';
import { thirdOffending, thirdLawful } from './test/domains/rules/corpus/tuned-third';
import { lint } from './cloudfunctions/domains/rules/lint';
const all = [...tunedOffending,...hardOffending,...thirdOffending];
console.log(measured(all, [...tunedLawful,...hardLawful,...thirdLawful]));
for (const [kind, text] of all) { const f = lint([text]); if (f.length && !f.some(it=>it.kind===kind)) console.log('KIND', kind, text, f.map(it=>it.kind+':'+it.words).join(' | ')); }
