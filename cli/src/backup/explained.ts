import { BackupError } from '@dialozi/database';
import { Failure } from '../failure.ts';
import { problemText } from './messages.ts';

/** Runs a piece of work whose expected failures become sentences. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupError) throw new Failure(problemText(error.problem));
    throw error;
  }
}
