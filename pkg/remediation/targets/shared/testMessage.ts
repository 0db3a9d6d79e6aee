import type { Message } from './messageSchema';

/** What a test of a chat shows. */
export const TEST_MESSAGE: Message = {
  title: 'Test of Presage',
  text: '{{actor}} tries whether messages arrive here. Nothing has happened.',
};
