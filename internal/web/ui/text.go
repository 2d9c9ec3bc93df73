package ui

import (
	"fmt"
	"strings"
)

func join(sep string, parts ...string) string {
	var full []string
	for _, p := range parts {
		if p != "" {
			full = append(full, p)
		}
	}
	return strings.Join(full, sep)
}

func split(keys string) []string { return strings.Fields(keys) }

func pagerText(p Pager) string {
	if p.Total == 0 {
		return "Không có dòng nào"
	}
	return fmt.Sprintf("Dòng %s–%s trong %s", Amount(int64(p.From)), Amount(int64(p.To)), Amount(int64(p.Total)))
}
