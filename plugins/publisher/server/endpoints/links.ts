import { implement } from '@dialozi/platform/server';
import { brokenLinks } from '../../contract/endpoints';
import { brokenAmong } from '../services/broken-links';

export const linkEndpoints = [
  implement(brokenLinks, async ({ input, strapi }) => ({
    broken: await brokenAmong(strapi, input.query.addresses.split('\n')),
  })),
];
