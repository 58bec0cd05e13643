// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAggTaskGroupStatus`, from `cms_2024_03_30/UpdateAggTaskGroupStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggTaskGroupStatus};

/// Changes only the status of an aggregation task group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateAggTaskGroupStatusRequest::new()
///     .instance_id("rw-pq4apob9jm")
///     .group_id("aggTaskGroup-xxx")
///     .status("Running");
/// let reply = client.update_agg_task_group_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAggTaskGroupStatusRequest {
    /// **Required.** ID of the instance that the call is about. Example: `rw-pq4apob9jm`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the group that the call is about. Example: `aggTaskGroup-xxx`.
    pub group_id: Option<String>,
    /// **Required.** State that the item is in, or that is asked for. Example: `Running`.
    pub status: Option<Open<AggTaskGroupStatus>>,
}

impl UpdateAggTaskGroupStatusRequest {
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
    /// Sets `status`, which is required.
    pub fn status(mut self, value: impl Into<Open<AggTaskGroupStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateAggTaskGroupStatusRequest {
        "instanceId" => instance_id: path,
        "groupId" => group_id: path,
        "status" => status: body,
    }
}

impl Operation for UpdateAggTaskGroupStatusRequest {
    type Response = UpdateAggTaskGroupStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAggTaskGroupStatus")
        .roa(
            "PUT",
            "/prometheus-instances/{instanceId}/agg-task-groups/{groupId}/status",
        )
        .required(&["instanceId", "groupId", "status"]);
}

/// Response to [`UpdateAggTaskGroupStatusRequest`].
#[non_exhaustive]
pub struct UpdateAggTaskGroupStatusResponse {
    /// Digest of the settings of the task group. Example: `a54136014dc386a92c83a6ef1e97ff22`.
    pub agg_task_group_config_hash: Option<String>,
    /// ID of the agg task group that the item belongs to or stands for. Example: `aggTaskGroup-xxx`.
    pub agg_task_group_id: Option<String>,
    /// Name that the agg task group goes by. Example: `pipeline-aggtask-group`.
    pub agg_task_group_name: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `0CEC5375-C554-562B-A65F-***`.
    pub request_id: Option<String>,
    /// ID of the source prometheus that the item belongs to or stands for. Example: `rw-xxx`.
    pub source_prometheus_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Running`.
    pub status: Option<String>,
}

response! {
    UpdateAggTaskGroupStatusResponse {
        "aggTaskGroupConfigHash" => agg_task_group_config_hash: value,
        "aggTaskGroupId" => agg_task_group_id: value,
        "aggTaskGroupName" => agg_task_group_name: value,
        "requestId" => request_id: value,
        "sourcePrometheusId" => source_prometheus_id: value,
        "status" => status: value,
    }
}
