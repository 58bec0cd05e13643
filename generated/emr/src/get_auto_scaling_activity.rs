// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutoScalingActivity`, from `emr/GetAutoScalingActivity.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MetricsTrigger, Tag, TimeConstraint, TimeTrigger, TriggerCondition};

/// Shows one scaling activity in full, with the nodes it affected.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetAutoScalingActivityRequest::new()
///     .cluster_id("...")
///     .scaling_activity_id("...");
/// let reply = client.get_auto_scaling_activity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutoScalingActivityRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the scaling activity that the call is about.
    pub scaling_activity_id: Option<String>,
}

impl GetAutoScalingActivityRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ScalingActivityId`, which is required.
    pub fn scaling_activity_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_activity_id = Some(value.into());
        self
    }
}

request! {
    GetAutoScalingActivityRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ScalingActivityId" => scaling_activity_id: query,
    }
}

impl Operation for GetAutoScalingActivityRequest {
    type Response = GetAutoScalingActivityResponse;
    type Error = GetAutoScalingActivityError;
    const INFO: OperationInfo = super::operation("GetAutoScalingActivity")
        .required(&["RegionId", "ClusterId", "ScalingActivityId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetAutoScalingActivityError] = &[
        GetAutoScalingActivityError::ConflictParameters,
        GetAutoScalingActivityError::IncompleteSignature,
        GetAutoScalingActivityError::InvalidAction,
        GetAutoScalingActivityError::InvalidParameter,
        GetAutoScalingActivityError::InvalidParameterValue,
        GetAutoScalingActivityError::MissingAction,
        GetAutoScalingActivityError::MissingParameter,
        GetAutoScalingActivityError::NotAuthorized,
        GetAutoScalingActivityError::ThrottlingException,
        GetAutoScalingActivityError::ResourceNotFound,
        GetAutoScalingActivityError::InternalError,
        GetAutoScalingActivityError::ServiceFailure,
        GetAutoScalingActivityError::ServiceUnavailable,
    ];
}

/// Response to [`GetAutoScalingActivityRequest`].
#[non_exhaustive]
pub struct GetAutoScalingActivityResponse {
    /// The scaling activity asked for.
    pub scaling_activity: Option<ScalingActivity>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetAutoScalingActivityResponse {
        "ScalingActivity" => scaling_activity: value,
        "RequestId" => request_id: value,
    }
}

/// The scaling activity asked for.
#[non_exhaustive]
pub struct ScalingActivity {
    /// ID of the activity that the item belongs to or stands for.
    /// Example: `asa-36373b084d6b4b13aa50f4129a9e****`.
    pub activity_id: Option<String>,
    /// Name that the rule was given. Example: `scaling-out-memory`.
    pub rule_name: Option<String>,
    /// Details about the rule.
    pub rule_detail: Option<ScalingRule>,
    /// Which kind of activity it is or is to be. Example: `SCALE_OUT`.
    pub activity_type: Option<String>,
    /// ID of the cluster that the call or the item is about. Example: `c-b933c5aac8fe****`.
    pub cluster_id: Option<String>,
    /// ID of the node group that the item belongs to or stands for. Example: `ng-869471354ecd****`.
    pub node_group_id: Option<String>,
    /// Name that the node group goes by. Example: `task-01`.
    pub node_group_name: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1639714634819`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1639715634819`.
    pub end_time: Option<i64>,
    /// State that the activity is in. Example: `IN_PROGRESS`.
    pub activity_state: Option<String>,
    /// How many there are of this: expect. Example: `10`.
    pub expect_num: Option<i32>,
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// Free text that describes the item to people. Example: `clusterId not exist`.
    pub description: Option<String>,
    /// Outcomes of the activity, one entry each.
    pub activity_results: Vec<ScalingActivityResult>,
}

response! {
    ScalingActivity {
        "ActivityId" => activity_id: value,
        "RuleName" => rule_name: value,
        "RuleDetail" => rule_detail: value,
        "ActivityType" => activity_type: value,
        "ClusterId" => cluster_id: value,
        "NodeGroupId" => node_group_id: value,
        "NodeGroupName" => node_group_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ActivityState" => activity_state: value,
        "ExpectNum" => expect_num: value,
        "OperationId" => operation_id: value,
        "Description" => description: value,
        "ActivityResults" => activity_results: list(""),
    }
}

/// Details about the rule.
#[non_exhaustive]
pub struct ScalingRule {
    /// Name that the rule was given. Example: `scalingByYarnMemory`.
    pub rule_name: Option<String>,
    /// Which kind of trigger it is or is to be. Example: `TIME_TRIGGER`.
    pub trigger_type: Option<String>,
    /// Which kind of activity it is or is to be. Example: `SCALE_IN`.
    pub activity_type: Option<String>,
    /// Value that the adjustment has or is given. Example: `200`.
    pub adjustment_value: Option<i32>,
    /// Times at which the rule acts.
    pub time_trigger: Option<TimeTrigger>,
    /// Load at which the rule acts.
    pub metrics_trigger: Option<MetricsTrigger>,
}

response! {
    ScalingRule {
        "RuleName" => rule_name: value,
        "TriggerType" => trigger_type: value,
        "ActivityType" => activity_type: value,
        "AdjustmentValue" => adjustment_value: value,
        "TimeTrigger" => time_trigger: value,
        "MetricsTrigger" => metrics_trigger: value,
    }
}

/// Outcomes of the activity, one entry each.
#[non_exhaustive]
pub struct ScalingActivityResult {
    /// ID of the instance, by which other calls name it. Example: `i-bp1cudc25w2bfwl5****`.
    pub instance_id: Option<String>,
}

response! {
    ScalingActivityResult {
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`GetAutoScalingActivityRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAutoScalingActivityError = super::DocumentedError;
