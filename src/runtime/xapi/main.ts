export { buildStatement, serializeStatement } from '../../core/xapi/build-statement.ts';
