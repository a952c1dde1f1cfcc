import { northernVillages } from './communities-north';
import { valleySettlements } from './communities-valley';

/** The town and the twelve villages; codes, coordinates and population from `settlements.csv`. */
export const communities = { ...valleySettlements, ...northernVillages };
