import { auditService } from '../audit/service';
import { endpoints } from './endpoints';
import { forms } from './forms';
import { health } from './health';
import { jobs } from './jobs';

export const services = { audit: auditService, endpoints, forms, health, jobs };
