// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggTaskGroup`, from `cms_2024_03_30/GetAggTaskGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows one aggregation task group of a Prometheus instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetAggTaskGroupRequest::new()
///     .instance_id("rw-xxx")
///     .group_id("aggTaskGroup-xxx");
/// let reply = client.get_agg_task_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggTaskGroupRequest {
    /// **Required.** ID of the instance that the call is about. Example: `rw-xxx`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the group that the call is about. Example: `aggTaskGroup-xxx`.
    pub group_id: Option<String>,
}

impl GetAggTaskGroupRequest {
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
    GetAggTaskGroupRequest {
        "instanceId" => instance_id: path,
        "groupId" => group_id: path,
    }
}

impl Operation for GetAggTaskGroupRequest {
    type Response = GetAggTaskGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAggTaskGroup")
        .roa("GET", "/prometheus-instances/{instanceId}/agg-task-groups/{groupId}")
        .required(&["instanceId", "groupId"])
        .success_flag("success")
        .read_only();
}

/// Response to [`GetAggTaskGroupRequest`].
#[non_exhaustive]
pub struct GetAggTaskGroupResponse {
    /// The agg task group that the item belongs to or stands for.
    pub agg_task_group: Option<AggTaskGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68DAF543-35DF-5762-BE90-F5C00B5DC036`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    GetAggTaskGroupResponse {
        "aggTaskGroup" => agg_task_group: value,
        "requestId" => request_id: value,
        "success" => success: value,
    }
}

/// The agg task group that the item belongs to or stands for.
#[non_exhaustive]
pub struct AggTaskGroup {
    /// Settings of the agg task group, and what it works with. Example: `text`.
    pub agg_task_group_config: Option<String>,
    /// Digest of the settings of the task group. Example: `a54136xxx`.
    pub agg_task_group_config_hash: Option<String>,
    /// ID of the agg task group that the item belongs to or stands for. Example: `aggTaskGroup-xx`.
    pub agg_task_group_id: Option<String>,
    /// Name that the agg task group goes by. Example: `pipeline-aggtask-group`.
    pub agg_task_group_name: Option<String>,
    /// Cron expression the group runs by. Example: `0 1 3 * * ? *`.
    pub cron_expr: Option<String>,
    /// Seconds a run waits so that late samples arrive. Example: `2`.
    pub delay: Option<i32>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: from. Example: `1757409495`.
    pub from_time: Option<i64>,
    /// Number that is given for this: max retries. Example: `2`.
    pub max_retries: Option<i32>,
    /// How many seconds this is: max run time in. Example: `50`.
    pub max_run_time_in_seconds: Option<i32>,
    /// Checks to make before a run, as JSON text.
    pub precheck_string: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-zhangjiakou`.
    pub region_id: Option<String>,
    /// Way in which the schedule works. Example: `FixedRate`.
    pub schedule_mode: Option<String>,
    /// What the time window of a run is rounded to. Example: `@m`.
    pub schedule_time_expr: Option<String>,
    /// ID of the source prometheus that the item belongs to or stands for. Example: `rw-xxx`.
    pub source_prometheus_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Running`.
    pub status: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// ID of the target prometheus that the item belongs to or stands for. Example: `rw-xxx`.
    pub target_prometheus_id: Option<String>,
    /// Time that is set or recorded for this: to. Example: `1757409495`.
    pub to_time: Option<i64>,
    /// Time that is set or recorded for this: update. Example: `1757409499000`.
    pub update_time: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `123xxx`.
    pub user_id: Option<String>,
}

response! {
    AggTaskGroup {
        "aggTaskGroupConfig" => agg_task_group_config: value,
        "aggTaskGroupConfigHash" => agg_task_group_config_hash: value,
        "aggTaskGroupId" => agg_task_group_id: value,
        "aggTaskGroupName" => agg_task_group_name: value,
        "cronExpr" => cron_expr: value,
        "delay" => delay: value,
        "description" => description: value,
        "fromTime" => from_time: value,
        "maxRetries" => max_retries: value,
        "maxRunTimeInSeconds" => max_run_time_in_seconds: value,
        "precheckString" => precheck_string: value,
        "regionId" => region_id: value,
        "scheduleMode" => schedule_mode: value,
        "scheduleTimeExpr" => schedule_time_expr: value,
        "sourcePrometheusId" => source_prometheus_id: value,
        "status" => status: value,
        "tags" => tags: list(""),
        "targetPrometheusId" => target_prometheus_id: value,
        "toTime" => to_time: value,
        "updateTime" => update_time: value,
        "userId" => user_id: value,
    }
}
