CREATE TABLE `card_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`residentId` text NOT NULL,
	`vidId` text,
	`listNumber` integer NOT NULL,
	`listIndex` integer NOT NULL,
	`issuedAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	`revokedAt` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `card_tokens_place` ON `card_tokens` (`listNumber`,`listIndex`);--> statement-breakpoint
CREATE INDEX `card_tokens_resident` ON `card_tokens` (`residentId`,`issuedAt`);