// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAddons`, from `arms/ListAddons.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dashboard, Dependencies, Environment, MetricCheckRule, Policies, Protocol};

/// Lists the products that the new integration center offers as add-ons.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListAddonsRequest::new();
/// let reply = client.list_addons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAddonsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions for the list. Example: `mysql`.
    pub search: Option<String>,
    /// Whether the search text is a regular expression. Example: `false`.
    pub regexp: Option<bool>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// Class that the item belongs to. Example: `database`.
    pub category: Option<String>,
}

impl ListAddonsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Search`.
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets `Regexp`.
    #[inline]
    pub fn regexp(mut self, value: bool) -> Self {
        self.regexp = Some(value);
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    ListAddonsRequest {
        "RegionId" => region_id: query,
        "Search" => search: query,
        "Regexp" => regexp: query,
        "AliyunLang" => aliyun_lang: query,
        "Category" => category: query,
    }
}

impl Operation for ListAddonsRequest {
    type Response = ListAddonsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAddons")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListAddonsRequest`].
#[non_exhaustive]
pub struct ListAddonsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<AddonData>,
}

response! {
    ListAddonsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AddonData {
    /// Second name that the item goes by. Example: `MySQL`.
    pub alias: Option<String>,
    /// The categories that were found or are concerned, one entry each. Example: `cloud`.
    pub categories: Vec<String>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The environments that were found or are concerned, one entry each.
    pub environments: Vec<Environment>,
    /// Address of the icon. Example: `http://xxxx`.
    pub icon: Option<String>,
    /// The keywords that were found or are concerned, one entry each. Example: `Java`.
    pub keywords: Vec<String>,
    /// Language of the texts. Example: `zh`.
    pub language: Option<String>,
    /// Name that people know the item by. Example: `mysql`.
    pub name: Option<String>,
    /// Whether it can be installed only once. Example: `false`.
    pub once: Option<bool>,
    /// Use that is meant, or the kind of check that applies. Example: `database`.
    pub scene: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `0.0.1`.
    pub version: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `857`.
    pub weight: Option<String>,
    /// When the latest release was created. Example: `2023-09-22T16:56:29+08:00`.
    pub latest_release_create_time: Option<Timestamp>,
}

response! {
    AddonData {
        "Alias" => alias: value,
        "Categories" => categories: list(""),
        "Dashboards" => dashboards: list(""),
        "Description" => description: value,
        "Environments" => environments: list(""),
        "Icon" => icon: value,
        "Keywords" => keywords: list(""),
        "Language" => language: value,
        "Name" => name: value,
        "Once" => once: value,
        "Scene" => scene: value,
        "Version" => version: value,
        "Weight" => weight: value,
        "LatestReleaseCreateTime" => latest_release_create_time: value,
    }
}
