import { mails } from './services/mails';

const plugin = { services: { mails } };

export = plugin;
