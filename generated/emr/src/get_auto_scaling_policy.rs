// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutoScalingPolicy`, from `emr/GetAutoScalingPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Constraints, MetricsTrigger, Tag, TimeConstraint, TimeTrigger, TriggerCondition};

/// Shows the auto scaling policy of a node group.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetAutoScalingPolicyRequest::new()
///     .cluster_id("...")
///     .node_group_id("...");
/// let reply = client.get_auto_scaling_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutoScalingPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
}

impl GetAutoScalingPolicyRequest {
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
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
}

request! {
    GetAutoScalingPolicyRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NodeGroupId" => node_group_id: query,
    }
}

impl Operation for GetAutoScalingPolicyRequest {
    type Response = GetAutoScalingPolicyResponse;
    type Error = GetAutoScalingPolicyError;
    const INFO: OperationInfo = super::operation("GetAutoScalingPolicy")
        .required(&["RegionId", "ClusterId", "NodeGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetAutoScalingPolicyError] = &[
        GetAutoScalingPolicyError::ConflictParameters,
        GetAutoScalingPolicyError::IncompleteSignature,
        GetAutoScalingPolicyError::InvalidAction,
        GetAutoScalingPolicyError::InvalidParameter,
        GetAutoScalingPolicyError::InvalidParameterValue,
        GetAutoScalingPolicyError::MissingAction,
        GetAutoScalingPolicyError::MissingParameter,
        GetAutoScalingPolicyError::NotAuthorized,
        GetAutoScalingPolicyError::ThrottlingException,
        GetAutoScalingPolicyError::ResourceNotFound,
        GetAutoScalingPolicyError::InternalError,
        GetAutoScalingPolicyError::ServiceFailure,
        GetAutoScalingPolicyError::ServiceUnavailable,
    ];
}

/// Response to [`GetAutoScalingPolicyRequest`].
#[non_exhaustive]
pub struct GetAutoScalingPolicyResponse {
    /// What is done about the scaling, as rules.
    pub scaling_policy: Option<ScalingPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetAutoScalingPolicyResponse {
        "ScalingPolicy" => scaling_policy: value,
        "RequestId" => request_id: value,
    }
}

/// What is done about the scaling, as rules.
#[non_exhaustive]
pub struct ScalingPolicy {
    /// ID of the node group that the item belongs to or stands for. Example: `ng-869471354ecd****`.
    pub node_group_id: Option<String>,
    /// ID of the cluster that the call or the item is about. Example: `c-b933c5aac8fe****`.
    pub cluster_id: Option<String>,
    /// Rules that apply to the scaling, one entry each.
    pub scaling_rules: Vec<ScalingRule>,
    /// ID of the scaling policy that the item belongs to or stands for. Example: `asp-asduwe23znl***`.
    pub scaling_policy_id: Option<String>,
    /// The constraints that are concerned.
    pub constraints: Option<Constraints>,
}

response! {
    ScalingPolicy {
        "NodeGroupId" => node_group_id: value,
        "ClusterId" => cluster_id: value,
        "ScalingRules" => scaling_rules: list(""),
        "ScalingPolicyId" => scaling_policy_id: value,
        "Constraints" => constraints: value,
    }
}

/// Rules that apply to the scaling, one entry each.
#[non_exhaustive]
pub struct ScalingRule {
    /// Name that the rule was given. Example: `scaling-out-memory`.
    pub rule_name: Option<String>,
    /// Which kind of trigger it is or is to be. Example: `TIME_TRIGGER`.
    pub trigger_type: Option<String>,
    /// Which kind of activity it is or is to be. Example: `SCALE_OUT`.
    pub activity_type: Option<String>,
    /// Which kind of adjustment it is or is to be. Example: `CHANGE_IN_CAPACITY`.
    pub adjustment_type: Option<String>,
    /// Value that the adjustment has or is given. Example: `100`.
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
        "AdjustmentType" => adjustment_type: value,
        "AdjustmentValue" => adjustment_value: value,
        "TimeTrigger" => time_trigger: value,
        "MetricsTrigger" => metrics_trigger: value,
    }
}

/// Errors that the documentation of [`GetAutoScalingPolicyRequest`] names.
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
pub type GetAutoScalingPolicyError = super::DocumentedError;
