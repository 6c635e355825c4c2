// Renders templates with Go's own text/template, set up as Ollama does: a JSON object {"T": template, "M": [[role, text], …]} a line
// comes in, the text or {"error": …} goes out. rendered.json was written with it by go1.19.8.

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"text/template"
	"text/template/parse"
)

type Message struct {
	Role, Content, Thinking, ToolName string
	Images, ToolCalls       []string
}

type T struct{ *template.Template }

func ids(n parse.Node) []string {
	var out []string
	switch n := n.(type) {
	case *parse.ListNode:
		for _, c := range n.Nodes {
			out = append(out, ids(c)...)
		}
	case *parse.ActionNode:
		return ids(n.Pipe)
	case *parse.BranchNode:
		out = ids(n.Pipe)
		for _, l := range []*parse.ListNode{n.List, n.ElseList} {
			if l != nil {
				out = append(out, ids(l)...)
			}
		}
	case *parse.IfNode:
		return ids(&n.BranchNode)
	case *parse.RangeNode:
		return ids(&n.BranchNode)
	case *parse.WithNode:
		return ids(&n.BranchNode)
	case *parse.PipeNode:
		for _, c := range n.Cmds {
			for _, a := range c.Args {
				out = append(out, ids(a)...)
			}
		}
	case *parse.FieldNode:
		return n.Ident
	case *parse.VariableNode:
		return n.Ident
	}
	return out
}

type In struct {
	T string
	M [][2]string
}

func main() {
	sc := bufio.NewScanner(os.Stdin)
	sc.Buffer(make([]byte, 1<<20), 1<<24)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	funcs := template.FuncMap{"json": func(v any) string { b, _ := json.Marshal(v); return string(b) }}
	for sc.Scan() {
		var in In
		if err := json.Unmarshal(sc.Bytes(), &in); err != nil {
			panic(err)
		}
		res := func() (res any) {
			defer func() {
				if r := recover(); r != nil {
					res = map[string]string{"error": fmt.Sprint("panic ", r)}
				}
			}()
			t, err := template.New("").Option("missingkey=zero").Funcs(funcs).Parse(in.T)
			if err != nil {
				return map[string]string{"error": "parse " + err.Error()}
			}
			if t.Tree == nil { return "" }
			vars := map[string]bool{}
			for _, n := range t.Root.Nodes {
				for _, i := range ids(n) {
					vars[strings.ToLower(i)] = true
				}
			}
			var sys []string
			var ms []*Message
			for _, m := range in.M {
				if m[0] == "system" {
					sys = append(sys, m[1])
				}
				if len(ms) > 0 && ms[len(ms)-1].Role == m[0] {
					ms[len(ms)-1].Content += "\n\n" + m[1]
				} else {
					ms = append(ms, &Message{Role: m[0], Content: m[1]})
				}
			}
			var b bytes.Buffer
			if vars["messages"] {
				err = t.Execute(&b, map[string]any{"System": strings.Join(sys, "\n\n"), "Messages": ms, "Tools": nil, "Response": "", "Think": false, "IsThinkSet": false, "ThinkLevel": ""})
			} else {
				p := ""
				if len(ms) > 0 { p = ms[len(ms)-1].Content }
				err = t.Execute(&b, map[string]any{"System": strings.Join(sys, "\n\n"), "Prompt": p, "Response": "", "Think": false, "IsThinkSet": false, "Tools": nil, "ThinkLevel": ""})
			}
			if err != nil {
				return map[string]string{"error": "exec " + err.Error()}
			}
			return b.String()
		}()
		j, _ := json.Marshal(res)
		fmt.Fprintln(w, string(j))
	}
}
