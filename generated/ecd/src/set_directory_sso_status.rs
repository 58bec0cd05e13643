// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDirectorySsoStatus`, from `ecd/SetDirectorySsoStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns single sign-on on or off for an AD directory.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::SetDirectorySsoStatusRequest::new()
///     .directory_id("...")
///     .enable_sso(true);
/// let reply = client.set_directory_sso_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDirectorySsoStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// **Required.** Whether this is switched on: sso.
    pub enable_sso: Option<bool>,
}

impl SetDirectorySsoStatusRequest {
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
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `EnableSso`, which is required.
    #[inline]
    pub fn enable_sso(mut self, value: bool) -> Self {
        self.enable_sso = Some(value);
        self
    }
}

request! {
    SetDirectorySsoStatusRequest {
        "RegionId" => region_id: query,
        "DirectoryId" => directory_id: query,
        "EnableSso" => enable_sso: query,
    }
}

impl Operation for SetDirectorySsoStatusRequest {
    type Response = SetDirectorySsoStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDirectorySsoStatus")
        .required(&["RegionId", "DirectoryId", "EnableSso"])
        .region("RegionId");
}

/// Response to [`SetDirectorySsoStatusRequest`].
pub type SetDirectorySsoStatusResponse = alicloud_runtime::EmptyResponse;
