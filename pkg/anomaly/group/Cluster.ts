/** Places of a cluster's first and last value among sorted ones. */
export interface Cluster {
  readonly first: number;
  readonly last: number;
}
