// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveInstances`, from `ess/RemoveInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LifecycleHookContext};

/// Takes instances out of a scaling group and, if it created them, releases or stops them.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::RemoveInstancesRequest::new()
///     .instance_id(["i-28wt4****"])
///     .scaling_group_id("asg-bp18p2yfxow2dloq****");
/// let reply = client.remove_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveInstancesRequest {
    /// **Required.** Instances to remove from the group, by their IDs.
    /// Items: at most 1000. Example: `i-28wt4****`.
    pub instance_id: Vec<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Whether removed instances are released or stopped and kept.
    /// Default: `release`. Example: `release`.
    pub remove_policy: Option<String>,
    /// Whether the expected number of instances goes down as well; otherwise new ones may take their
    /// place. Default: `true`. Example: `true`.
    pub decrease_desired_capacity: Option<bool>,
    /// Whether instances that do not qualify are passed over; otherwise they make the call fail.
    pub ignore_invalid_instance: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// How long to wait for an instance to stop before it is stopped by force.
    pub stop_instance_timeout: Option<i32>,
    /// Which lifecycle hooks act on the activity.
    pub lifecycle_hook_context: Option<LifecycleHookContext>,
}

impl RemoveInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `RemovePolicy`.
    pub fn remove_policy(mut self, value: impl Into<String>) -> Self {
        self.remove_policy = Some(value.into());
        self
    }
    /// Sets `DecreaseDesiredCapacity`.
    #[inline]
    pub fn decrease_desired_capacity(mut self, value: bool) -> Self {
        self.decrease_desired_capacity = Some(value);
        self
    }
    /// Sets `IgnoreInvalidInstance`.
    #[inline]
    pub fn ignore_invalid_instance(mut self, value: bool) -> Self {
        self.ignore_invalid_instance = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StopInstanceTimeout`.
    #[inline]
    pub fn stop_instance_timeout(mut self, value: i32) -> Self {
        self.stop_instance_timeout = Some(value);
        self
    }
    /// Sets `LifecycleHookContext`.
    pub fn lifecycle_hook_context(
        mut self,
        value: impl Into<LifecycleHookContext>,
    ) -> Self {
        self.lifecycle_hook_context = Some(value.into());
        self
    }
}

request! {
    RemoveInstancesRequest {
        "InstanceId" => instance_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "RemovePolicy" => remove_policy: query,
        "DecreaseDesiredCapacity" => decrease_desired_capacity: query,
        "IgnoreInvalidInstance" => ignore_invalid_instance: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "StopInstanceTimeout" => stop_instance_timeout: query,
        "LifecycleHookContext" => lifecycle_hook_context: query_json,
    }
}

impl Operation for RemoveInstancesRequest {
    type Response = RemoveInstancesResponse;
    type Error = RemoveInstancesError;
    const INFO: OperationInfo = super::operation("RemoveInstances")
        .required(&["InstanceId", "ScalingGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RemoveInstancesError] = &[
        RemoveInstancesError::InvalidScalingGroupIdNotFound,
        RemoveInstancesError::InvalidInstanceIdNotFound,
        RemoveInstancesError::InvalidParameter,
        RemoveInstancesError::ForbiddenUnauthorized,
        RemoveInstancesError::IncorrectScalingGroupStatus,
        RemoveInstancesError::ScalingActivityInProgress,
        RemoveInstancesError::IncorrectLoadBalancerStatus,
        RemoveInstancesError::IncorrectDBInstanceStatus,
        RemoveInstancesError::IncorrectCapacityMinSize,
        RemoveInstancesError::InternalError,
    ];
}

/// Response to [`RemoveInstancesRequest`].
#[non_exhaustive]
pub struct RemoveInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp175o6f6ego3r2j****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    RemoveInstancesResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`RemoveInstancesRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`IncorrectScalingGroupStatus`](super::DocumentedError::IncorrectScalingGroupStatus)
/// - [`ScalingActivityInProgress`](super::DocumentedError::ScalingActivityInProgress)
/// - [`IncorrectLoadBalancerStatus`](super::DocumentedError::IncorrectLoadBalancerStatus)
/// - [`IncorrectDBInstanceStatus`](super::DocumentedError::IncorrectDBInstanceStatus)
/// - [`IncorrectCapacityMinSize`](super::DocumentedError::IncorrectCapacityMinSize)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RemoveInstancesError = super::DocumentedError;
