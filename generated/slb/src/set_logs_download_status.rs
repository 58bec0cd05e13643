// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLogsDownloadStatus`, from `slb/SetLogsDownloadStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Switches the storing of logs on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetLogsDownloadStatusRequest::new()
///     .region_id("cn-hangzhou")
///     .logs_download_status("on");
/// let reply = client.set_logs_download_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLogsDownloadStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Whether logs are being stored. Default: `off`.
    pub logs_download_status: Option<Open<OnOff>>,
    /// Name under which the role is defined. Default: `aliyunslbdefaultrole`.
    pub role_name: Option<String>,
}

impl SetLogsDownloadStatusRequest {
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
    /// Sets `LogsDownloadStatus`, which is required.
    pub fn logs_download_status(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.logs_download_status = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    SetLogsDownloadStatusRequest {
        "RegionId" => region_id: query,
        "LogsDownloadStatus" => logs_download_status: query,
        "RoleName" => role_name: query,
    }
}

impl Operation for SetLogsDownloadStatusRequest {
    type Response = SetLogsDownloadStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetLogsDownloadStatus")
        .required(&["RegionId", "LogsDownloadStatus"])
        .region("RegionId");
}

/// Response to [`SetLogsDownloadStatusRequest`].
pub type SetLogsDownloadStatusResponse = alicloud_runtime::EmptyResponse;
