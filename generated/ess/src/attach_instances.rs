// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachInstances`, from `ess/AttachInstances.md`.

use alicloud_runtime::codegen::*;

/// Adds existing instances to a scaling group by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::AttachInstancesRequest::new()
///     .scaling_group_id("asg-bp18p2yfxow2dloq****");
/// let reply = client.attach_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachInstancesRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Instances to add to the group, by their IDs. Items: at most 100. Example: `i-28wt4****`.
    pub instance_id: Vec<String>,
    /// Share of traffic that new instances get as backend servers.
    /// Items: at most 100. Default: `50`. Example: `50`.
    pub load_balancer_weight: Vec<i32>,
    /// Whether Auto Scaling also releases the instance, as it does with those it created itself.
    /// Default: `false`. Example: `false`.
    pub entrusted: Option<bool>,
    /// Whether the lifecycle hooks of the group act on this call.
    pub lifecycle_hook: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances that do not qualify are passed over; otherwise they make the call fail.
    pub ignore_invalid_instance: Option<bool>,
}

impl AttachInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerWeight`.
    pub fn load_balancer_weight(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.load_balancer_weight = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Entrusted`.
    #[inline]
    pub fn entrusted(mut self, value: bool) -> Self {
        self.entrusted = Some(value);
        self
    }
    /// Sets `LifecycleHook`.
    #[inline]
    pub fn lifecycle_hook(mut self, value: bool) -> Self {
        self.lifecycle_hook = Some(value);
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
    /// Sets `IgnoreInvalidInstance`.
    #[inline]
    pub fn ignore_invalid_instance(mut self, value: bool) -> Self {
        self.ignore_invalid_instance = Some(value);
        self
    }
}

request! {
    AttachInstancesRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "InstanceId" => instance_id: query,
        "LoadBalancerWeight" => load_balancer_weight: query,
        "Entrusted" => entrusted: query,
        "LifecycleHook" => lifecycle_hook: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "IgnoreInvalidInstance" => ignore_invalid_instance: query,
    }
}

impl Operation for AttachInstancesRequest {
    type Response = AttachInstancesResponse;
    type Error = AttachInstancesError;
    const INFO: OperationInfo = super::operation("AttachInstances")
        .required(&["ScalingGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AttachInstancesError] = &[
        AttachInstancesError::InvalidScalingGroupIdNotFound,
        AttachInstancesError::ForbiddenUnauthorized,
        AttachInstancesError::IncorrectScalingGroupStatus,
        AttachInstancesError::InvalidInstanceIdNotFound,
        AttachInstancesError::InvalidInstanceIdRegionMismatch,
        AttachInstancesError::InvalidInstanceIdInstanceTypeMismatch,
        AttachInstancesError::IncorrectInstanceStatus,
        AttachInstancesError::InvalidInstanceIdNetworkTypeMismatch,
        AttachInstancesError::InvalidInstanceIdVPCMismatch,
        AttachInstancesError::InvalidInstanceIdInUse,
        AttachInstancesError::ScalingActivityInProgress,
        AttachInstancesError::IncorrectLoadBalancerStatus,
        AttachInstancesError::IncorrectLoadBalancerHealthCheck,
        AttachInstancesError::InvalidLoadBalancerIdIncorrectInstanceNetworkType,
        AttachInstancesError::InvalidLoadBalancerIdVPCMismatch,
        AttachInstancesError::IncorrectDBInstanceStatus,
        AttachInstancesError::QuotaExceededDBInstanceSecurityIP,
        AttachInstancesError::QuotaExceededSecurityGroupInstance,
        AttachInstancesError::IncorrectCapacityMaxSize,
        AttachInstancesError::InternalError,
    ];
}

/// Response to [`AttachInstancesRequest`].
#[non_exhaustive]
pub struct AttachInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp1crxor24s28xf1****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    AttachInstancesResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`AttachInstancesRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`IncorrectScalingGroupStatus`](super::DocumentedError::IncorrectScalingGroupStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidInstanceIdRegionMismatch`](super::DocumentedError::InvalidInstanceIdRegionMismatch)
/// - [`InvalidInstanceIdInstanceTypeMismatch`](super::DocumentedError::InvalidInstanceIdInstanceTypeMismatch)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNetworkTypeMismatch`](super::DocumentedError::InvalidInstanceIdNetworkTypeMismatch)
/// - [`InvalidInstanceIdVPCMismatch`](super::DocumentedError::InvalidInstanceIdVPCMismatch)
/// - [`InvalidInstanceIdInUse`](super::DocumentedError::InvalidInstanceIdInUse)
/// - [`ScalingActivityInProgress`](super::DocumentedError::ScalingActivityInProgress)
/// - [`IncorrectLoadBalancerStatus`](super::DocumentedError::IncorrectLoadBalancerStatus)
/// - [`IncorrectLoadBalancerHealthCheck`](super::DocumentedError::IncorrectLoadBalancerHealthCheck)
/// - [`InvalidLoadBalancerIdIncorrectInstanceNetworkType`](super::DocumentedError::InvalidLoadBalancerIdIncorrectInstanceNetworkType)
/// - [`InvalidLoadBalancerIdVPCMismatch`](super::DocumentedError::InvalidLoadBalancerIdVPCMismatch)
/// - [`IncorrectDBInstanceStatus`](super::DocumentedError::IncorrectDBInstanceStatus)
/// - [`QuotaExceededDBInstanceSecurityIP`](super::DocumentedError::QuotaExceededDBInstanceSecurityIP)
/// - [`QuotaExceededSecurityGroupInstance`](super::DocumentedError::QuotaExceededSecurityGroupInstance)
/// - [`IncorrectCapacityMaxSize`](super::DocumentedError::IncorrectCapacityMaxSize)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AttachInstancesError = super::DocumentedError;
