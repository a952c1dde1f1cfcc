import { getSettings, strapiConfig } from '@dialozi/config';

export default () => strapiConfig.admin(getSettings());
