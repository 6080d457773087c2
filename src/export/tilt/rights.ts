import type { CollectionNotice, NoticeRight } from "../../notice/notice.js";
import type { RightId } from "../../policy/legal.js";
import type { Missing } from "../missing.js";
import { tiltPhone } from "./phone.js";
import type { TiltDocument, TiltOffice, TiltRight } from "./document.js";

type Rights = Pick<
  TiltDocument,
  | "accessAndDataPortability"
  | "rightToInformation"
  | "rightToRectificationOrDeletion"
  | "rightToDataPortability"
  | "rightToWithdrawConsent"
  | "rightToComplain"
>;

/** The rights of the data subject in TILT's groups. Rights that do not apply are marked as unavailable. */
export function tiltRights(
  notice: CollectionNotice,
  { supervisoryAuthority }: { readonly supervisoryAuthority?: Partial<TiltOffice> },
  missing: Missing,
): Rights {
  const { controller, complaint, withdrawal } = notice;
  const { name, address, country, email, phone }: Partial<TiltOffice> = {
    ...complaint.authority,
    ...supervisoryAuthority,
  };
  const contact = {
    ...(controller?.url === undefined ? {} : { url: [controller.url] }),
    ...(controller?.email === undefined ? {} : { email: controller.email }),
  };
  const right = (...ids: readonly RightId[]): TiltRight => {
    const rights = notice.rights.filter(({ id }) => ids.includes(id));
    return { available: rights.length > 0, description: rights.map(describeRight).join(" "), ...contact };
  };
  return {
    accessAndDataPortability: right("access", "portability"),
    rightToInformation: right("access"),
    rightToRectificationOrDeletion: right("rectification", "erasure", "restriction"),
    rightToDataPortability: right("portability"),
    rightToWithdrawConsent: {
      available: withdrawal !== undefined,
      description: withdrawal ? `${withdrawal.description} (${withdrawal.article})` : "",
      ...contact,
    },
    rightToComplain: {
      available: true,
      description: `${complaint.description} (${complaint.article})`,
      ...(complaint.authority?.url === undefined ? {} : { url: [complaint.authority.url] }),
      supervisoryAuthority: {
        name: missing.need(name, "supervisoryAuthority.name", "Say it in the policy, as supervisoryAuthority.name."),
        ...(address === undefined ? {} : { address }),
        ...(country === undefined ? {} : { country }),
        ...(email === undefined ? {} : { email }),
        ...tiltPhone(phone),
      },
    },
  };
}

function describeRight({ description, article }: NoticeRight): string {
  return `${description} (${article})`;
}
