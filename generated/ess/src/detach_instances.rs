// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachInstances`, from `ess/DetachInstances.md`.

use alicloud_runtime::codegen::*;

/// Takes instances out of a scaling group; they go on running.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DetachInstancesRequest::new()
///     .instance_id(["i-bp109k5j3dum1ce6****"])
///     .scaling_group_id("asg-bp1igpak5ft1flyp****");
/// let reply = client.detach_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachInstancesRequest {
    /// **Required.** Instances to take out of the group, by their IDs; they are not released.
    /// Items: at most 100. Example: `i-bp109k5j3dum1ce6****`.
    pub instance_id: Vec<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// Whether the expected number of instances goes down as well; otherwise new ones may take their
    /// place. Default: `true`. Example: `true`.
    pub decrease_desired_capacity: Option<bool>,
    /// Whether the instances also leave the load balancers and database whitelists; `both` stands for
    /// yes. Example: `both`.
    pub detach_option: Option<String>,
    /// Whether instances that do not qualify are passed over; otherwise they make the call fail.
    pub ignore_invalid_instance: Option<bool>,
    /// Whether the lifecycle hooks of the group act on this call.
    pub lifecycle_hook: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DetachInstancesRequest {
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
    /// Sets `DecreaseDesiredCapacity`.
    #[inline]
    pub fn decrease_desired_capacity(mut self, value: bool) -> Self {
        self.decrease_desired_capacity = Some(value);
        self
    }
    /// Sets `DetachOption`.
    pub fn detach_option(mut self, value: impl Into<String>) -> Self {
        self.detach_option = Some(value.into());
        self
    }
    /// Sets `IgnoreInvalidInstance`.
    #[inline]
    pub fn ignore_invalid_instance(mut self, value: bool) -> Self {
        self.ignore_invalid_instance = Some(value);
        self
    }
    /// Sets `LifecycleHook`.
    #[inline]
    pub fn lifecycle_hook(mut self, value: bool) -> Self {
        self.lifecycle_hook = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DetachInstancesRequest {
        "InstanceId" => instance_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "DecreaseDesiredCapacity" => decrease_desired_capacity: query,
        "DetachOption" => detach_option: query,
        "IgnoreInvalidInstance" => ignore_invalid_instance: query,
        "LifecycleHook" => lifecycle_hook: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DetachInstancesRequest {
    type Response = DetachInstancesResponse;
    type Error = DetachInstancesError;
    const INFO: OperationInfo = super::operation("DetachInstances")
        .required(&["InstanceId", "ScalingGroupId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DetachInstancesError] = &[
        DetachInstancesError::IncorrectScalingGroupStatus,
        DetachInstancesError::ScalingActivityInProgress,
        DetachInstancesError::IncorrectLoadBalancerStatus,
        DetachInstancesError::IncorrectDBInstanceStatus,
        DetachInstancesError::IncorrectCapacityMinSize,
        DetachInstancesError::ForbiddenUnauthorized,
        DetachInstancesError::InvalidScalingGroupIdNotFound,
        DetachInstancesError::InvalidInstanceIdNotFound,
        DetachInstancesError::InternalError,
    ];
}

/// Response to [`DetachInstancesRequest`].
#[non_exhaustive]
pub struct DetachInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp1gbswjhjrw8tko****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    DetachInstancesResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`DetachInstancesRequest`] names.
///
/// - [`IncorrectScalingGroupStatus`](super::DocumentedError::IncorrectScalingGroupStatus)
/// - [`ScalingActivityInProgress`](super::DocumentedError::ScalingActivityInProgress)
/// - [`IncorrectLoadBalancerStatus`](super::DocumentedError::IncorrectLoadBalancerStatus)
/// - [`IncorrectDBInstanceStatus`](super::DocumentedError::IncorrectDBInstanceStatus)
/// - [`IncorrectCapacityMinSize`](super::DocumentedError::IncorrectCapacityMinSize)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DetachInstancesError = super::DocumentedError;
