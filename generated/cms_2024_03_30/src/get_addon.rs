// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAddon`, from `cms_2024_03_30/GetAddon.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonSchemaRef, Dashboard, Dependencies, Environment, MetricCheckRule, Policies, Protocol};

/// Shows one integration add-on in a given version.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetAddonRequest::new()
///     .addon_name("security-actiontrail");
/// let reply = client.get_addon(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAddonRequest {
    /// **Required.** Name that the addon goes by. Example: `security-actiontrail`.
    pub addon_name: Option<String>,
    /// Which version of the software or the item is meant. Example: `*`.
    pub version: Option<String>,
    /// Language of the texts. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl GetAddonRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `addonName`, which is required.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `aliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    GetAddonRequest {
        "addonName" => addon_name: path,
        "version" => version: query,
        "aliyunLang" => aliyun_lang: query,
    }
}

impl Operation for GetAddonRequest {
    type Response = GetAddonResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAddon")
        .roa("GET", "/addons/{addonName}")
        .required(&["addonName"])
        .read_only();
}

/// Response to [`GetAddonRequest`].
#[non_exhaustive]
pub struct GetAddonResponse {
    /// What the call returns besides its status.
    pub data: Option<AddonData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B9377D9-C56B-5C2E-A8A4-A01D6CC3F4B8`.
    pub request_id: Option<String>,
}

response! {
    GetAddonResponse {
        "data" => data: value,
        "requestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AddonData {
    /// Second name that the item can be called by. Example: `resume_vector_alias`.
    pub alias: Option<String>,
    /// The categories that were found or are concerned, one entry each.
    /// Example: `alibaba-cloud-service`.
    pub categories: Vec<String>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
    /// Free text that describes the item to people. Example: `o11y-demo-cn-heyuan`.
    pub description: Option<String>,
    /// The environments that were found or are concerned, one entry each.
    pub environments: Vec<Environment>,
    /// Address of the picture shown. Example: `https://xxxxx`.
    pub icon: Option<String>,
    /// The keywords that were found or are concerned, one entry each. Example: `metrics`.
    pub keywords: Vec<String>,
    /// Language of texts, or in which code is written. Example: `zh`.
    pub language: Option<String>,
    /// When the latest release was created. Example: `2023-09-12 12:30:30`.
    pub latest_release_create_time: Option<String>,
    /// Name of the item, as people see it. Example: `rum_api_dashboard_explorer_link_metric_set`.
    pub name: Option<String>,
    /// Whether a policy takes it only once. Example: `true`.
    pub once: Option<bool>,
    /// Scene it is made for. Example: `middleware`.
    pub scene: Option<String>,
    /// Which version it is. Example: `*`.
    pub version: Option<String>,
    /// Rank in lists. Example: `10`.
    pub weight: Option<String>,
}

response! {
    AddonData {
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
