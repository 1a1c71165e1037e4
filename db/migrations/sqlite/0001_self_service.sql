CREATE TABLE `activities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`residentId` text NOT NULL,
	`at` integer NOT NULL,
	`event` text NOT NULL,
	`door` text NOT NULL,
	`details` text NOT NULL,
	`readAt` integer
);
--> statement-breakpoint
CREATE INDEX `activities_resident` ON `activities` (`residentId`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `activities_unread` ON `activities` (`residentId`,`readAt`);--> statement-breakpoint
CREATE TABLE `misuse_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`residentId` text NOT NULL,
	`number` text NOT NULL,
	`numberLookup` text NOT NULL,
	`authTransactionId` text NOT NULL,
	`createdAt` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `misuse_reports_numberLookup_unique` ON `misuse_reports` (`numberLookup`);--> statement-breakpoint
CREATE UNIQUE INDEX `misuse_reports_subject` ON `misuse_reports` (`residentId`,`authTransactionId`);--> statement-breakpoint
CREATE TABLE `draft_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`draftId` text NOT NULL,
	`proof` text NOT NULL,
	`documentType` text NOT NULL,
	`fileName` text NOT NULL,
	`contentType` text NOT NULL,
	`content` text NOT NULL,
	`byteCount` integer NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`draftId`) REFERENCES `update_drafts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_documents_proof` ON `draft_documents` (`draftId`,`proof`);--> statement-breakpoint
CREATE TABLE `update_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`residentId` text NOT NULL,
	`content` text NOT NULL,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	`expiresAt` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `update_drafts_residentId_unique` ON `update_drafts` (`residentId`);--> statement-breakpoint
CREATE INDEX `update_drafts_expiry` ON `update_drafts` (`expiresAt`);--> statement-breakpoint
ALTER TABLE `documents` ADD `documentType` text;--> statement-breakpoint
ALTER TABLE `registration_steps` ADD `reason` text;