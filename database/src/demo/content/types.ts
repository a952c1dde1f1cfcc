import type { ASSETS } from './assets';
import type { communities } from './communities';
import type { organisations } from './organisations';
import type { policyAreas } from './policy-areas';

/** A text in both languages; without `en` there is no English page. */
export interface Localised<Text> {
  bg: Text;
  en?: Text;
}

export type AssetKey = keyof typeof ASSETS;
export type CommunityKey = keyof typeof communities;
export type OrganisationKey = keyof typeof organisations;
export type PolicyAreaKey = keyof typeof policyAreas;

export interface Subjects {
  policyArea?: PolicyAreaKey;
  communities?: readonly CommunityKey[];
  organisation?: OrganisationKey;
}

/** `slug` is given only where another text links to the page; else it follows from the title. */
interface Titled {
  title: string;
  slug?: string;
}
/** `body` and `transcript` are written in the markup of `blocks.ts`. */
export interface Described extends Titled {
  summary: string;
  body: string;
}

export interface Article extends Subjects, Localised<Titled & { lead: string; body: string }> {
  daysAgo: number;
  /** The clock in Sofia. */
  time: string;
  cover?: AssetKey;
}

export interface DemoDocument extends Subjects, Localised<Described> {
  file: AssetKey;
  /** The file that was published before this one, and what was corrected. */
  corrects?: { file: AssetKey; correction: string };
  /** The day the file itself bears, so it does not move with today. */
  documentDate: string;
}

export interface DemoEvent
  extends Subjects, Localised<Described & { place: string; placeAccess?: string }> {
  kind: 'event' | 'discussion' | 'presentation';
  eventStatus?: 'postponed' | 'cancelled';
  allDay?: boolean;
  /** From today; negative is past. */
  inDays: number;
  start: string;
  end?: string;
  /** So many weeks on end; of those that are counted here, from 1, it is left out. */
  weekly?: { weeks: number; without: readonly number[] };
  onlineUrl?: string;
}

/** A point of an agenda; `decision` only of a session that is over. */
interface AgendaItem {
  title: string;
  text?: string;
  documents?: readonly AssetKey[];
  decisionNumber?: string;
  decision?: string;
}

export interface DemoSession extends Localised<
  Titled & { summary: string; place: string; placeAccess: string; agenda: readonly AgendaItem[] }
> {
  /** From today; negative is past. */
  inDays: number;
  start: string;
  end?: string;
  onlineUrl: string;
  recordingUrl?: string;
  minutes?: AssetKey;
}

export interface Gallery extends Subjects, Localised<Titled & { summary: string }> {
  daysAgo: number;
  pictures: readonly AssetKey[];
}

export interface Video
  extends
    Subjects,
    Localised<Titled & { summary: string; transcript: string; captions: AssetKey }> {
  daysAgo: number;
  file: AssetKey;
  poster: AssetKey;
}

export interface Notice extends Localised<Titled & { text: string }> {
  kind: 'power' | 'water' | 'road' | 'snow' | 'other';
  communities: readonly CommunityKey[];
  from: { inDays: number; time: string };
  until: { inDays: number; time: string };
}

export interface Page extends Localised<Described> {
  role: 'about' | 'how-it-works' | 'campaign' | 'accessibility' | 'privacy' | 'contacts' | 'other';
  attachments?: readonly AssetKey[];
}

export interface Community extends Required<Localised<Described>> {
  kind: 'settlement' | 'interest';
  settlementType?: 'town' | 'village';
  ekatte?: string;
  postcode?: string;
  latitude?: number;
  longitude?: number;
  population?: number;
  picture?: AssetKey;
}

export interface PolicyArea extends Required<Localised<Described>> {
  position: number;
}

export interface Organisation extends Required<Localised<Described>> {
  kind: 'institution' | 'ngo' | 'business' | 'community-centre' | 'media';
  website?: string;
  email?: string;
  phone?: string;
  policyAreas: readonly PolicyAreaKey[];
  community: CommunityKey;
}

interface Link {
  label: string;
  url: string;
}

export interface SettingsText {
  title: string;
  municipality: string;
  tagline: string;
  address: string;
  openingHours: string;
  operator: string;
  dataController: string;
  dataProtectionOfficer: string;
  funding: string;
  demoText: string;
  navigation: readonly Link[];
  footer: readonly Link[];
}
