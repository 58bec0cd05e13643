// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAddonRelease`, from `arms/DeleteAddonRelease.md`.

use alicloud_runtime::codegen::*;

/// Removes an installed add-on from an environment, by the name of its release.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteAddonReleaseRequest::new()
///     .release_name("agent-822567d4-2449")
///     .environment_id("env-xxx");
/// let reply = client.delete_addon_release(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAddonReleaseRequest {
    /// **Required.** Name that the release goes by. Example: `agent-822567d4-2449`.
    pub release_name: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call. Example: `false`.
    pub force: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Name that the addon goes by. Example: `mysql`.
    pub addon_name: Option<String>,
}

impl DeleteAddonReleaseRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
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
    /// Sets `AddonName`.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
}

request! {
    DeleteAddonReleaseRequest {
        "ReleaseName" => release_name: query,
        "Force" => force: query,
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
        "AddonName" => addon_name: query,
    }
}

impl Operation for DeleteAddonReleaseRequest {
    type Response = DeleteAddonReleaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAddonRelease")
        .required(&["ReleaseName", "EnvironmentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DeleteAddonReleaseRequest`].
#[non_exhaustive]
pub struct DeleteAddonReleaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7781D4A-2818-41E7-B7BB-79D809E9****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
}

response! {
    DeleteAddonReleaseResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
