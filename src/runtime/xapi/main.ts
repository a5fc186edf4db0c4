export { createXapi } from './create-xapi.ts';
