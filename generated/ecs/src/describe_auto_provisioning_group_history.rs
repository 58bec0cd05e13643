// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoProvisioningGroupHistory`, from `ecs/DescribeAutoProvisioningGroupHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists what an auto provisioning group has done, scheduling run by scheduling run.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeAutoProvisioningGroupHistoryRequest::new()
///     .auto_provisioning_group_id("apg-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_provisioning_group_history(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryRequest {
    /// **Required.** ID of an auto provisioning group, as
    /// [`CreateAutoProvisioningGroup`](super::Client::create_auto_provisioning_group) or
    /// [`DescribeAutoProvisioningGroups`](super::Client::describe_auto_provisioning_groups) returned
    /// it. Example: `apg-bp67acfmxazb4p****`.
    pub auto_provisioning_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `5`.
    pub page_size: Option<i32>,
    /// Beginning of the time range that is asked for. Example: `2019-04-01T15:10:20Z`.
    pub start_time: Option<Timestamp>,
    /// End of the time in which the scheduling tasks ran. Example: `2019-06-20T15:10:20Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeAutoProvisioningGroupHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoProvisioningGroupId`, which is required.
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeAutoProvisioningGroupHistoryRequest {
        "AutoProvisioningGroupId" => auto_provisioning_group_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeAutoProvisioningGroupHistoryRequest {
    type Response = DescribeAutoProvisioningGroupHistoryResponse;
    type Error = DescribeAutoProvisioningGroupHistoryError;
    const INFO: OperationInfo = super::operation("DescribeAutoProvisioningGroupHistory")
        .required(&["AutoProvisioningGroupId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAutoProvisioningGroupHistoryError] = &[
        DescribeAutoProvisioningGroupHistoryError::ForbiddenRam,
        DescribeAutoProvisioningGroupHistoryError::MissingParamterRegionId,
        DescribeAutoProvisioningGroupHistoryError::MissingParameter,
        DescribeAutoProvisioningGroupHistoryError::InvalidParameterPeriodTime,
    ];
}

impl Paginated for DescribeAutoProvisioningGroupHistoryRequest {
    type Item = AutoProvisioningGroupHistory;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.auto_provisioning_group_histories)
    }
}

/// Response to [`DescribeAutoProvisioningGroupHistoryRequest`].
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryResponse {
    /// Scheduling tasks that the group ran in the time asked for.
    pub auto_provisioning_group_histories: Vec<AutoProvisioningGroupHistory>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B48A12CD-1295-4A38-A8F0-0E92C937****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAutoProvisioningGroupHistoryResponse {
        "AutoProvisioningGroupHistories" => auto_provisioning_group_histories: list("AutoProvisioningGroupHistory"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Scheduling tasks that the group ran in the time asked for.
#[non_exhaustive]
pub struct AutoProvisioningGroupHistory {
    /// What one scheduling task did, activity by activity.
    pub activity_details: Vec<ActivityDetail>,
    /// When the scheduling task last created instances. Example: `2019-04-01T15:10:20Z`.
    pub last_event_time: Option<Timestamp>,
    /// When the scheduling task began. Example: `2019-04-01T15:10:20Z`.
    pub start_time: Option<Timestamp>,
    /// How the scheduling task went. Example: `success`.
    pub status: Option<Open<AutoProvisioningGroupHistoryStatus>>,
    /// ID of the scheduling task. Example: `apg-task-bp67acfmxazb4p****`.
    pub task_id: Option<String>,
}

response! {
    AutoProvisioningGroupHistory {
        "ActivityDetails" => activity_details: list("ActivityDetail"),
        "LastEventTime" => last_event_time: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "TaskId" => task_id: value,
    }
}

/// What one scheduling task did, activity by activity.
#[non_exhaustive]
pub struct ActivityDetail {
    /// Account of what happened, such as the IDs of the instances created. Example: `text`.
    pub detail: Option<String>,
    /// How the creation of instances in this activity went. Example: `Successful`.
    pub status: Option<Open<ActivityStatus>>,
}

response! {
    ActivityDetail {
        "Detail" => detail: value,
        "Status" => status: value,
    }
}

values! {
    /// How the creation of instances in this activity went.
    pub enum ActivityStatus {
        /// The instances were created.
        Successful = "Successful",
        /// No instance could be created.
        Failed = "Failed",
        /// Creation is under way.
        InProgress = "InProgress",
        /// Only some of the instances were created.
        Warning = "Warning",
    }
}

values! {
    /// How the scheduling task went.
    pub enum AutoProvisioningGroupHistoryStatus {
        /// The task is under way.
        Prepare = "prepare",
        /// The task was carried out.
        Success = "success",
        /// The task could not be carried out.
        Failed = "failed",
    }
}

/// Errors that the documentation of [`DescribeAutoProvisioningGroupHistoryRequest`] names.
///
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterPeriodTime`](super::DocumentedError::InvalidParameterPeriodTime)
pub type DescribeAutoProvisioningGroupHistoryError = super::DocumentedError;
