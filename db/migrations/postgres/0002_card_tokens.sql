CREATE TABLE "card_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"residentId" text NOT NULL,
	"vidId" text,
	"listNumber" integer NOT NULL,
	"listIndex" integer NOT NULL,
	"issuedAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	"revokedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "card_tokens_place" ON "card_tokens" USING btree ("listNumber","listIndex");--> statement-breakpoint
CREATE INDEX "card_tokens_resident" ON "card_tokens" USING btree ("residentId","issuedAt");