const form =
  /^(?:\[|[^.]+$|127\.|10\.|0\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.local(?:host)?$/;

/** Whether a host, as a browser writes it, can be reached only from the computer or the network of the writer. */
export const isPrivateHost = (host: string): boolean => form.test(host.replace(/\.$/, ''));
