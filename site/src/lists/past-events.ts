/** The segment under the events under which those that are over stand. */
export const PAST_EVENTS = 'minali/';
