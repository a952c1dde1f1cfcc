/** Strapi's `config/features`. */
export const features = () => ({
  // The new one is not yet finished: its pages and the dialogs of the forms are different programs.
  useLegacyMediaLibrary: true,
});
