import type { Metadata } from "next";
import type { ReactNode } from "react";
import "forthright/styles.css";

export const metadata: Metadata = { title: "Example Studio" };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
