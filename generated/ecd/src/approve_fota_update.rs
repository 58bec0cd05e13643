// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApproveFotaUpdate`, from `ecd/ApproveFotaUpdate.md`.

use alicloud_runtime::codegen::*;

/// Allows the image update of a running cloud computer to go ahead.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ApproveFotaUpdateRequest::new()
///     .desktop_id("...")
///     .app_version("...");
/// let reply = client.approve_fota_update(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApproveFotaUpdateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// **Required.** Which version of the application is meant.
    pub app_version: Option<String>,
}

impl ApproveFotaUpdateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `AppVersion`, which is required.
    pub fn app_version(mut self, value: impl Into<String>) -> Self {
        self.app_version = Some(value.into());
        self
    }
}

request! {
    ApproveFotaUpdateRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "AppVersion" => app_version: query,
    }
}

impl Operation for ApproveFotaUpdateRequest {
    type Response = ApproveFotaUpdateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApproveFotaUpdate")
        .required(&["RegionId", "DesktopId", "AppVersion"])
        .region("RegionId");
}

/// Response to [`ApproveFotaUpdateRequest`].
pub type ApproveFotaUpdateResponse = alicloud_runtime::EmptyResponse;
