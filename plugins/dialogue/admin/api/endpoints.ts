import type { Address } from '@dialozi/platform/admin';
import type {
  addReply,
  answerCase,
  askForDetail,
  assignCase,
  changeDay,
  closeCase,
  enterDetail,
  eraseCase,
  extendTerm,
  listAssignees,
  listChangedDays,
  listReplies,
  noteOnCase,
  queue,
  readCase,
  redactText,
  registerCase,
  removeReply,
  reopenCase,
  restoreDay,
  setRegistryNumber,
  takeCase,
} from '../../contract/endpoints';

export const QUEUE: Address<typeof queue> = {
  id: 'dialogue.queue',
  method: 'GET',
  path: '/cases',
};

export const READ_CASE: Address<typeof readCase> = {
  id: 'dialogue.read-case',
  method: 'GET',
  path: '/cases/:id',
};

export const REGISTER_CASE: Address<typeof registerCase> = {
  id: 'dialogue.register-case',
  method: 'POST',
  path: '/cases',
};

export const TAKE_CASE: Address<typeof takeCase> = {
  id: 'dialogue.take-case',
  method: 'POST',
  path: '/cases/:id/take',
};

export const ASSIGN_CASE: Address<typeof assignCase> = {
  id: 'dialogue.assign-case',
  method: 'POST',
  path: '/cases/:id/assignee',
};

export const NOTE_ON_CASE: Address<typeof noteOnCase> = {
  id: 'dialogue.note-on-case',
  method: 'POST',
  path: '/cases/:id/notes',
};

export const ASK_FOR_DETAIL: Address<typeof askForDetail> = {
  id: 'dialogue.ask-for-detail',
  method: 'POST',
  path: '/cases/:id/questions',
};

export const ENTER_DETAIL: Address<typeof enterDetail> = {
  id: 'dialogue.enter-detail',
  method: 'POST',
  path: '/cases/:id/details',
};

export const EXTEND_TERM: Address<typeof extendTerm> = {
  id: 'dialogue.extend-term',
  method: 'POST',
  path: '/cases/:id/extension',
};

export const ANSWER_CASE: Address<typeof answerCase> = {
  id: 'dialogue.answer-case',
  method: 'POST',
  path: '/cases/:id/answers',
};

export const CLOSE_CASE: Address<typeof closeCase> = {
  id: 'dialogue.close-case',
  method: 'POST',
  path: '/cases/:id/closing',
};

export const REOPEN_CASE: Address<typeof reopenCase> = {
  id: 'dialogue.reopen-case',
  method: 'POST',
  path: '/cases/:id/reopening',
};

export const SET_REGISTRY_NUMBER: Address<typeof setRegistryNumber> = {
  id: 'dialogue.set-registry-number',
  method: 'POST',
  path: '/cases/:id/registry-number',
};

export const REDACT_TEXT: Address<typeof redactText> = {
  id: 'dialogue.redact-text',
  method: 'POST',
  path: '/cases/:id/redactions',
};

export const ERASE_CASE: Address<typeof eraseCase> = {
  id: 'dialogue.erase-case',
  method: 'POST',
  path: '/cases/:id/erasure',
};

export const LIST_ASSIGNEES: Address<typeof listAssignees> = {
  id: 'dialogue.list-assignees',
  method: 'GET',
  path: '/assignees',
};

export const LIST_REPLIES: Address<typeof listReplies> = {
  id: 'dialogue.list-replies',
  method: 'GET',
  path: '/replies',
};

export const ADD_REPLY: Address<typeof addReply> = {
  id: 'dialogue.add-reply',
  method: 'POST',
  path: '/replies',
};

export const REMOVE_REPLY: Address<typeof removeReply> = {
  id: 'dialogue.remove-reply',
  method: 'DELETE',
  path: '/replies/:id',
};

export const LIST_CHANGED_DAYS: Address<typeof listChangedDays> = {
  id: 'dialogue.list-changed-days',
  method: 'GET',
  path: '/calendar',
};

export const CHANGE_DAY: Address<typeof changeDay> = {
  id: 'dialogue.change-day',
  method: 'POST',
  path: '/calendar',
};

export const RESTORE_DAY: Address<typeof restoreDay> = {
  id: 'dialogue.restore-day',
  method: 'DELETE',
  path: '/calendar/:day',
};
