import { about } from './about';
import { accessibility } from './accessibility';
import { campaign } from './campaign';
import { contacts } from './contacts';
import { howItWorks } from './how-it-works';
import { privacy } from './privacy';

export const pages = { about, howItWorks, campaign, accessibility, privacy, contacts };
