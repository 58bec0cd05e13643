//! Which crates there are: one for everything, or one for each product under a facade.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{MODULES, names};

/// How the products are distributed over crates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// One crate, in which each product is a module.
    #[default]
    Single,
    /// A crate for each product, and one that has all of them as modules.
    Facade,
}

/// `crates.toml` beside the pages: what the crates are beyond what the pages say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrateSettings {
    /// How the products are distributed.
    #[serde(default)]
    pub layout: Layout,
    /// Products, by their folders or modules, by the feature that switches on all of them.
    #[serde(default)]
    pub groups: BTreeMap<String, Vec<String>>,
    /// Versions of the crates of products, by folder or module, where they are not that of the workspace.
    #[serde(default)]
    pub versions: BTreeMap<String, String>,
}

impl CrateSettings {
    /// A group that has the name of something else, as a text.
    pub fn find_mistake(&self) -> Option<String> {
        let products: BTreeSet<&String> = self.groups.values().flatten().collect();
        self.groups.keys().find_map(|group| {
            let is_feature = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if group.is_empty() || !group.chars().all(is_feature) {
                return Some(format!("`{group}` cannot be the name of a feature"));
            }
            let taken = MODULES.contains(&names::snake(group).as_str()) || products.contains(group);
            taken.then(|| format!("the group `{group}` has the name of another feature"))
        })
    }
}

/// The crates of a plan.
#[derive(Clone, Debug, Default)]
pub struct CratePlan {
    /// One for each product, in the order of the plan.
    pub products: Vec<ProductCrate>,
    /// Groups that have a product: the feature, and the modules that it switches on.
    pub groups: Vec<(String, Vec<String>)>,
}

/// The crate of a product.
#[derive(Clone, Debug)]
pub struct ProductCrate {
    /// Name of the package.
    pub name: String,
    /// Its version, where it is not that of the workspace.
    pub version: Option<String>,
    /// Words to find it by.
    pub keywords: Vec<String>,
}

impl ProductCrate {
    /// Its name in paths.
    pub fn ident(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// Most letters of a word to find a crate by, and most of such words: the registry takes no more.
const KEYWORD: (usize, usize) = (20, 5);

impl CratePlan {
    /// The crates of products, by their modules, under the facade `name`.
    pub fn under(name: &str, modules: &[&str], settings: &CrateSettings) -> Self {
        let held: BTreeSet<&str> = modules.iter().copied().collect();
        let products = modules
            .iter()
            .map(|module| {
                let name = format!("{name}-{}", slug(module, &held));
                product_crate(name, module, settings)
            })
            .collect();
        let groups = settings.groups.iter().filter_map(|(group, products)| {
            let is_in = |module: &&&str| products.iter().any(|name| is_called(module, name));
            let modules = modules.iter().filter(is_in);
            let modules: Vec<String> = modules.map(|module| (*module).to_owned()).collect();
            (!modules.is_empty()).then(|| (group.clone(), modules))
        });
        Self {
            products,
            groups: groups.collect(),
        }
    }
}

/// Whether `name` is the folder or the module of the product with this module.
fn is_called(module: &str, name: &str) -> bool {
    name == module || names::snake(name) == module
}

/// The module as part of the name of a package: without the `_` of a name that Rust keeps for itself.
fn slug(module: &str, held: &BTreeSet<&str>) -> String {
    let bare = module.trim_end_matches('_');
    let is_free = bare == module || !held.contains(bare);
    let slug = if is_free { bare } else { module };
    slug.replace('_', "-")
}

fn product_crate(name: String, module: &str, settings: &CrateSettings) -> ProductCrate {
    let groups = settings
        .groups
        .iter()
        .filter(|(_, products)| products.iter().any(|name| is_called(module, name)));
    let version = settings
        .versions
        .iter()
        .find(|(name, _)| is_called(module, name));
    let words = ["alibaba-cloud", "aliyun", module]
        .into_iter()
        .chain(groups.map(|(group, _)| group.as_str()))
        .chain(["sdk"]);
    let is_keyword = |word: &&str| {
        word.len() <= KEYWORD.0 && word.starts_with(|c: char| c.is_ascii_alphabetic())
    };
    let mut keywords: Vec<String> = Vec::new();
    for word in words.filter(is_keyword) {
        if keywords.len() < KEYWORD.1 && !keywords.iter().any(|held| held == word) {
            keywords.push(word.to_owned());
        }
    }
    ProductCrate {
        name,
        version: version.map(|(_, version)| version.clone()),
        keywords,
    }
}
