// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SyncDtsStatus`, from `r-kvstore/SyncDtsStatus.md`.

use alicloud_runtime::codegen::*;

/// Blocks or allows changes of the specification while DTS migrates or synchronizes the data of an
/// instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::SyncDtsStatusRequest::new()
///     .instance_id("...");
/// let reply = client.sync_dts_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SyncDtsStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Length: 1 to 64.
    pub task_id: Option<String>,
}

impl SyncDtsStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    SyncDtsStatusRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Status" => status: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for SyncDtsStatusRequest {
    type Response = SyncDtsStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SyncDtsStatus")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`SyncDtsStatusRequest`].
pub type SyncDtsStatusResponse = alicloud_runtime::EmptyResponse;
