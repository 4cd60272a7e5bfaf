package org.defaulterregistry.notice;

import org.defaulterregistry.enforcement.CaseParty;

/** Who is to be told what. */
record Told(NoticeKind kind, CaseParty concerned) {}
