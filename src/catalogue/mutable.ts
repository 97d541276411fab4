/** An entry while the catalogue is being joined: its relations can still grow. Outside, it is read-only. */
export type Building<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K];
};
