//! Thirty-three ways to break a page, each as a text that replaces it.

use alicloud_codegen::{
    doc::{ExampleKind, OperationDoc, ParamRow, ParamTable},
    source::Span,
    vocabulary::{self, Column, Topic},
};

/// A page to be broken.
pub(super) struct Victim<'a> {
    pub(super) doc: &'a OperationDoc,
    pub(super) text: &'a str,
}

/// One way to break a page; `None` where the page has nothing to break in that way.
pub(super) struct Harm {
    pub(super) name: &'static str,
    pub(super) apply: fn(&Victim<'_>) -> Option<String>,
}

/// A word that nobody expects in a header, a heading or a cell.
const STRANGE: &str = "Fjord";

/// All of them.
pub(super) const HARMS: &[Harm] = &[
    Harm {
        name: "a type is missing",
        apply: |v| v.replace(v.row()?.ty.span, ""),
    },
    Harm {
        name: "a type lacks a letter",
        apply: |v| v.misspell(v.row()?.ty.span),
    },
    Harm {
        name: "a type is a strange word",
        apply: |v| v.replace(v.row()?.ty.span, STRANGE),
    },
    Harm {
        name: "a required cell is empty",
        apply: |v| v.replace(v.flag()?, ""),
    },
    Harm {
        name: "a required cell is a strange word",
        apply: |v| v.replace(v.flag()?, STRANGE),
    },
    Harm {
        name: "a name is missing",
        apply: |v| v.replace(v.row()?.name.span, ""),
    },
    Harm {
        name: "a name is a sentence",
        apply: |v| v.replace(v.row()?.name.span, "the id, see below"),
    },
    Harm {
        name: "a name stands twice with two types",
        apply: double_name,
    },
    Harm {
        name: "the header of the types is misspelt",
        apply: |v| v.misspell(v.header(Column::Type)?),
    },
    Harm {
        name: "the header of the flags is misspelt",
        apply: |v| v.misspell(v.header(Column::Required)?),
    },
    Harm {
        name: "the header of the types is a strange word",
        apply: |v| v.replace(v.header(Column::Type)?, STRANGE),
    },
    Harm {
        name: "the header of the flags is a strange word",
        apply: |v| v.replace(v.header(Column::Required)?, STRANGE),
    },
    Harm {
        name: "the header of the names is a strange word",
        apply: |v| v.replace(v.header(Column::Name)?, STRANGE),
    },
    Harm {
        name: "header and delimiter are missing",
        apply: |v| v.cut_lines(v.side()?.span.start, 2),
    },
    Harm {
        name: "a row lacks its last pipe",
        apply: unclose_row,
    },
    Harm {
        name: "a row lacks its last two cells",
        apply: shorten_row,
    },
    Harm {
        name: "a pipe stands within a type",
        apply: |v| v.insert(v.row()?.ty.span.end, "|x"),
    },
    Harm {
        name: "the page ends within its parameters",
        apply: |v| v.end_within(v.doc.request.first()?),
    },
    Harm {
        name: "the page ends within its fields",
        apply: |v| v.end_within(v.doc.response.last()?),
    },
    Harm {
        name: "the page ends within its example",
        apply: end_in_example,
    },
    Harm {
        name: "a code block is not closed",
        apply: unclose_fence,
    },
    Harm {
        name: "the heading of the request is strange",
        apply: |v| v.replace(v.heading(true)?, STRANGE),
    },
    Harm {
        name: "the heading of the response is strange",
        apply: |v| v.replace(v.heading(false)?, STRANGE),
    },
    Harm {
        name: "the parameters are missing",
        apply: |v| v.replace(v.table(&v.doc.request)?.span, ""),
    },
    Harm {
        name: "the fields are missing",
        apply: |v| v.replace(v.table(&v.doc.response)?.span, ""),
    },
    Harm {
        name: "a second operation stands below",
        apply: append_operation,
    },
    Harm {
        name: "name and type change places",
        apply: swap_cells,
    },
    Harm {
        name: "two rows stand on one line",
        apply: join_rows,
    },
    Harm {
        name: "the pipes are tabs",
        apply: |v| v.rewrite(v.side()?, |t| t.replace('|', "\t")),
    },
    Harm {
        name: "the pipes are full-width",
        apply: |v| v.rewrite(v.side()?, |t| t.replace('|', "｜")),
    },
    Harm {
        name: "the table is HTML",
        apply: |v| v.rewrite(v.side()?, html_table),
    },
    Harm {
        name: "the cells are paragraphs below strange headers",
        apply: |v| v.rewrite(v.side()?, paragraphs),
    },
    Harm {
        name: "a sentence stands between two rows",
        apply: part_rows,
    },
];

impl Victim<'_> {
    /// The first table of request or response, by turns.
    fn side(&self) -> Option<&ParamTable> {
        let (first, second) = (&self.doc.request, &self.doc.response);
        match self.text.len() % 2 {
            0 => self.table(first),
            _ => self.table(second),
        }
    }

