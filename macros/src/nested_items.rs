//! Items of inner blocks. The items of a suspended body move to its front, where all of its code can see them; one of an
//! inner block would be seen outside of that. Where its name means something else there, it is refused.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Block, Item, Stmt, UseTree};

use crate::ast::stmt_suspends;
use crate::diagnostics::Errors;

/// Checks a body.
pub(crate) fn check(block: &Block, errors: &mut Errors) {
    let body = block.to_token_stream();
    for stmt in &block.stmts {
        Checker { body: &body, errors }.visit_stmt(stmt);
    }
}

struct Checker<'a> {
    body: &'a TokenStream,
    errors: &'a mut Errors,
}

impl<'ast> Visit<'ast> for Checker<'_> {
    fn visit_block(&mut self, block: &'ast Block) {
        if block.stmts.iter().any(stmt_suspends) {
            let tokens = block.to_token_stream();
            for stmt in &block.stmts {
                let Stmt::Item(item) = stmt else { continue };
                for name in names(item) {
                    if mentions(self.body, &name) != mentions(&tokens, &name) {
                        self.errors.at(
                            &name,
                            format!(
                                "D114: `{name}` is an item of an inner block of a suspended body and is named outside of that \
                                 block too: items move to the front of the body; give it a name of its own"
                            ),
                        );
                    }
                }
            }
        }
        visit::visit_block(self, block);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}
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
