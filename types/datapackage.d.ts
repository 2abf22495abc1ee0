/** As much of Frictionless's reader as the tests use; it comes without types. */
declare module "datapackage" {
  export interface Resource {
    name: string;
    read(options: {keyed: boolean}): Promise<object[]>;
  }
  export class Package {
    static load(descriptor: object, options: {basePath: string}): Promise<Package>;
    valid: boolean;
    errors: {message: string}[];
    resources: Resource[];
  }
}