    /// The first of some tables, when it is one of pipes that has rows with names.
    fn table<'t>(&self, tables: &'t [ParamTable]) -> Option<&'t ParamTable> {
        let table = tables.first()?;
        let own = table
            .rows
            .iter()
            .filter(|r| vocabulary::plain_type(&r.ty.value.raw).is_some());
        (self.at(table.span).starts_with('|') && own.count() > 1).then_some(table)
    }

    /// A row in the middle of it that nothing hangs on.
    fn row(&self) -> Option<&ParamRow> {
        let rows = &self.side()?.rows;
        let scalar = |r: &&ParamRow| {
            let word = r.ty.value.raw.to_lowercase();
            ["string", "integer", "boolean", "long"].contains(&word.as_str())
                && r.name.value.len() > 2
                && !["Action", "RequestId"].contains(&r.name.value.as_str())
        };
        rows.iter()
            .skip(rows.len() / 2)
            .find(scalar)
            .or_else(|| rows.iter().rev().find(scalar))
    }

    fn flag(&self) -> Option<Span> {
        let rows = &self.table(&self.doc.request)?.rows;
        let flags = rows
            .iter()
            .skip(rows.len() / 2)
            .filter_map(|r| r.required.as_ref());
        flags.map(|f| f.span).find(|span| span.end > span.start)
    }

    fn at(&self, span: Span) -> &str {
        &self.text[span.start as usize..span.end as usize]
    }

    fn header(&self, column: Column) -> Option<Span> {
        let table = match column {
            Column::Required => self.table(&self.doc.request)?,
            _ => self.side()?,
        };
        let line = self.at(table.span).lines().next()?;
        let mut start = table.span.start;
        for cell in line.split('|') {
            let trimmed = cell.trim();
            if vocabulary::column(trimmed) == Some(column) {
                let start = start + (cell.len() - cell.trim_start().len()) as u32;
                let end = start + trimmed.len() as u32;
                return Some(Span {
                    start,
                    end,
                    ..table.span
                });
            }
            start += cell.len() as u32 + 1;
        }
        None
    }

    fn heading(&self, request: bool) -> Option<Span> {
        let tables = match request {
            true => &self.doc.request,
            false => &self.doc.response,
        };
        let heading = self.table(tables)?.heading.as_ref()?;
        let plain = matches!(
            vocabulary::topic(&heading.value),
            Some(Topic::Request(None) | Topic::Response(None))
        );
        plain.then_some(heading.span)
    }

    fn replace(&self, span: Span, with: &str) -> Option<String> {
        let (start, end) = (span.start as usize, span.end as usize);
        Some(format!(
            "{}{with}{}",
            &self.text[..start],
            &self.text[end..]
        ))
    }

    fn insert(&self, at: u32, what: &str) -> Option<String> {
        let at = at as usize;
        Some(format!("{}{what}{}", &self.text[..at], &self.text[at..]))
    }

    fn rewrite(&self, table: &ParamTable, with: impl Fn(&str) -> String) -> Option<String> {
        self.replace(table.span, &with(self.at(table.span)))
    }

    /// Leaves the second letter out.
    fn misspell(&self, span: Span) -> Option<String> {
        let mut letters: Vec<char> = self.at(span).chars().collect();
        match letters.len() {
            0 | 1 => return None,
            2 => letters.insert(1, '的'),
            _ => {
                letters.remove(1);
            }
        }
        self.replace(span, &letters.into_iter().collect::<String>())
    }

    fn cut_lines(&self, from: u32, count: usize) -> Option<String> {
        let from = from as usize;
        let cut: usize = self.text[from..]
            .split_inclusive('\n')
            .take(count)
            .map(str::len)
            .sum();
        Some(format!(
            "{}{}",
            &self.text[..from],
            &self.text[from + cut..]
        ))
    }

    /// Ends the page within a row in the middle of a table.
    fn end_within(&self, table: &ParamTable) -> Option<String> {
        if !self.at(table.span).starts_with('|') || table.rows.len() < 3 {
            return None;
        }
        let row = &table.rows[table.rows.len() / 2];
        let at = row.name.span.end as usize;
        Some(self.text[..at].to_owned())
    }
}

