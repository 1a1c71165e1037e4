CREATE TABLE `auth_transactions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`residentId` text NOT NULL,
	`at` integer NOT NULL,
	`modality` text NOT NULL,
	`partnerName` text NOT NULL,
	`partnerLookup` text NOT NULL,
	`partnerTransactionId` text NOT NULL,
	`idUsed` text NOT NULL,
	`succeeded` integer NOT NULL,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `auth_transactions_resident` ON `auth_transactions` (`residentId`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `otp_freezes` (
	`residentId` text PRIMARY KEY NOT NULL,
	`wrongInARow` integer NOT NULL,
	`frozenUntil` integer
);
--> statement-breakpoint
CREATE TABLE `otp_transactions` (
	`id` text PRIMARY KEY NOT NULL,
	`residentId` text NOT NULL,
	`transactionLookup` text NOT NULL,
	`codeHash` text NOT NULL,
	`wrongTries` integer DEFAULT 0 NOT NULL,
	`createdAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	`endedAt` integer
);
--> statement-breakpoint
CREATE INDEX `otp_transactions_holder` ON `otp_transactions` (`residentId`,`transactionLookup`,`createdAt`);--> statement-breakpoint
CREATE INDEX `otp_transactions_created` ON `otp_transactions` (`createdAt`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`residentId` text NOT NULL,
	`startedAt` integer NOT NULL,
	`lastSeenAt` integer NOT NULL,
	`confirmedAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	`endedAt` integer,
	`userAgent` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sessions_resident` ON `sessions` (`residentId`,`startedAt`);--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`addressLookup` text NOT NULL,
	`channel` text NOT NULL,
	`message` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mailbox_address` ON `mailbox` (`addressLookup`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`residentId` text,
	`event` text NOT NULL,
	`channel` text NOT NULL,
	`message` text,
	`createdAt` integer NOT NULL,
	`staleAt` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`nextAttemptAt` integer,
	`sentAt` integer,
	`givenUpAt` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`channel`,`nextAttemptAt`,`id`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`chain` text NOT NULL,
	`position` integer NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`outcome` text NOT NULL,
	`door` text NOT NULL,
	`requestId` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entries_position` ON `audit_entries` (`chain`,`position`);--> statement-breakpoint
CREATE TABLE `idempotent_answers` (
	`key` text PRIMARY KEY NOT NULL,
	`requestHash` text NOT NULL,
	`answer` text NOT NULL,
	`createdAt` integer NOT NULL,
	`expiresAt` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `instance_facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`serviceRequestId` text NOT NULL,
	`residentId` text NOT NULL,
	`proof` text NOT NULL,
	`contentType` text NOT NULL,
	`content` text NOT NULL,
	`byteCount` integer NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`serviceRequestId`) REFERENCES `service_requests`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `documents_request` ON `documents` (`serviceRequestId`);--> statement-breakpoint
CREATE INDEX `documents_resident` ON `documents` (`residentId`);--> statement-breakpoint
CREATE TABLE `hand_overs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`idempotencyKey` text NOT NULL,
	`payload` text,
	`createdAt` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`nextAttemptAt` integer,
	`doneAt` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hand_overs_idempotencyKey_unique` ON `hand_overs` (`idempotencyKey`);--> statement-breakpoint
CREATE INDEX `hand_overs_due` ON `hand_overs` (`nextAttemptAt`,`id`);--> statement-breakpoint
CREATE TABLE `registration_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`registrationId` text NOT NULL,
	`step` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`registrationId`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `registration_steps_registration` ON `registration_steps` (`registrationId`,`id`);--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`rid` text NOT NULL,
	`ridLookup` text NOT NULL,
	`residentId` text,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`applicant` text NOT NULL,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	`statusSentAt` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_ridLookup_unique` ON `registrations` (`ridLookup`);--> statement-breakpoint
CREATE INDEX `registrations_resident` ON `registrations` (`residentId`,`createdAt`);--> statement-breakpoint
CREATE TABLE `service_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`registrationId` text NOT NULL,
	`residentId` text NOT NULL,
	`kind` text NOT NULL,
	`details` text NOT NULL,
	`createdAt` integer NOT NULL,
	`nextStepAt` integer,
	FOREIGN KEY (`registrationId`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_requests_registrationId_unique` ON `service_requests` (`registrationId`);--> statement-breakpoint
CREATE INDEX `service_requests_resident` ON `service_requests` (`residentId`,`createdAt`);--> statement-breakpoint
CREATE INDEX `service_requests_due` ON `service_requests` (`nextStepAt`);--> statement-breakpoint
CREATE TABLE `auth_locks` (
	`id` text PRIMARY KEY NOT NULL,
	`residentId` text NOT NULL,
	`authType` text NOT NULL,
	`lockedAt` integer NOT NULL,
	`unlockedUntil` integer,
	FOREIGN KEY (`residentId`) REFERENCES `residents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `auth_locks_resident` ON `auth_locks` (`residentId`,`authType`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`residentId` text NOT NULL,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`addressLookup` text NOT NULL,
	`createdAt` integer NOT NULL,
	`replacedAt` integer,
	FOREIGN KEY (`residentId`) REFERENCES `residents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contacts_resident` ON `contacts` (`residentId`);--> statement-breakpoint
CREATE INDEX `contacts_address` ON `contacts` (`addressLookup`);--> statement-breakpoint
CREATE TABLE `demographic_lookups` (
	`residentId` text NOT NULL,
	`nameAndPostalCode` text NOT NULL,
	FOREIGN KEY (`residentId`) REFERENCES `residents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `demographic_lookups_value` ON `demographic_lookups` (`nameAndPostalCode`);--> statement-breakpoint
CREATE INDEX `demographic_lookups_resident` ON `demographic_lookups` (`residentId`);--> statement-breakpoint
CREATE TABLE `residents` (
	`id` text PRIMARY KEY NOT NULL,
	`uin` text NOT NULL,
	`uinLookup` text NOT NULL,
	`identity` text NOT NULL,
	`portrait` text,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `residents_uinLookup_unique` ON `residents` (`uinLookup`);--> statement-breakpoint
CREATE INDEX `residents_created` ON `residents` (`createdAt`,`id`);--> statement-breakpoint
CREATE TABLE `vids` (
	`id` text PRIMARY KEY NOT NULL,
	`residentId` text NOT NULL,
	`vid` text NOT NULL,
	`vidLookup` text NOT NULL,
	`type` text NOT NULL,
	`createdAt` integer NOT NULL,
	`expiresAt` integer,
	`revokedAt` integer,
	FOREIGN KEY (`residentId`) REFERENCES `residents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vids_vidLookup_unique` ON `vids` (`vidLookup`);--> statement-breakpoint
CREATE INDEX `vids_resident` ON `vids` (`residentId`,`createdAt`);