import { getSettings, strapiConfig } from '@dialozi/config';

export default () => strapiConfig.database(getSettings());
