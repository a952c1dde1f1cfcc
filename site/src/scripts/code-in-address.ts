import { LOOK_UP_IDS } from '../forms/case';
import { attendTo } from './forms';

/** As it stands in the links of mails: `/prepiska/#ABCD-EFGH-JKLM`. */
const CODE = /^[\p{L}\d]{4}(?:-[\p{L}\d]{4}){2}$/u;

/** Looks up the code in the address at once, and takes it out of there: „back“ must lead back. */
async function lookUp(): Promise<void> {
  const code = decodeURIComponent(location.hash.slice(1));
  const field = document.getElementById(LOOK_UP_IDS.code);
  if (!CODE.test(code) || !(field instanceof HTMLInputElement) || field.form === null) return;
  history.replaceState(null, '', location.pathname);
  field.value = code;
  await attendTo(field.form);
  // Safari knows it since 16; without it the form goes without a proof.
  if (typeof field.form.requestSubmit === 'function') field.form.requestSubmit();
  else field.form.submit();
}

const start = (): void => void lookUp();
addEventListener('hashchange', start);
start();
