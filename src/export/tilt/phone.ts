/** A telephone number where it is in the form that TILT reads; it may go unsaid. */
export function tiltPhone(phone: string | undefined): { readonly phone?: string } {
  return phone !== undefined && /^\+*\(?\d{1,4}\)?[-\s./\d]*$/.test(phone) ? { phone } : {};
}
