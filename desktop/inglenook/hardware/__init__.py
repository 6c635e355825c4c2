"""What this computer has: memory, processor, graphics cards."""
