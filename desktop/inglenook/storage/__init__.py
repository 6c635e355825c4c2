"""The SQLite file, its migrations and backups."""
