// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebalanceInstances`, from `ess/RebalanceInstances.md`.

use alicloud_runtime::codegen::*;

/// Evens out how the instances of a group are spread over its zones.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::RebalanceInstancesRequest::new()
///     .scaling_group_id("asg-bp18p2yfxow2dloq****");
/// let reply = client.rebalance_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebalanceInstancesRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RebalanceInstancesRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RebalanceInstancesRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RebalanceInstancesRequest {
    type Response = RebalanceInstancesResponse;
    type Error = RebalanceInstancesError;
    const INFO: OperationInfo = super::operation("RebalanceInstances")
        .required(&["ScalingGroupId"])
        .region("RegionId");
    const ERRORS: &'static [RebalanceInstancesError] = &[
        RebalanceInstancesError::IncorrectScalingGroupStatus,
        RebalanceInstancesError::OperationDenied,
        RebalanceInstancesError::ForbiddenUnauthorized,
        RebalanceInstancesError::InvalidScalingGroupIdNotFound,
    ];
}

/// Response to [`RebalanceInstancesRequest`].
#[non_exhaustive]
pub struct RebalanceInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-kjgffgdfadah****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    RebalanceInstancesResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`RebalanceInstancesRequest`] names.
///
/// - [`IncorrectScalingGroupStatus`](super::DocumentedError::IncorrectScalingGroupStatus)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
pub type RebalanceInstancesError = super::DocumentedError;
