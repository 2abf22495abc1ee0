import {PassThrough} from "node:stream";
import {expect, it, vi} from "vitest";
import {terminal} from "../../commands/add/io.ts";

/** A stream that says it is a terminal, in place of one of this process. */
function stand(name: "stdin" | "stdout" | "stderr"): PassThrough {
  const stream = Object.assign(new PassThrough(), {isTTY: true});
  vi.spyOn(process, name, "get").mockReturnValue(stream as never);
  return stream;
}

it("clears the line of progress before each question", async () => {
  const [stdin, , stderr] = [stand("stdin"), stand("stdout"), stand("stderr")];
  const {ask, progress} = terminal(false);
  for (const word of ["yes", "no"]) {
    progress("reading a.txt");
    stderr.read();
    const answer = ask!("add it? ");
    expect(`${stderr.read() as Buffer | null}`).toBe("\r\x1b[K");
    stdin.write(`${word}\n`);
    expect(await answer).toBe(word);
  }
  vi.restoreAllMocks();
});

it("tells of a file by a name that the terminal does not obey", () => {
  const stderr = stand("stderr");
  terminal(false).progress("reading \x1b]0;owned\x07a\u202e.txt");
  expect(`${stderr.read() as Buffer}`).toBe("\r\x1b[Kreading ]0;owneda.txt");
  vi.restoreAllMocks();
});
