// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingActivities`, from `ess/DescribeScalingActivities.md`.

use alicloud_runtime::codegen::*;

/// Lists the scaling activities of a scaling group, filtered by status.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeScalingActivitiesRequest::new()
///     .region_id("cn-qingdao")
///     .scaling_group_id("asg-bp18p2yfxow2dloq****")
///     .status_code("Successful");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_scaling_activities(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingActivitiesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// How the scaling activity went. Example: `Successful`.
    pub status_code: Option<Open<StatusCode>>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Items: at most 20. Example: `asa-bp161xudmuxdzofe****`.
    pub scaling_activity_id: Vec<String>,
    /// Return only activities of this instance refresh.
    pub instance_refresh_task_id: Option<String>,
}

impl DescribeScalingActivitiesRequest {
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
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `StatusCode`.
    pub fn status_code(mut self, value: impl Into<Open<StatusCode>>) -> Self {
        self.status_code = Some(value.into());
        self
    }
    /// Sets `ScalingActivityId`.
    pub fn scaling_activity_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_activity_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceRefreshTaskId`.
    pub fn instance_refresh_task_id(mut self, value: impl Into<String>) -> Self {
        self.instance_refresh_task_id = Some(value.into());
        self
    }
}

request! {
    DescribeScalingActivitiesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScalingGroupId" => scaling_group_id: query,
        "StatusCode" => status_code: query,
        "ScalingActivityId" => scaling_activity_id: query,
        "InstanceRefreshTaskId" => instance_refresh_task_id: query,
    }
}

impl Operation for DescribeScalingActivitiesRequest {
    type Response = DescribeScalingActivitiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScalingActivities")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeScalingActivitiesRequest {
    type Item = ScalingActivity;
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
        Some(&mut response.scaling_activities)
    }
}

/// Response to [`DescribeScalingActivitiesRequest`].
#[non_exhaustive]
pub struct DescribeScalingActivitiesResponse {
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC107349-57B7-4405-B1BF-9BF5AF7F2A46`.
    pub request_id: Option<String>,
    /// Scaling activities that were found.
    pub scaling_activities: Vec<ScalingActivity>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeScalingActivitiesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "ScalingActivities" => scaling_activities: list("ScalingActivity"),
        "TotalCount" => total_count: value,
    }
}

/// Scaling activities that were found.
#[non_exhaustive]
pub struct ScalingActivity {
    /// How many instances had been added by hand. Example: `0`.
    pub attached_capacity: Option<String>,
    /// How many instances Auto Scaling had created. Example: `2`.
    pub auto_created_capacity: Option<String>,
    /// What led to the scaling activity. Example: `text`.
    pub cause: Option<String>,
    /// Free text that describes the item to people. Example: `Add \"1\" ECS instance`.
    pub description: Option<String>,
    /// When the activity ended. Example: `2020-09-10T09:54Z`.
    pub end_time: Option<Timestamp>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp161xudmuxdzofe****`.
    pub scaling_activity_id: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// How many instances the activity is about. Example: `1`.
    pub scaling_instance_number: Option<i32>,
    /// When the activity began. Example: `2020-09-10T09:54Z`.
    pub start_time: Option<Timestamp>,
    /// How the scaling activity went. Example: `Successful`.
    pub status_code: Option<Open<StatusCode>>,
    /// How the scaling activity went, in words. Example: `\"1\" ECS instances are added`.
    pub status_message: Option<String>,
    /// Capacity of the group, or after the activity; without weights, the number of instances.
    /// Example: `2`.
    pub total_capacity: Option<String>,
    /// How many instances the activity created. Example: `1`.
    pub created_capacity: Option<i32>,
    /// How many instances the activity released. Example: `1`.
    pub destroyed_capacity: Option<i32>,
    /// How many stopped instances the activity started. Example: `1`.
    pub started_capacity: Option<i32>,
    /// How many instances are or were stopped and kept. Example: `1`.
    pub stopped_capacity: Option<i32>,
    /// Which instances came into being through the activity.
    pub created_instances: Vec<String>,
    /// Which instances were released through the activity.
    pub destroyed_instances: Vec<String>,
    /// Which stopped instances were brought back by the activity.
    pub started_instances: Vec<String>,
    /// Which instances were stopped and kept by the activity.
    pub stopped_instances: Vec<String>,
    /// Code of the reason why the activity failed. Example: `OperationDenied.NoStock`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// What happened in the activity, instance by instance. Example: `text`.
    pub detail: Option<String>,
    /// Whether an event-triggered task, a call, or Auto Scaling itself set the activity off.
    /// Example: `Api`.
    pub trigger_source_type: Option<String>,
    /// Event-triggered task or account that set the activity off, by its ID.
    /// Example: `2346366580*****`.
    pub trigger_source_id: Option<String>,
    /// Which lifecycle hooks act on the activity.
    pub lifecycle_hook_context: Option<LifecycleHookContext>,
    /// Notes that the caller attaches to the scaling activity, as JSON.
    /// Example: `{\"goatscaler.io/managed\":\"true\"}`.
    pub activity_metadata: Option<String>,
}

response! {
    ScalingActivity {
        "AttachedCapacity" => attached_capacity: value,
        "AutoCreatedCapacity" => auto_created_capacity: value,
        "Cause" => cause: value,
        "Description" => description: value,
        "EndTime" => end_time: value,
        "Progress" => progress: value,
        "ScalingActivityId" => scaling_activity_id: value,
        "ScalingGroupId" => scaling_group_id: value,
        "ScalingInstanceNumber" => scaling_instance_number: value,
        "StartTime" => start_time: value,
        "StatusCode" => status_code: value,
        "StatusMessage" => status_message: value,
        "TotalCapacity" => total_capacity: value,
        "CreatedCapacity" => created_capacity: value,
        "DestroyedCapacity" => destroyed_capacity: value,
        "StartedCapacity" => started_capacity: value,
        "StoppedCapacity" => stopped_capacity: value,
        "CreatedInstances" => created_instances: list("CreatedInstance"),
        "DestroyedInstances" => destroyed_instances: list("DestroyedInstance"),
        "StartedInstances" => started_instances: list("StartedInstance"),
        "StoppedInstances" => stopped_instances: list("StoppedInstance"),
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "Detail" => detail: value,
        "TriggerSourceType" => trigger_source_type: value,
        "TriggerSourceId" => trigger_source_id: value,
        "LifecycleHookContext" => lifecycle_hook_context: value,
        "ActivityMetadata" => activity_metadata: value,
    }
}

/// Which lifecycle hooks act on the activity.
#[non_exhaustive]
pub struct LifecycleHookContext {
    /// Whether the activity goes on without any lifecycle hook. Example: `false`.
    pub disable_lifecycle_hook: Option<bool>,
    /// Lifecycle hooks that do not act on this activity.
    pub ignored_lifecycle_hook_ids: Vec<String>,
}

response! {
    LifecycleHookContext {
        "DisableLifecycleHook" => disable_lifecycle_hook: value,
        "IgnoredLifecycleHookIds" => ignored_lifecycle_hook_ids: list("IgnoredLifecycleHookId"),
    }
}

values! {
    /// How the scaling activity went.
    pub enum StatusCode {
        /// The activity did all it was to do.
        Successful = "Successful",
        /// The activity did only a part of what it was to do.
        Warning = "Warning",
        /// The activity did not achieve anything.
        Failed = "Failed",
        /// The activity is going on.
        InProgress = "InProgress",
        /// The activity was not started.
        Rejected = "Rejected",
    }
}
