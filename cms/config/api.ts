import { strapiConfig } from '@dialozi/config';

export default () => strapiConfig.api();
