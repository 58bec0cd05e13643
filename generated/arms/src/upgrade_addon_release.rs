// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeAddonRelease`, from `arms/UpgradeAddonRelease.md`.

use alicloud_runtime::codegen::*;

/// Changes version or values of an installed add-on release; a dry run is possible.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpgradeAddonReleaseRequest::new()
///     .addon_version("0.0.2")
///     .values("...")
///     .release_name("mysql-1695372983039")
///     .environment_id("env-xxx");
/// let reply = client.upgrade_addon_release(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeAddonReleaseRequest {
    /// **Required.** Which version of the addon is meant. Example: `0.0.2`.
    pub addon_version: Option<String>,
    /// **Required.** The values that are concerned.
    pub values: Option<String>,
    /// **Required.** Name that the release goes by. Example: `mysql-1695372983039`.
    pub release_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed. Example: `false`.
    pub dry_run: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
}

impl UpgradeAddonReleaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AddonVersion`, which is required.
    pub fn addon_version(mut self, value: impl Into<String>) -> Self {
        self.addon_version = Some(value.into());
        self
    }
    /// Sets `Values`, which is required.
    pub fn values(mut self, value: impl Into<String>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `ReleaseName`, which is required.
    pub fn release_name(mut self, value: impl Into<String>) -> Self {
        self.release_name = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
    UpgradeAddonReleaseRequest {
        "AddonVersion" => addon_version: query,
        "Values" => values: query,
        "ReleaseName" => release_name: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
    }
}

impl Operation for UpgradeAddonReleaseRequest {
    type Response = UpgradeAddonReleaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeAddonRelease")
        .required(&["AddonVersion", "Values", "ReleaseName", "EnvironmentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
}

/// Response to [`UpgradeAddonReleaseRequest`].
#[non_exhaustive]
pub struct UpgradeAddonReleaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `27E653FA-5958-45BE-8AA9-14D884DC****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
}

response! {
    UpgradeAddonReleaseResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}
