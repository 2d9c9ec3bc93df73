package extract_test

import "os"

func readFile(file string) (string, error) {
	b, err := os.ReadFile(file)
	return string(b), err
}
