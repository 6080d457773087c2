/** A telephone number in a format that TILT accepts; otherwise it is left out, since it is optional. */
export function tiltPhone(phone: string | undefined): { readonly phone?: string } {
  return phone !== undefined && /^\+*\(?\d{1,4}\)?[-\s./\d]*$/.test(phone) ? { phone } : {};
}
