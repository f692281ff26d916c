//! Items of inner blocks. The items of a suspended body move to its front, where all of its code can see them; one of an
//! inner block would be seen outside of that. Where its name means something else there, it gets another:
//!
//! ```text
//!   const N: u32 = 2;                        const N: u32 = 2;
//!   if x { const N: u32 = 5; f(N).await }    if x { const N_2: u32 = 5; f(N_2).await }
//!   f(N).await                               f(N).await
//! ```
//!
//! Where the name can be told from what the program does, by `#[derive(Debug)]` or an attribute of somebody else's, it is refused.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Block, Expr, Item, ItemUse, Macro, Path, Stmt, UseRename, UseTree, parse_quote};

use crate::ast::stmt_suspends;
use crate::diagnostics::Errors;
use crate::resolve::Resolver;

/// Makes the names of a body's items unique.
pub(crate) fn rename(block: &mut Block, resolver: &mut Resolver, errors: &mut Errors) {
    let body = block.to_token_stream();
    let mut finder = Finder { body: &body, resolver, errors };
    block.stmts.iter_mut().for_each(|stmt| finder.visit_stmt_mut(stmt));
}

struct Finder<'a> {
    body: &'a TokenStream,
    resolver: &'a mut Resolver,
    errors: &'a mut Errors,
}

impl VisitMut for Finder<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        if block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_)))
            && block.stmts.iter().any(stmt_suspends)
        {
            let tokens = block.to_token_stream();
            let items = block.stmts.iter().filter_map(|stmt| match stmt {
                Stmt::Item(item) => Some((names(item), shows_its_name(item))),
                _ => None,
            });
            for (names, shown) in items.collect::<Vec<_>>() {
                for name in names {
                    if mentions(self.body, &name) == mentions(&tokens, &name) {
                        continue;
                    }
                    if shown {
                        self.errors.at(
                            &name,
                            format!(
                                "D114: `{name}` is an item of an inner block of a suspended body and is named outside of that \
                                 block too: items move to the front of the body, and an attribute sees what this one is called; \
                                 give it a name of its own"
                            ),
                        );
                        continue;
                    }
                    let to = self.resolver.fresh(&name.to_string(), name.span());
                    let mut renamer = Renamer { from: &name, to: &to, resolver: self.resolver };
                    block.stmts.iter_mut().for_each(|stmt| renamer.stmt(stmt));
                }
            }
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if !matches!(expr, Expr::Closure(_) | Expr::Async(_)) {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
}

/// Renames one item of a block, and what means it.
struct Renamer<'a> {
    from: &'a Ident,
    to: &'a Ident,
    resolver: &'a mut Resolver,
}

impl Renamer<'_> {
    /// A statement of the block itself.
    fn stmt(&mut self, stmt: &mut Stmt) {
        if let Stmt::Item(item) = stmt {
            if let Item::Use(ItemUse { tree, .. }) = item {
                self.imported(tree);
            } else if let Some((attrs, ident)) = named(item)
                && ident == self.from
            {
                *ident = self.to.clone();
                attrs.push(
                    parse_quote!(#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]),
                );
            }
        }
        self.visit_stmt_mut(stmt);
    }

    /// What an import begins with.
    fn origin(&self, tree: &mut UseTree) {
        match tree {
            UseTree::Path(path) if path.ident == *self.from => path.ident = self.to.clone(),
            UseTree::Rename(rename) if rename.ident == *self.from => rename.ident = self.to.clone(),
            UseTree::Group(group) => group.items.iter_mut().for_each(|tree| self.origin(tree)),
            _ => {}
        }
    }

    /// What an import is called.
    fn imported(&mut self, tree: &mut UseTree) {
        match tree {
            UseTree::Path(path) => self.imported(&mut path.tree),
            UseTree::Group(group) => group.items.iter_mut().for_each(|tree| self.imported(tree)),
            UseTree::Rename(rename) if rename.rename == *self.from => rename.rename = self.to.clone(),
            UseTree::Name(name) if name.ident == *self.from => {
                *tree = UseTree::Rename(UseRename {
                    ident: name.ident.clone(),
                    as_token: Default::default(),
                    rename: self.to.clone(),
                });
            }
            _ => {}
        }
    }
}

