/** Who may put files into the media library may also send large ones. */
export const UPLOAD = [{ action: 'plugin::upload.assets.create', subject: null }];
