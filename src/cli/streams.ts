/** Where the program writes: the streams of the process, or those of a test. */

export interface Streams {
  readonly stdout: Stream
  readonly stderr: Stream
}

export interface Stream {
  write(words: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}
