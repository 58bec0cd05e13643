// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLogsDownloadAttribute`, from `slb/DeleteLogsDownloadAttribute.md`.

use alicloud_runtime::codegen::*;

/// Removes the setup that stores health check logs.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteLogsDownloadAttributeRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.delete_logs_download_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLogsDownloadAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteLogsDownloadAttributeRequest {
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
}

request! {
    DeleteLogsDownloadAttributeRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteLogsDownloadAttributeRequest {
    type Response = DeleteLogsDownloadAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLogsDownloadAttribute")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteLogsDownloadAttributeRequest`].
pub type DeleteLogsDownloadAttributeResponse = alicloud_runtime::EmptyResponse;
