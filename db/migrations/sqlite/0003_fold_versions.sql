ALTER TABLE `contacts` ADD `foldVersion` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `contacts_fold` ON `contacts` (`foldVersion`,`id`);--> statement-breakpoint
ALTER TABLE `demographic_lookups` ADD `foldVersion` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `demographic_lookups_fold` ON `demographic_lookups` (`foldVersion`,`residentId`);