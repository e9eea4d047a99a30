import { printCodes } from '@contracts/codes';
import { call } from '@/backend/call';
import { codes, codesRefusals } from '@/text/codes';
import { PdfButton } from '@/components/pdf-button';

/** Posters and cards as a PDF for A4. */
export function Print({ codeIds }: { readonly codeIds: readonly string[] }) {
  return (
    <PdfButton<typeof printCodes>
      text={codes.print}
      fileName={codes.fileName}
      sentences={codesRefusals.printCodes}
      ask={() => call(printCodes, { codeIds: [...codeIds] })}
    />
  );
}
