// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMonitorGroup`, from `cloudapi/DeleteMonitorGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes the CloudMonitor application group that belongs to an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteMonitorGroupRequest::new()
///     .group_id("...");
/// let reply = client.delete_monitor_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMonitorGroupRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// CloudMonitor application group that alerts are tied to.
    pub raw_monitor_group_id: Option<i64>,
}

impl DeleteMonitorGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `RawMonitorGroupId`.
    #[inline]
    pub fn raw_monitor_group_id(mut self, value: i64) -> Self {
        self.raw_monitor_group_id = Some(value);
        self
    }
}

request! {
    DeleteMonitorGroupRequest {
        "GroupId" => group_id: query,
        "RawMonitorGroupId" => raw_monitor_group_id: query,
    }
}

impl Operation for DeleteMonitorGroupRequest {
    type Response = DeleteMonitorGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMonitorGroup")
        .required(&["GroupId"]);
}

/// Response to [`DeleteMonitorGroupRequest`].
pub type DeleteMonitorGroupResponse = alicloud_runtime::EmptyResponse;
