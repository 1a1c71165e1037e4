CREATE TABLE "activities" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"residentId" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"event" text NOT NULL,
	"door" text NOT NULL,
	"details" text NOT NULL,
	"readAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "misuse_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"residentId" text NOT NULL,
	"number" text NOT NULL,
	"numberLookup" text NOT NULL,
	"authTransactionId" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "misuse_reports_numberLookup_unique" UNIQUE("numberLookup")
);
--> statement-breakpoint
CREATE TABLE "draft_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"draftId" text NOT NULL,
	"proof" text NOT NULL,
	"documentType" text NOT NULL,
	"fileName" text NOT NULL,
	"contentType" text NOT NULL,
	"content" text NOT NULL,
	"byteCount" integer NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "update_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"residentId" text NOT NULL,
	"content" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "update_drafts_residentId_unique" UNIQUE("residentId")
);
--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "documentType" text;--> statement-breakpoint
ALTER TABLE "registration_steps" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "draft_documents" ADD CONSTRAINT "draft_documents_draftId_update_drafts_id_fk" FOREIGN KEY ("draftId") REFERENCES "public"."update_drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_resident" ON "activities" USING btree ("residentId","at","id");--> statement-breakpoint
CREATE INDEX "activities_unread" ON "activities" USING btree ("residentId","readAt");--> statement-breakpoint
CREATE UNIQUE INDEX "misuse_reports_subject" ON "misuse_reports" USING btree ("residentId","authTransactionId");--> statement-breakpoint
CREATE UNIQUE INDEX "draft_documents_proof" ON "draft_documents" USING btree ("draftId","proof");--> statement-breakpoint
CREATE INDEX "update_drafts_expiry" ON "update_drafts" USING btree ("expiresAt");