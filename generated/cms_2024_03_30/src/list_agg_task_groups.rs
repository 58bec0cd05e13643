// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggTaskGroups`, from `cms_2024_03_30/ListAggTaskGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggTaskGroupStatus, Tag};

/// Lists the aggregation task groups of a Prometheus instance with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListAggTaskGroupsRequest::new()
///     .instance_id("rw-pq4apob9jm");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_agg_task_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggTaskGroupsRequest {
    /// **Required.** ID of the instance that the call is about. Example: `rw-pq4apob9jm`.
    pub instance_id: Option<String>,
    /// IDs of the filter agg task groups to work on or to narrow the list down to.
    /// Example: `["aggTaskGroup-xxx"]`.
    pub filter_agg_task_group_ids: Option<String>,
    /// Names of the filter agg task groups to work on or to narrow the list down to.
    /// Example: `["apiserver_request_total"]`.
    pub filter_agg_task_group_names: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Running`.
    pub status: Option<Open<AggTaskGroupStatus>>,
    /// ID of the target prometheus that the call is about. Example: `rw-pq4apob9jm`.
    pub target_prometheus_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// Outcomes of the max, one entry each. Range: 0 to 100. Default: `20`. Example: `20`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Length: at most 128. Example: `28036394xxx`.
    pub next_token: Option<String>,
    /// Statement that picks out the entries wanted. Example: `test`.
    pub query: Option<String>,
}

impl ListAggTaskGroupsRequest {
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
    /// Sets `filterAggTaskGroupIds`.
    pub fn filter_agg_task_group_ids(mut self, value: impl Into<String>) -> Self {
        self.filter_agg_task_group_ids = Some(value.into());
        self
    }
    /// Sets `filterAggTaskGroupNames`.
    pub fn filter_agg_task_group_names(mut self, value: impl Into<String>) -> Self {
        self.filter_agg_task_group_names = Some(value.into());
        self
    }
    /// Sets `status`.
    pub fn status(mut self, value: impl Into<Open<AggTaskGroupStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `targetPrometheusId`.
    pub fn target_prometheus_id(mut self, value: impl Into<String>) -> Self {
        self.target_prometheus_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}

request! {
    ListAggTaskGroupsRequest {
        "instanceId" => instance_id: path,
        "filterAggTaskGroupIds" => filter_agg_task_group_ids: query,
        "filterAggTaskGroupNames" => filter_agg_task_group_names: query,
        "status" => status: query,
        "targetPrometheusId" => target_prometheus_id: query,
        "tags" => tags: query_json,
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
        "query" => query: query,
    }
}

impl Operation for ListAggTaskGroupsRequest {
    type Response = ListAggTaskGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAggTaskGroups")
        .roa("GET", "/prometheus-instances/{instanceId}/agg-task-groups")
        .required(&["instanceId"])
        .read_only();
}

impl Paginated for ListAggTaskGroupsRequest {
    type Item = AggTaskGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.agg_task_groups)
    }
}

/// Response to [`ListAggTaskGroupsRequest`].
#[non_exhaustive]
pub struct ListAggTaskGroupsResponse {
    /// The agg task groups that were found or are concerned, one entry each.
    pub agg_task_groups: Vec<AggTaskGroup>,
    /// Outcomes of the max, one entry each. Default: `0`. Example: `100`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Length: at most 128. Example: `aa9d0e569b880xxx`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BF1F4D6-B9A8-5F0B-8C1D-4347FFCB798E`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `5`.
    pub total_count: Option<i32>,
}

response! {
    ListAggTaskGroupsResponse {
        "aggTaskGroups" => agg_task_groups: list(""),
        "maxResults" => max_results: value,
        "nextToken" => next_token: value,
        "requestId" => request_id: value,
        "totalCount" => total_count: value,
    }
}

/// The agg task groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AggTaskGroup {
    /// Digest of the settings of the task group. Example: `a54136014xxx`.
    pub agg_task_group_config_hash: Option<String>,
    /// ID of the agg task group that the item belongs to or stands for. Example: `aggTaskGroup-xxxx`.
    pub agg_task_group_id: Option<String>,
    /// Name that the agg task group goes by. Example: `pipeline-aggtask-group`.
    pub agg_task_group_name: Option<String>,
    /// Cron expression the group runs by. Example: `0 10 8 1 * ? *`.
    pub cron_expr: Option<String>,
    /// Seconds a run waits so that late samples arrive. Example: `30`.
    pub delay: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: from. Example: `1757409499000`.
    pub from_time: Option<i64>,
    /// Time between two runs or scrapes. Example: `2025-04-24 00:00:00,2025-04-24 00:00:00`.
    pub interval: Option<String>,
    /// Number that is given for this: max retries. Example: `2`.
    pub max_retries: Option<i32>,
    /// How many seconds this is: max run time in. Example: `200`.
    pub max_run_time_in_seconds: Option<i32>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
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
    /// Time that is set or recorded for this: to. Example: `0`.
    pub to_time: Option<i64>,
    /// Time that is set or recorded for this: update. Example: `1757409499000`.
    pub update_time: Option<String>,
}

response! {
    AggTaskGroup {
        "aggTaskGroupConfigHash" => agg_task_group_config_hash: value,
        "aggTaskGroupId" => agg_task_group_id: value,
        "aggTaskGroupName" => agg_task_group_name: value,
        "cronExpr" => cron_expr: value,
        "delay" => delay: value,
        "description" => description: value,
        "fromTime" => from_time: value,
        "interval" => interval: value,
        "maxRetries" => max_retries: value,
        "maxRunTimeInSeconds" => max_run_time_in_seconds: value,
        "regionId" => region_id: value,
        "scheduleMode" => schedule_mode: value,
        "scheduleTimeExpr" => schedule_time_expr: value,
        "sourcePrometheusId" => source_prometheus_id: value,
        "status" => status: value,
        "tags" => tags: list(""),
        "targetPrometheusId" => target_prometheus_id: value,
        "toTime" => to_time: value,
        "updateTime" => update_time: value,
    }
}
