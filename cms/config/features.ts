import { strapiConfig } from '@dialozi/config';

export default () => strapiConfig.features();
