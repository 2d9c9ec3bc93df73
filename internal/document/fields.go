package document

// Optional lists the paths of the optional fields, for tools that check forms; parts of lists have the list's path.
func (f *Form) Optional() []string {
	var out []string
	var walk func(s *schema, path string)
	walk = func(s *schema, path string) {
		for _, name := range s.order {
			p := s.parts[name]
			at := join2(path, name)
			if p.optional {
				out = append(out, at)
			}
			walk(p, at)
		}
	}
	walk(f.root, "")
	return out
}

// Unused lists the form's own fields that its text never mentions.
func (f *Form) Unused() []string {
	used := map[*schema]bool{}
	for _, c := range commonFields {
		used[f.root.parts[c.path]] = true
	}
	for _, c := range commonOptional {
		used[f.root.parts[c.path]] = true
	}
	mark := func(n names, path []string) {
		s := n.vars[path[0]]
		if s == nil {
			s = n.root.parts[path[0]]
		}
		for _, p := range path[1:] {
			if s == nil {
				return
			}
			used[s] = true
			s = s.parts[p]
		}
		if s != nil {
			used[s] = true
		}
	}
	f.walk(mark)
	var out []string
	for _, name := range f.root.order {
		s := f.root.parts[name]
		if !used[s] {
			out = append(out, name)
		}
	}
	return out
}

func join2(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// walk calls visit for every path the form's text mentions, with the names in force there.
func (f *Form) walk(visit func(n names, path []string)) {
	var segs func(n names, list []seg)
	segs = func(n names, list []seg) {
		for _, s := range list {
			if s.insert != nil {
				visit(n, s.insert.path)
			}
			segs(n, s.optional)
		}
	}
	var nodes func(n names, list []node)
	nodes = func(n names, list []node) {
		for _, nd := range list {
			if nd.line != nil {
				segs(n, nd.line.segs)
				for _, c := range nd.line.cells {
					segs(n, c)
				}
			}
			for _, all := range nd.when {
				for _, t := range all {
					visit(n, t.path)
				}
			}
			nodes(n, nd.then)
			nodes(n, nd.orElse)
			if nd.each != "" {
				visit(n, nd.in)
				nodes(n, nd.body)
			}
		}
	}
	nodes(names{root: f.root}, f.body)
}
