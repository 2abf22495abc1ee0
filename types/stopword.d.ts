declare module "stopword" {
  /** English words of grammar. */
  export const eng: string[];
}
