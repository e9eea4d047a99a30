/**
 * What the county has said in `.env` and the program carries with it, under the names by which the pages know it.
 * Nothing secret: whoever has the program can read it.
 */
export function saidByTheCounty(
  environment: Readonly<Partial<Record<string, string>>>,
): Readonly<Record<`TARO_APP_${string}`, string>> {
  return {
    TARO_APP_CLOUD_ENV: environment['CLOUDBASE_ENV'] ?? '',
    TARO_APP_OPERATOR: environment['OPERATOR'] ?? '',
    TARO_APP_FILING_NUMBER: environment['FILING_NUMBER'] ?? '',
    TARO_APP_COMPLAINTS_PHONE: environment['COMPLAINTS_PHONE'] ?? '',
  };
}
