// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAddons`, from `cms_2024_03_30/ListAddons.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonSchemaRef, Dashboard, Dependencies, Environment, MetricCheckRule, Policies, Protocol};

/// Lists the integration add-ons on offer, by category or search term.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListAddonsRequest::new();
/// let reply = client.list_addons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAddonsRequest {
    /// Language of the texts. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// Category of add-ons to list. Example: `database`.
    pub category: Option<String>,
    /// Words to find in name, description, or keywords. Example: `105095`.
    pub search: Option<String>,
    /// Whether the search words are a regular expression.
    pub regexp: Option<bool>,
}

impl ListAddonsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `aliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `search`.
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets `regexp`.
    #[inline]
    pub fn regexp(mut self, value: bool) -> Self {
        self.regexp = Some(value);
        self
    }
}

request! {
    ListAddonsRequest {
        "aliyunLang" => aliyun_lang: query,
        "category" => category: query,
        "search" => search: query,
        "regexp" => regexp: query,
    }
}

impl Operation for ListAddonsRequest {
    type Response = ListAddonsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAddons")
        .roa("GET", "/addons")
        .read_only();
}

/// Response to [`ListAddonsRequest`].
#[non_exhaustive]
pub struct ListAddonsResponse {
    /// The addons that were found or are concerned, one entry each.
    pub addons: Vec<Addon>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    ListAddonsResponse {
        "addons" => addons: list(""),
        "requestId" => request_id: value,
    }
}

/// The addons that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Addon {
    /// Second name that the item can be called by. Example: `resume_vector_alias`.
    pub alias: Option<String>,
    /// The categories that were found or are concerned, one entry each. Example: `middleware`.
    pub categories: Vec<String>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
    /// Free text that describes the item to people. Example: `workspace api monitor test`.
    pub description: Option<String>,
    /// The environments that were found or are concerned, one entry each.
    pub environments: Vec<Environment>,
    /// Address of the picture shown. Example: `http://xxxxxxx`.
    pub icon: Option<String>,
    /// The keywords that were found or are concerned, one entry each. Example: `Container`.
    pub keywords: Vec<String>,
    /// Language of texts, or in which code is written. Example: `zh`.
    pub language: Option<String>,
    /// When the latest release was created. Example: `2025-09-03T03:15:56Z`.
    pub latest_release_create_time: Option<Timestamp>,
    /// Name of the item, as people see it. Example: `rum_api_dashboard_explorer_link_metric_set`.
    pub name: Option<String>,
    /// Whether a policy takes it only once. Example: `true`.
    pub once: Option<bool>,
    /// Scene it is made for. Example: `middleware`.
    pub scene: Option<String>,
    /// Which version it is. Example: `*`.
    pub version: Option<String>,
    /// Rank in lists. Example: `99`.
    pub weight: Option<String>,
}

response! {
    Addon {
        "alias" => alias: value,
        "categories" => categories: list(""),
        "dashboards" => dashboards: list(""),
        "description" => description: value,
        "environments" => environments: list(""),
        "icon" => icon: value,
        "keywords" => keywords: list(""),
        "language" => language: value,
        "latestReleaseCreateTime" => latest_release_create_time: value,
        "name" => name: value,
        "once" => once: value,
        "scene" => scene: value,
        "version" => version: value,
        "weight" => weight: value,
    }
}
