CREATE TABLE "auth_transactions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "auth_transactions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"residentId" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"modality" text NOT NULL,
	"partnerName" text NOT NULL,
	"partnerLookup" text NOT NULL,
	"partnerTransactionId" text NOT NULL,
	"idUsed" text NOT NULL,
	"succeeded" boolean NOT NULL,
	"answer" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "otp_freezes" (
	"residentId" text NOT NULL,
	"wrongInARow" integer NOT NULL,
	"frozenUntil" timestamp (3) with time zone,
	CONSTRAINT "otp_freezes_residentId_pk" PRIMARY KEY("residentId")
);
--> statement-breakpoint
CREATE TABLE "otp_transactions" (
	"id" text PRIMARY KEY NOT NULL,
	"residentId" text NOT NULL,
	"transactionLookup" text NOT NULL,
	"codeHash" text NOT NULL,
	"wrongTries" integer DEFAULT 0 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	"endedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"residentId" text NOT NULL,
	"startedAt" timestamp (3) with time zone NOT NULL,
	"lastSeenAt" timestamp (3) with time zone NOT NULL,
	"confirmedAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	"endedAt" timestamp (3) with time zone,
	"userAgent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mailbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"addressLookup" text NOT NULL,
	"channel" text NOT NULL,
	"message" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"residentId" text,
	"event" text NOT NULL,
	"channel" text NOT NULL,
	"message" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"staleAt" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"nextAttemptAt" timestamp (3) with time zone,
	"sentAt" timestamp (3) with time zone,
	"givenUpAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"chain" text NOT NULL,
	"position" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"outcome" text NOT NULL,
	"door" text NOT NULL,
	"requestId" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotent_answers" (
	"key" text PRIMARY KEY NOT NULL,
	"requestHash" text NOT NULL,
	"answer" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instance_facts" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"serviceRequestId" text NOT NULL,
	"residentId" text NOT NULL,
	"proof" text NOT NULL,
	"contentType" text NOT NULL,
	"content" text NOT NULL,
	"byteCount" integer NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hand_overs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hand_overs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"idempotencyKey" text NOT NULL,
	"payload" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"nextAttemptAt" timestamp (3) with time zone,
	"doneAt" timestamp (3) with time zone,
	CONSTRAINT "hand_overs_idempotencyKey_unique" UNIQUE("idempotencyKey")
);
--> statement-breakpoint
CREATE TABLE "registration_steps" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "registration_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"registrationId" text NOT NULL,
	"step" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"rid" text NOT NULL,
	"ridLookup" text NOT NULL,
	"residentId" text,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"applicant" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL,
	"statusSentAt" timestamp (3) with time zone,
	CONSTRAINT "registrations_ridLookup_unique" UNIQUE("ridLookup")
);
--> statement-breakpoint
CREATE TABLE "service_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"registrationId" text NOT NULL,
	"residentId" text NOT NULL,
	"kind" text NOT NULL,
	"details" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"nextStepAt" timestamp (3) with time zone,
	CONSTRAINT "service_requests_registrationId_unique" UNIQUE("registrationId")
);
--> statement-breakpoint
CREATE TABLE "auth_locks" (
	"id" text PRIMARY KEY NOT NULL,
	"residentId" text NOT NULL,
	"authType" text NOT NULL,
	"lockedAt" timestamp (3) with time zone NOT NULL,
	"unlockedUntil" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" text PRIMARY KEY NOT NULL,
	"residentId" text NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"addressLookup" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"replacedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "demographic_lookups" (
	"residentId" text NOT NULL,
	"nameAndPostalCode" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "residents" (
	"id" text PRIMARY KEY NOT NULL,
	"uin" text NOT NULL,
	"uinLookup" text NOT NULL,
	"identity" text NOT NULL,
	"portrait" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "residents_uinLookup_unique" UNIQUE("uinLookup")
);
--> statement-breakpoint
CREATE TABLE "vids" (
	"id" text PRIMARY KEY NOT NULL,
	"residentId" text NOT NULL,
	"vid" text NOT NULL,
	"vidLookup" text NOT NULL,
	"type" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone,
	"revokedAt" timestamp (3) with time zone,
	CONSTRAINT "vids_vidLookup_unique" UNIQUE("vidLookup")
);
--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_serviceRequestId_service_requests_id_fk" FOREIGN KEY ("serviceRequestId") REFERENCES "public"."service_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_steps" ADD CONSTRAINT "registration_steps_registrationId_registrations_id_fk" FOREIGN KEY ("registrationId") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_registrationId_registrations_id_fk" FOREIGN KEY ("registrationId") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_locks" ADD CONSTRAINT "auth_locks_residentId_residents_id_fk" FOREIGN KEY ("residentId") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_residentId_residents_id_fk" FOREIGN KEY ("residentId") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demographic_lookups" ADD CONSTRAINT "demographic_lookups_residentId_residents_id_fk" FOREIGN KEY ("residentId") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vids" ADD CONSTRAINT "vids_residentId_residents_id_fk" FOREIGN KEY ("residentId") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "auth_transactions_resident" ON "auth_transactions" USING btree ("residentId","at","id");--> statement-breakpoint
CREATE INDEX "otp_transactions_holder" ON "otp_transactions" USING btree ("residentId","transactionLookup","createdAt");--> statement-breakpoint
CREATE INDEX "otp_transactions_created" ON "otp_transactions" USING btree ("createdAt");--> statement-breakpoint
CREATE INDEX "sessions_resident" ON "sessions" USING btree ("residentId","startedAt");--> statement-breakpoint
CREATE INDEX "mailbox_address" ON "mailbox" USING btree ("addressLookup","id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("channel","nextAttemptAt","id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_entries_position" ON "audit_entries" USING btree ("chain","position");--> statement-breakpoint
CREATE INDEX "documents_request" ON "documents" USING btree ("serviceRequestId");--> statement-breakpoint
CREATE INDEX "documents_resident" ON "documents" USING btree ("residentId");--> statement-breakpoint
CREATE INDEX "hand_overs_due" ON "hand_overs" USING btree ("nextAttemptAt","id");--> statement-breakpoint
CREATE INDEX "registration_steps_registration" ON "registration_steps" USING btree ("registrationId","id");--> statement-breakpoint
CREATE INDEX "registrations_resident" ON "registrations" USING btree ("residentId","createdAt");--> statement-breakpoint
CREATE INDEX "service_requests_resident" ON "service_requests" USING btree ("residentId","createdAt");--> statement-breakpoint
CREATE INDEX "service_requests_due" ON "service_requests" USING btree ("nextStepAt");--> statement-breakpoint
CREATE INDEX "auth_locks_resident" ON "auth_locks" USING btree ("residentId","authType");--> statement-breakpoint
CREATE INDEX "contacts_resident" ON "contacts" USING btree ("residentId");--> statement-breakpoint
CREATE INDEX "contacts_address" ON "contacts" USING btree ("addressLookup");--> statement-breakpoint
CREATE INDEX "demographic_lookups_value" ON "demographic_lookups" USING btree ("nameAndPostalCode");--> statement-breakpoint
CREATE INDEX "demographic_lookups_resident" ON "demographic_lookups" USING btree ("residentId");--> statement-breakpoint
CREATE INDEX "residents_created" ON "residents" USING btree ("createdAt","id");--> statement-breakpoint
CREATE INDEX "vids_resident" ON "vids" USING btree ("residentId","createdAt");