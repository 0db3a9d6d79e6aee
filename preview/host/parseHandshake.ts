/**
 * Reads go-plugin's handshake line, `1|2|unix|/path|grpc` or `1|2|tcp|127.0.0.1:4000|grpc`.
 * @returns the address for a gRPC channel, or undefined where the line is no such handshake
 */
export function parseHandshake(line: string): string | undefined {
  const [coreVersion, protocolVersion, network, address, protocol] = line.trim().split('|');
  if (coreVersion !== '1' || protocolVersion !== '2' || protocol !== 'grpc' || !address) {
    return undefined;
  }
  switch (network) {
    case 'unix':
      return `unix:${address}`;
    case 'tcp':
      return address;
    default:
      return undefined;
  }
}
