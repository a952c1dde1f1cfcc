import type { Replacement } from './replaced-code';

/** Faults in what Strapi's admin is made of, each until a version without it comes with Strapi. */
export const REPAIRS: readonly Replacement[] = [
  {
    // An empty text was a new list each time the field was drawn, so the editor took every drawing for a
    // change from outside and wiped what had been typed since: the form hears of it only 300 ms later.
    module:
      '@strapi/content-manager/dist/admin/pages/EditView/components/FormInputs/BlocksInput/BlocksInput.mjs',
    before: 'value: field.value ?? []',
    after: 'value: field.value ?? null',
  },
  {
    // Who types while a text is still being drawn lost the whole form to an error screen: the place of
    // the cursor was not on the page yet. The next drawing finds it; slate-react does so since 0.117.
    module: 'slate-react/dist/index.es.js',
    before: 'var newDomRange = selection && ReactEditor.toDOMRange(editor, selection);',
    after:
      'var newDomRange = null; try { newDomRange = selection && ReactEditor.toDOMRange(editor, selection); } catch (_notDrawnYet) {}',
  },
];
