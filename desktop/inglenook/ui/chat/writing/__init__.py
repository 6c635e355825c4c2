"""What belongs to a message that is being written: attachments, drafts, the queue."""
