/** The queue; the other screens lie below it. */
export const QUEUE_PATH = '/plugins/dialogue';

export const casePath = (id: string): string => `${QUEUE_PATH}/cases/${id}`;
