/** The command line: arguments in, words or JSON out, exit code. */
export { main } from './main.ts'
