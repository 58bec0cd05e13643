// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvironmentAddons`, from `arms/ListEnvironmentAddons.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dashboard, Dependencies, Environment, MetricCheckRule, Policies, Protocol};

/// Lists the add-ons that an environment has installed, with dashboards and descriptions.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvironmentAddonsRequest::new()
///     .environment_id("env-xxx");
/// let reply = client.list_environment_addons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvironmentAddonsRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListEnvironmentAddonsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListEnvironmentAddonsRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListEnvironmentAddonsRequest {
    type Response = ListEnvironmentAddonsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvironmentAddons")
        .required(&["EnvironmentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvironmentAddonsRequest`].
#[non_exhaustive]
pub struct ListEnvironmentAddonsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `32940175-181B-4B93-966E-4BB69176****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<EnvironmentAddonData>,
}

response! {
    ListEnvironmentAddonsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvironmentAddonData {
    /// The addons that were found or are concerned, one entry each.
    pub addons: Vec<Addon>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
}

response! {
    EnvironmentAddonData {
        "Addons" => addons: list(""),
        "Total" => total: value,
    }
}

/// The addons that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Addon {
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
    Addon {
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
