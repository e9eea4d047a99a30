/** The desks of one revision of a village's rules, each opened with its id. */
export const DESK_OF_ONE = '/workbench/rules/one/index';
export const DESK_OF_DRAFT = '/workbench/rules/draft/index';
export const DESK_OF_OPINIONS = '/workbench/rules/opinions/index';
/** Opened with a village: what stands on paper is written in. */
export const RECORD = '/workbench/rules/record/index';
