import * as indoors from './indoors.ts';
import * as life from './life.ts';
import * as nature from './nature.ts';
import * as town from './town.ts';
import * as works from './works.ts';

/** Every picture of the demo, by the name of its file. */
export const scenes: Record<string, () => string> = {
  valley: town.valley,
  'clock-tower': town.clockTowerAtDusk,
  fountain: town.fountain,
  chekanitsa: nature.chekanitsa,
  village: nature.village,
  river: nature.river,
  winter: nature.winter,
  trail: nature.trail,
  'council-hall': indoors.councilHall,
  library: indoors.library,
  stage: indoors.stage,
  'round-table': indoors.roundTable,
  'school-yard': life.schoolYard,
  market: life.market,
  'bus-stop': life.busStop,
  'street-repair': works.streetRepair,
  'solar-roofs': works.solarRoofs,
  'home-care': life.homeCare,
};
