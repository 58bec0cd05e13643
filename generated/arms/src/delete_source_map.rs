// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSourceMap`, from `arms/DeleteSourceMap.md`.

use alicloud_runtime::codegen::*;

/// Deletes source maps that were uploaded for browser monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteSourceMapRequest::new()
///     .region_id("cn-hangzhou")
///     .pid("atc889zkcf@d8deedfa9bf****")
///     .fid_list(["atc889zkcf@d8deedfa9bf****/0.0.0/test.sourcemap.js"]);
/// let reply = client.delete_source_map(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSourceMapRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// **Required.** Items of the kind fid to work on or to narrow the list down to.
    /// Example: `atc889zkcf@d8deedfa9bf****/0.0.0/test.sourcemap.js`.
    pub fid_list: Vec<String>,
}

impl DeleteSourceMapRequest {
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
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `FidList`, which is required.
    pub fn fid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fid_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteSourceMapRequest {
        "RegionId" => region_id: query,
        "Pid" => pid: query,
        "FidList" => fid_list: query_json,
    }
}

impl Operation for DeleteSourceMapRequest {
    type Response = DeleteSourceMapResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSourceMap")
        .required(&["RegionId", "Pid", "FidList"])
        .region("RegionId");
}

/// Response to [`DeleteSourceMapRequest`].
#[non_exhaustive]
pub struct DeleteSourceMapResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
}

response! {
    DeleteSourceMapResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
