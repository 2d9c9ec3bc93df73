package seed

// Salts is where the hash of the nation's shared password takes its salt from, so that two nations of one seed agree.
func Salts(seed uint64) interface{ Read([]byte) (int, error) } {
	return newStream(seed, "password")
}
