// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebalanceInstances`, from `ess_2022_02_22/RebalanceInstances.md`.

use alicloud_runtime::codegen::*;

/// Spreads the instances of a group evenly over its zones again, after shortages had skewed them.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::RebalanceInstancesRequest::new()
///     .scaling_group_id("...");
/// let reply = client.rebalance_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebalanceInstancesRequest {
    /// **Required.** ID of the scaling group that the call is about.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RebalanceInstances")
        .required(&["ScalingGroupId"])
        .region("RegionId");
}

/// Response to [`RebalanceInstancesRequest`].
#[non_exhaustive]
pub struct RebalanceInstancesResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-kjgffgdfadah****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    RebalanceInstancesResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}
