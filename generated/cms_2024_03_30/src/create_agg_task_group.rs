// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAggTaskGroup`, from `cms_2024_03_30/CreateAggTaskGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggTaskGroupStatus, ScheduleMode, Tag};

/// Creates a group of aggregation tasks, which run on a schedule for a Prometheus instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateAggTaskGroupRequest::new()
///     .instance_id("pq4apob9jm")
///     .agg_task_group_config("text")
///     .agg_task_group_name("test-group")
///     .target_prometheus_id("rw-pq4apob9jm");
/// let reply = client.create_agg_task_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAggTaskGroupRequest {
    /// **Required.** ID of the instance that the call is about. Example: `pq4apob9jm`.
    pub instance_id: Option<String>,
    /// Whether this holds: override if exists. Default: `false`. Example: `true`.
    pub override_if_exists: Option<bool>,
    /// **Required.** Settings of the agg task group, and what it works with. Example: `text`.
    pub agg_task_group_config: Option<String>,
    /// Which kind of agg task group config it is or is to be.
    /// Default: `RecordingRuleYaml`. Example: `RecordingRuleYaml`.
    pub agg_task_group_config_type: Option<String>,
    /// **Required.** Name that the agg task group goes by. Example: `test-group`.
    pub agg_task_group_name: Option<String>,
    /// Cron expression the group runs by; for cron schedules only. Example: `0/1 * * * *`.
    pub cron_expr: Option<String>,
    /// Seconds a run waits so that late samples arrive. Range: 0 to 120. Default: `30`. Example: `30`.
    pub delay: Option<i32>,
    /// Free text that describes the item to people. Example: `desc`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: from. Example: `1724996015`.
    pub from_time: Option<i64>,
    /// Number that is given for this: max retries. Default: `20`. Example: `20`.
    pub max_retries: Option<i32>,
    /// How many seconds this is: max run time in. Default: `600`. Example: `600`.
    pub max_run_time_in_seconds: Option<i32>,
    /// Checks to make before a run, as JSON text. Example: `text`.
    pub precheck_string: Option<String>,
    /// Way in which the schedule works. Default: `FixedRate`. Example: `FixedRate`.
    pub schedule_mode: Option<Open<ScheduleMode>>,
    /// What the time window of a run is rounded to: `@s` whole seconds, `@m` whole minutes.
    /// Default: `@m`. Example: `@m`.
    pub schedule_time_expr: Option<String>,
    /// State that the item is in, or that is asked for. Default: `Running`. Example: `Running`.
    pub status: Option<Open<AggTaskGroupStatus>>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// **Required.** ID of the target prometheus that the call is about. Example: `rw-pq4apob9jm`.
    pub target_prometheus_id: Option<String>,
    /// Time that is set or recorded for this: to. Example: `0`.
    pub to_time: Option<i64>,
}

