// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingActivities`, from `ess_2022_02_22/DescribeScalingActivities.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LifecycleHookContext};

/// Lists scaling activities with cause, state and number of instances afterwards.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScalingActivitiesRequest::new();
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
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Code that stands for the status, for programs to act on.
    pub status_code: Option<String>,
    /// IDs of the scaling activities to work on or to narrow the list down to. Items: at most 20.
    pub scaling_activity_ids: Vec<String>,
    /// ID of the instance refresh task that the call is about.
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
    pub fn status_code(mut self, value: impl Into<String>) -> Self {
        self.status_code = Some(value.into());
        self
    }
    /// Sets `ScalingActivityIds`.
    pub fn scaling_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_activity_ids = value.into_iter().map(Into::into).collect();
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
        "ScalingActivityIds" => scaling_activity_ids: query,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC107349-57B7-4405-B1BF-9BF5AF7F****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The scaling activities that were found or are concerned, one entry each.
    pub scaling_activities: Vec<ScalingActivity>,
}

response! {
    DescribeScalingActivitiesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ScalingActivities" => scaling_activities: list(""),
    }
}

/// The scaling activities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScalingActivity {
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// Number that counts or picks out the scaling instance. Example: `1`.
    pub scaling_instance_number: Option<i32>,
    /// How much the attached can hold or do. Example: `0`.
    pub attached_capacity: Option<String>,
    /// How much the total can hold or do. Example: `2`.
    pub total_capacity: Option<String>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// How much the auto created can hold or do. Example: `2`.
    pub auto_created_capacity: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-09-10T09:54Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about. Example: `2020-09-10T09:54Z`.
    pub start_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `Add \"1\" ECS instance`.
    pub description: Option<String>,
    /// Code that stands for the status, for programs to act on. Example: `Successful`.
    pub status_code: Option<String>,
    /// What led to the scaling activity. Example: `text`.
    pub cause: Option<String>,
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp161xudmuxdzofe****`.
    pub scaling_activity_id: Option<String>,
    /// Text for people about the status. Example: `\"1\" ECS instances are added`.
    pub status_message: Option<String>,
    /// How much the created can hold or do. Example: `1`.
    pub created_capacity: Option<i32>,
    /// How much the destroyed can hold or do. Example: `1`.
    pub destroyed_capacity: Option<i32>,
    /// How much the started can hold or do. Example: `1`.
    pub started_capacity: Option<i32>,
    /// How much the stopped can hold or do. Example: `1`.
    pub stopped_capacity: Option<i32>,
    /// The created instances that were found or are concerned, one entry each.
    /// Example: `["i-abc1","i-abc2"]`.
    pub created_instances: Vec<String>,
    /// The destroyed instances that were found or are concerned, one entry each.
    /// Example: `[ "i-abc1", "i-abc2" ]`.
    pub destroyed_instances: Vec<String>,
    /// The started instances that were found or are concerned, one entry each.
    /// Example: `[ "i-abc1", "i-abc2" ]`.
    pub started_instances: Vec<String>,
    /// The stopped instances that were found or are concerned, one entry each.
    /// Example: `[ "i-abc1", "i-abc2" ]`.
    pub stopped_instances: Vec<String>,
    /// Code of the reason why the call or the item failed. Example: `OperationDenied.NoStock`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// More about the item, in words or as JSON. Example: `text`.
    pub detail: Option<String>,
    /// Which kind of trigger source it is or is to be. Example: `Api`.
    pub trigger_source_type: Option<String>,
    /// ID of the trigger source that the item belongs to or stands for. Example: `2346366580*****`.
    pub trigger_source_id: Option<String>,
    /// Which lifecycle hooks act on the activity.
    pub lifecycle_hook_context: Option<LifecycleHookContext>,
    /// Notes that the caller attaches to the scaling activity, as JSON.
    /// Example: `{\"goatscaler.io/managed\":\"true\"}`.
    pub activity_metadata: Option<String>,
}

response! {
    ScalingActivity {
        "Progress" => progress: value,
        "ScalingInstanceNumber" => scaling_instance_number: value,
        "AttachedCapacity" => attached_capacity: value,
        "TotalCapacity" => total_capacity: value,
        "ScalingGroupId" => scaling_group_id: value,
        "AutoCreatedCapacity" => auto_created_capacity: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Description" => description: value,
        "StatusCode" => status_code: value,
        "Cause" => cause: value,
        "ScalingActivityId" => scaling_activity_id: value,
        "StatusMessage" => status_message: value,
        "CreatedCapacity" => created_capacity: value,
        "DestroyedCapacity" => destroyed_capacity: value,
        "StartedCapacity" => started_capacity: value,
        "StoppedCapacity" => stopped_capacity: value,
        "CreatedInstances" => created_instances: list(""),
        "DestroyedInstances" => destroyed_instances: list(""),
        "StartedInstances" => started_instances: list(""),
        "StoppedInstances" => stopped_instances: list(""),
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "Detail" => detail: value,
        "TriggerSourceType" => trigger_source_type: value,
        "TriggerSourceId" => trigger_source_id: value,
        "LifecycleHookContext" => lifecycle_hook_context: value,
        "ActivityMetadata" => activity_metadata: value,
    }
}
