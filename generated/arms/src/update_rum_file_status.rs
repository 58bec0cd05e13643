// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRumFileStatus`, from `arms/UpdateRumFileStatus.md`.

use alicloud_runtime::codegen::*;

/// Records the status of a RUM file after its upload has succeeded.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateRumFileStatusRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.update_rum_file_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRumFileStatusRequest {
    /// Identifier of the process, product or application concerned.
    /// Example: `atc8xxxx cf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// ID of the version that the call is about. Example: `1.0.0`.
    pub version_id: Option<String>,
    /// Identifier that is unique for the item. Example: `MS4wLjAtbWFpbi4wZjM0NzRlOSxxxxxx`.
    pub uuid: Option<String>,
    /// Name under which the file is stored. Example: `test.js.map`.
    pub file_name: Option<String>,
    /// Size of the file. Example: `20`.
    pub size: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `SUCCESS`.
    pub status: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateRumFileStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateRumFileStatusRequest {
        "Pid" => pid: query,
        "VersionId" => version_id: query,
        "Uuid" => uuid: query,
        "FileName" => file_name: query,
        "Size" => size: query,
        "Status" => status: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateRumFileStatusRequest {
    type Response = UpdateRumFileStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRumFileStatus")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`UpdateRumFileStatusRequest`].
pub type UpdateRumFileStatusResponse = alicloud_runtime::EmptyResponse;
