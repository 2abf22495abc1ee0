import type {LookupFunction} from "node:net";
import type {LookupAddress} from "node:dns";
import ipaddr from "ipaddr.js";
import {refusal} from "./refusal.ts";

/** Whether an address may be connected to. */
export type Allowed = (address: string) => boolean;

/**
 * Whether an address is one of the public network: not this machine, not one beside it, not one kept for other uses
 * (the registries of IANA). Addresses of IPv4 within IPv6 are taken as what they carry.
 */
export const isPublic: Allowed = (address) =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";

/** Asks for the addresses of a name. */
export type Resolve = (
  host: string,
  options: {all: true},
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup for connections that hands over only addresses that are allowed. The connection is made to the very
 * addresses that were checked, so that a name which resolves differently the second time gains nothing.
 */
export const guarded =
  (resolve: Resolve, allowed: Allowed, name: string): LookupFunction =>
  (host, options, done) =>
    resolve(host, {...options, all: true}, (error, addresses) => {
      const inside = addresses?.find(({address}) => !allowed(address));
      if (error) return done(error, []);
      if (inside) return done(privateAddress(inside.address, name), []);
      const [first] = addresses;
      return options.all ? done(null, addresses) : done(null, first!.address, first!.family);
    });

/** The refusal of an address, which is an error of the system to whoever connects. */
export const privateAddress = (address: string, name: string): Error =>
  refusal(`${address} is inside a private network, allow it with --allow-private`, name);