impl CreateAggTaskGroupRequest {
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
    /// Sets `overrideIfExists`.
    #[inline]
    pub fn override_if_exists(mut self, value: bool) -> Self {
        self.override_if_exists = Some(value);
        self
    }
    /// Sets `aggTaskGroupConfig`, which is required.
    pub fn agg_task_group_config(mut self, value: impl Into<String>) -> Self {
        self.agg_task_group_config = Some(value.into());
        self
    }
    /// Sets `aggTaskGroupConfigType`.
    pub fn agg_task_group_config_type(mut self, value: impl Into<String>) -> Self {
        self.agg_task_group_config_type = Some(value.into());
        self
    }
    /// Sets `aggTaskGroupName`, which is required.
    pub fn agg_task_group_name(mut self, value: impl Into<String>) -> Self {
        self.agg_task_group_name = Some(value.into());
        self
    }
    /// Sets `cronExpr`.
    pub fn cron_expr(mut self, value: impl Into<String>) -> Self {
        self.cron_expr = Some(value.into());
        self
    }
    /// Sets `delay`.
    #[inline]
    pub fn delay(mut self, value: i32) -> Self {
        self.delay = Some(value);
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `fromTime`.
    #[inline]
    pub fn from_time(mut self, value: i64) -> Self {
        self.from_time = Some(value);
        self
    }
    /// Sets `maxRetries`.
    #[inline]
    pub fn max_retries(mut self, value: i32) -> Self {
        self.max_retries = Some(value);
        self
    }
    /// Sets `maxRunTimeInSeconds`.
    #[inline]
    pub fn max_run_time_in_seconds(mut self, value: i32) -> Self {
        self.max_run_time_in_seconds = Some(value);
        self
    }
    /// Sets `precheckString`.
    pub fn precheck_string(mut self, value: impl Into<String>) -> Self {
        self.precheck_string = Some(value.into());
        self
    }
    /// Sets `scheduleMode`.
    pub fn schedule_mode(mut self, value: impl Into<Open<ScheduleMode>>) -> Self {
        self.schedule_mode = Some(value.into());
        self
    }
    /// Sets `scheduleTimeExpr`.
    pub fn schedule_time_expr(mut self, value: impl Into<String>) -> Self {
        self.schedule_time_expr = Some(value.into());
        self
    }
    /// Sets `status`.
    pub fn status(mut self, value: impl Into<Open<AggTaskGroupStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `targetPrometheusId`, which is required.
    pub fn target_prometheus_id(mut self, value: impl Into<String>) -> Self {
        self.target_prometheus_id = Some(value.into());
        self
    }
    /// Sets `toTime`.
    #[inline]
    pub fn to_time(mut self, value: i64) -> Self {
        self.to_time = Some(value);
        self
    }
}

request! {
    CreateAggTaskGroupRequest {
        "instanceId" => instance_id: path,
        "overrideIfExists" => override_if_exists: query,
        "aggTaskGroupConfig" => agg_task_group_config: body,
        "aggTaskGroupConfigType" => agg_task_group_config_type: body,
        "aggTaskGroupName" => agg_task_group_name: body,
        "cronExpr" => cron_expr: body,
        "delay" => delay: body,
        "description" => description: body,
        "fromTime" => from_time: body,
        "maxRetries" => max_retries: body,
        "maxRunTimeInSeconds" => max_run_time_in_seconds: body,
        "precheckString" => precheck_string: body,
        "scheduleMode" => schedule_mode: body,
        "scheduleTimeExpr" => schedule_time_expr: body,
        "status" => status: body,
        "tags" => tags: body,
        "targetPrometheusId" => target_prometheus_id: body,
        "toTime" => to_time: body,
    }
}

impl Operation for CreateAggTaskGroupRequest {
    type Response = CreateAggTaskGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAggTaskGroup")
        .roa("POST", "/prometheus-instances/{instanceId}/agg-task-groups")
        .required(
            &[
                "instanceId",
                "aggTaskGroupConfig",
                "aggTaskGroupName",
                "targetPrometheusId",
            ],
        );
}

/// Response to [`CreateAggTaskGroupRequest`].
#[non_exhaustive]
pub struct CreateAggTaskGroupResponse {
    /// Digest of the settings of the task group. Example: `a54136014dc386a92c83a6ef1e97ff22`.
    pub agg_task_group_config_hash: Option<String>,
    /// ID of the agg task group that the item belongs to or stands for.
    /// Example: `aggTaskGroup-f4b8e50525cf41c894488c0c71ec483f`.
    pub agg_task_group_id: Option<String>,
    /// Name that the agg task group goes by. Example: `pipeline-aggtask-group`.
    pub agg_task_group_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16C0A6D6-C3E7-511D-A60B-A87FD85F5BA7`.
    pub request_id: Option<String>,
    /// ID of the source prometheus that the item belongs to or stands for.
    /// Example: `rw-ecc04af14729b1a16e40a0d10068`.
    pub source_prometheus_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Pending2Running`.
    pub status: Option<String>,
}

response! {
    CreateAggTaskGroupResponse {
        "aggTaskGroupConfigHash" => agg_task_group_config_hash: value,
        "aggTaskGroupId" => agg_task_group_id: value,
        "aggTaskGroupName" => agg_task_group_name: value,
        "requestId" => request_id: value,
        "sourcePrometheusId" => source_prometheus_id: value,
        "status" => status: value,
    }
}
