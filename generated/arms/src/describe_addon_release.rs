// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAddonRelease`, from `arms/DescribeAddonRelease.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Condition};

/// Returns an installed add-on release of an environment, by its release name.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeAddonReleaseRequest::new()
///     .release_name("agent-822567d4-2449")
///     .environment_id("env-xxx");
/// let reply = client.describe_addon_release(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAddonReleaseRequest {
    /// **Required.** Name that the release goes by. Example: `agent-822567d4-2449`.
    pub release_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
}

impl DescribeAddonReleaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReleaseName`, which is required.
    pub fn release_name(mut self, value: impl Into<String>) -> Self {
        self.release_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
}

request! {
    DescribeAddonReleaseRequest {
        "ReleaseName" => release_name: query,
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
    }
}

impl Operation for DescribeAddonReleaseRequest {
    type Response = DescribeAddonReleaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAddonRelease")
        .required(&["ReleaseName", "EnvironmentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAddonReleaseRequest`].
#[non_exhaustive]
pub struct DescribeAddonReleaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AddonReleaseData>,
}

response! {
    DescribeAddonReleaseResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AddonReleaseData {
    /// Installed add-on, with its facts.
    pub release: Option<Release>,
    /// Settings of the item.
    pub config: Option<String>,
}

response! {
    AddonReleaseData {
        "Release" => release: value,
        "Config" => config: value,
    }
}

/// Installed add-on, with its facts.
#[non_exhaustive]
pub struct Release {
    /// Name that the addon goes by. Example: `mysql`.
    pub addon_name: Option<String>,
    /// How many there are of this: alert rule. Example: `1`.
    pub alert_rule_count: Option<i64>,
    /// The conditions that were found or are concerned, one entry each.
    pub conditions: Vec<Condition>,
    /// When the item was created. Example: `2023-09-22T16:56:29+08:00`.
    pub create_time: Option<Timestamp>,
    /// How many there are of this: dashboard. Example: `1`.
    pub dashboard_count: Option<i64>,
    /// How many there are of this: exporter. Example: `2`.
    pub exporter_count: Option<i64>,
    /// Settings of the have, and what it works with. Example: `true`.
    pub have_config: Option<bool>,
    /// ID of the install user that the item belongs to or stands for. Example: `23810923891`.
    pub install_user_id: Option<String>,
    /// Language of the texts. Example: `zh`.
    pub language: Option<String>,
    /// ID of the release that the item belongs to or stands for.
    /// Example: `be29c093-3fd6-4fb6-9430-797030cc183a`.
    pub release_id: Option<String>,
    /// Name that the release goes by. Example: `mysql-1695372983039`.
    pub release_name: Option<String>,
    /// Use that is meant, or the kind of check that applies. Example: `database`.
    pub scene: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<String>,
    /// When the item was last changed. Example: `2023-09-22T16:56:29+08:00`.
    pub update_time: Option<Timestamp>,
    /// ID of the user that the item belongs to or stands for. Example: `13818734031`.
    pub user_id: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `0.0.1`.
    pub version: Option<String>,
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxx`.
    pub environment_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// Whether the service looks after it.
    pub managed: Option<bool>,
}

response! {
    Release {
        "AddonName" => addon_name: value,
        "AlertRuleCount" => alert_rule_count: value,
        "Conditions" => conditions: list(""),
        "CreateTime" => create_time: value,
        "DashboardCount" => dashboard_count: value,
        "ExporterCount" => exporter_count: value,
        "HaveConfig" => have_config: value,
        "InstallUserId" => install_user_id: value,
        "Language" => language: value,
        "ReleaseId" => release_id: value,
        "ReleaseName" => release_name: value,
        "Scene" => scene: value,
        "Status" => status: value,
        "UpdateTime" => update_time: value,
        "UserID" => user_id: value,
        "Version" => version: value,
        "EnvironmentId" => environment_id: value,
        "RegionId" => region_id: value,
        "Managed" => managed: value,
    }
}
