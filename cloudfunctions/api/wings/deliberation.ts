import { meetingOfCode } from '../../domains/codes';
import {
  collections,
  listeners,
  operationsOfDeliberation,
  staysPrivate,
  sweeps,
} from '../../domains/deliberation';
import type { Ports, Wing } from '../wing';

export function wing({ files, press }: Ports): Wing {
  const operations = operationsOfDeliberation({
    codeOfMeeting: meetingOfCode,
    recordings: files,
    press,
  });
  return { operations, listeners, sweeps, collections, staysPrivate };
}