fn double_name(v: &Victim<'_>) -> Option<String> {
    let row = v.row()?;
    let own = row.ty.value.raw.eq_ignore_ascii_case("string");
    let before = Span {
        end: row.ty.span.start,
        ..row.span
    };
    let behind = Span {
        start: row.ty.span.end,
        ..row.span
    };
    let ty = if own { "Boolean" } else { "String" };
    v.insert(
        row.span.end,
        &format!("\n{}{ty}{}", v.at(before), v.at(behind)),
    )
}

fn unclose_row(v: &Victim<'_>) -> Option<String> {
    let row = v.row()?;
    let open = v.at(row.span).strip_suffix('|')?;
    v.replace(row.span, open)
}

fn shorten_row(v: &Victim<'_>) -> Option<String> {
    let row = v.row()?;
    let mut cells: Vec<&str> = v.at(row.span).strip_suffix('|')?.split('|').collect();
    if cells.len() < 4 || v.at(row.span).contains('\\') {
        return None;
    }
    cells.truncate(cells.len() - 2);
    v.replace(row.span, &format!("{}|", cells.join("|")))
}

fn end_in_example(v: &Victim<'_>) -> Option<String> {
    let mut examples = v
        .doc
        .examples
        .iter()
        .filter(|e| e.kind == ExampleKind::Response);
    let span = examples
        .find(|e| e.tree.is_some() && e.text.value.len() > 80)?
        .text
        .span;
    let mut at = (span.start + span.end) as usize / 2;
    while !v.text.is_char_boundary(at) {
        at += 1;
    }
    Some(v.text[..at].to_owned())
}

fn unclose_fence(v: &Victim<'_>) -> Option<String> {
    let example = v.doc.examples.iter().find(|e| e.tree.is_some())?;
    let end = example.text.span.end as usize;
    let rest = v.text[end..].trim_start_matches('\n');
    let start = v.text.len() - rest.len();
    rest.starts_with("```")
        .then(|| format!("{}{}", &v.text[..start], &rest[3..]))
}

fn append_operation(v: &Victim<'_>) -> Option<String> {
    let request = v.table(&v.doc.request)?;
    let response = v.table(&v.doc.response)?;
    let heading = |t: &ParamTable| t.heading.as_ref().map(|h| h.value.clone());
    let (first, second) = (heading(request)?, heading(response)?);
    Some(format!(
        "{}\n\n# DrainReedPonds\n\n## {first}\n\n{}\n\n## {second}\n\n{}\n",
        v.text,
        v.at(request.span),
        v.at(response.span)
    ))
}

fn swap_cells(v: &Victim<'_>) -> Option<String> {
    let row = v.row()?;
    let (name, ty) = (row.name.span, row.ty.span);
    if name.end > ty.start {
        return None;
    }
    let between = Span {
        start: name.end,
        end: ty.start,
        ..name
    };
    let whole = Span {
        end: ty.end,
        ..name
    };
    v.replace(
        whole,
        &format!("{}{}{}", v.at(ty), v.at(between), v.at(name)),
    )
}

fn join_rows(v: &Victim<'_>) -> Option<String> {
    let row = v.row()?;
    let end = row.span.end as usize;
    v.text[end..]
        .starts_with("\n|")
        .then(|| format!("{}{}", &v.text[..end], &v.text[end + 1..]))
}

/// The row is not the last of its table.
fn part_rows(v: &Victim<'_>) -> Option<String> {
    let row = v.row()?;
    let followed = v.text[row.span.end as usize..]
        .trim_start()
        .starts_with('|');
    followed
        .then(|| v.insert(row.span.end, "\n\nThis was moved.\n"))
        .flatten()
}

fn html_table(table: &str) -> String {
    let rows = table.lines().filter(|line| !line.contains("--"));
    let rows: String = rows
        .map(|line| {
            let cells = line.trim_matches('|').split('|');
            let cells: String = cells.map(|c| format!("<td>{c}</td>")).collect();
            format!("<tr>{cells}</tr>\n")
        })
        .collect();
    format!("<table>\n{rows}</table>\n")
}

fn paragraphs(table: &str) -> String {
    let rows = table
        .lines()
        .skip(2)
        .flat_map(|line| line.trim_matches('|').split('|'));
    let cells = [STRANGE, "Sound", "Bay"].into_iter().chain(rows);
    let cells = cells.filter(|c| !c.trim().is_empty());
    cells.map(|c| format!("{c}\n\n")).collect()
}
