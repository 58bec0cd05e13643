// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAggTaskGroup`, from `cms_2024_03_30/DeleteAggTaskGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of aggregation tasks of a Prometheus instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteAggTaskGroupRequest::new()
///     .instance_id("rw-pq4apob9jm")
///     .group_id("aggTaskGroup-xxx");
/// let reply = client.delete_agg_task_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAggTaskGroupRequest {
    /// **Required.** ID of the instance that the call is about. Example: `rw-pq4apob9jm`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the group that the call is about. Example: `aggTaskGroup-xxx`.
    pub group_id: Option<String>,
}

impl DeleteAggTaskGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `groupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DeleteAggTaskGroupRequest {
        "instanceId" => instance_id: path,
        "groupId" => group_id: path,
    }
}

impl Operation for DeleteAggTaskGroupRequest {
    type Response = DeleteAggTaskGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAggTaskGroup")
        .roa("DELETE", "/prometheus-instances/{instanceId}/agg-task-groups/{groupId}")
        .required(&["instanceId", "groupId"]);
}

/// Response to [`DeleteAggTaskGroupRequest`].
#[non_exhaustive]
pub struct DeleteAggTaskGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    DeleteAggTaskGroupResponse {
        "requestId" => request_id: value,
    }
}