impl VisitMut for Renamer<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        if path.leading_colon.is_none()
            && let Some(first) = path.segments.first_mut()
            && first.ident == *self.from
        {
            first.ident = crate::diagnostics::placed(self.to, first.ident.span());
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        // There, it means another one.
        let hides = |stmt: &Stmt| matches!(stmt, Stmt::Item(item) if names(item).contains(self.from));
        if !block.stmts.iter().any(hides) {
            visit_mut::visit_block_mut(self, block);
        }
    }

    fn visit_item_use_mut(&mut self, item: &mut ItemUse) {
        if item.leading_colon.is_none() {
            self.origin(&mut item.tree);
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        visit_mut::visit_macro_mut(self, mac);
        self.resolver.rename_in(mac, self.from, self.to);
    }
}

/// What an item is called, if it is called anything.
fn named(item: &mut Item) -> Option<(&mut Vec<Attribute>, &mut Ident)> {
    Some(match item {
        Item::Const(item) => (&mut item.attrs, &mut item.ident),
        Item::Enum(item) => (&mut item.attrs, &mut item.ident),
        Item::Fn(item) => (&mut item.attrs, &mut item.sig.ident),
        Item::Mod(item) => (&mut item.attrs, &mut item.ident),
        Item::Static(item) => (&mut item.attrs, &mut item.ident),
        Item::Struct(item) => (&mut item.attrs, &mut item.ident),
        Item::Trait(item) => (&mut item.attrs, &mut item.ident),
        Item::Type(item) => (&mut item.attrs, &mut item.ident),
        Item::Union(item) => (&mut item.attrs, &mut item.ident),
        Item::Macro(item) => (&mut item.attrs, item.ident.as_mut()?),
        _ => return None,
    })
}

/// Whether an attribute of an item may do something with its name.
fn shows_its_name(item: &Item) -> bool {
    const BLIND: [&str; 9] =
        ["allow", "expect", "warn", "deny", "doc", "cfg", "inline", "must_use", "macro_export"];
    named(&mut item.clone()).is_some_and(|(attrs, _)| {
        attrs.iter().any(|attr| !BLIND.iter().any(|name| attr.path().is_ident(name)))
    })
}

/// The names that an item brings into scope.
fn names(item: &Item) -> Vec<Ident> {
    match item {
        Item::Const(item) => vec![item.ident.clone()],
        Item::Enum(item) => vec![item.ident.clone()],
        Item::Fn(item) => vec![item.sig.ident.clone()],
        Item::Mod(item) => vec![item.ident.clone()],
        Item::Static(item) => vec![item.ident.clone()],
        Item::Struct(item) => vec![item.ident.clone()],
        Item::Trait(item) => vec![item.ident.clone()],
        Item::Type(item) => vec![item.ident.clone()],
        Item::Union(item) => vec![item.ident.clone()],
        Item::Use(item) => {
            let mut names = Vec::new();
            used_names(&item.tree, &mut names);
            names
        }
        Item::Macro(item) => item.ident.iter().cloned().collect(),
        _ => Vec::new(),
    }
}

fn used_names(tree: &UseTree, names: &mut Vec<Ident>) {
    match tree {
        UseTree::Path(path) => used_names(&path.tree, names),
        UseTree::Name(name) => names.push(name.ident.clone()),
        UseTree::Rename(rename) => names.push(rename.rename.clone()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| used_names(tree, names)),
        _ => {}
    }
}

fn mentions(tokens: &TokenStream, name: &Ident) -> usize {
    tokens
        .clone()
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(ident) => usize::from(ident == *name),
            TokenTree::Group(group) => mentions(&group.stream(), name),
            TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
        })
        .sum()
}
