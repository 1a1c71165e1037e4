ALTER TABLE "contacts" ADD COLUMN "foldVersion" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "demographic_lookups" ADD COLUMN "foldVersion" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "contacts_fold" ON "contacts" USING btree ("foldVersion","id");--> statement-breakpoint
CREATE INDEX "demographic_lookups_fold" ON "demographic_lookups" USING btree ("foldVersion","residentId");