import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {guarded, isPublic} from "../../commands/add/addresses.ts";
import {FETCHING, fetchEntry} from "../../commands/add/fetch.ts";
import {collect} from "../../commands/add/entry.ts";
import {serve, type Origin} from "./server.ts";

let origin: Origin;
beforeAll(async () => void (origin = await serve()));
afterAll(() => void (origin.server.closeAllConnections(), origin.server.close()));

const open = {...FETCHING, allowed: () => true};

describe("a page", () => {
  it("is fetched with the address and the type that it has in the end", async () => {
    const entry = await fetchEntry(`${origin.url}/to?/page%3F7`, open);
    expect(entry).toMatchObject({
      url: `${origin.url}/page?7`,
      type: "text/html; charset=utf-8",
      charset: "utf-8",
    });
    expect(`${await collect(entry)}`).toContain("<title>Page 7</title>");
  });

  it("on this machine is not fetched unless that is allowed", async () => {
    await expect(fetchEntry(`${origin.url}/page?1`)).rejects.toThrow(
      /^127\.0\.0\.1 is inside a private network/,
    );
    const port = new URL(origin.url).port;
    await expect(fetchEntry(`http://localhost:${port}/page?1`)).rejects.toThrow(
      /is inside a private network/,
    );
  });

  it("is asked for at the address that was checked, for a name may have another one a moment later", async () => {
    const answers = ["127.0.0.1", "127.0.0.2"];
    const asked: string[] = [];
    const resolve: typeof FETCHING.resolve = (host, _, done) => {
      asked.push(host);
      done(null, [{address: answers.shift()!, family: 4}]);
    };
    const entry = await fetchEntry(`http://rebound.example:${new URL(origin.url).port}/page?1`, {
      ...FETCHING,
      resolve,
      allowed: (address) => address === "127.0.0.1",
    });
    expect(entry.content).toHaveProperty("length");
    expect(asked).toEqual(["rebound.example"]);
  });
});

describe("an address", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "224.0.0.1",
    "198.18.0.1",
    "192.0.2.1",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:a00:1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "not an address",
  ])("%s is not public", (address) => expect(isPublic(address)).toBe(false));

  it.each(["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8"])("%s is public", (address) =>
    expect(isPublic(address)).toBe(true),
  );

  it("of the blocks kept for private networks is never public, however it is mapped", () => {
    const byte = fc.integer({min: 0, max: 255});
    fc.assert(
      fc.property(fc.constantFrom("10", "127"), byte, byte, byte, (a, b, c, d) => {
        const address = `${a}.${b}.${c}.${d}`;
        return !isPublic(address) && !isPublic(`::ffff:${address}`);
      }),
    );
  });

  it("inside spoils a name that has another one outside", () => {
    const both = [
      {address: "8.8.8.8", family: 4},
      {address: "::1", family: 6},
    ];
    guarded((_, __, done) => done(null, both), isPublic, "http://both.example/")(
      "both.example",
      {},
      (error) =>
        expect(error?.message).toMatch(/^::1 is inside a private network, .*: http:\/\/both\.example\/$/),
    );
    expect.assertions(1);
  });
});
