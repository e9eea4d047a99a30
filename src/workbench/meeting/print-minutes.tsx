import { printMinutes } from '@contracts/deliberation-minutes';
import { call } from '@/backend/call';
import { minutesRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import { PdfButton } from '@/components/pdf-button';

/** The minutes on A4, with room for signatures. */
export function PrintMinutes({ meetingId }: { readonly meetingId: string }) {
  return (
    <PdfButton<typeof printMinutes>
      text={meetingDesk.print}
      fileName={meetingDesk.fileName}
      sentences={minutesRefusals.printMinutes}
      ask={() => call(printMinutes, { meetingId })}
    />
  );
}
