// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutManagedScalingPolicy`, from `emr/PutManagedScalingPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets the managed scaling policy of a cluster: its lowest and highest capacity.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::PutManagedScalingPolicyRequest::new()
///     .cluster_id("...");
/// let reply = client.put_managed_scaling_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutManagedScalingPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// The constraints that are concerned.
    pub constraints: Option<ManagedScalingConstraints>,
}

impl PutManagedScalingPolicyRequest {
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
    /// Sets `Constraints`.
    pub fn constraints(mut self, value: impl Into<ManagedScalingConstraints>) -> Self {
        self.constraints = Some(value.into());
        self
    }
}

request! {
    PutManagedScalingPolicyRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Constraints" => constraints: query,
    }
}

impl Operation for PutManagedScalingPolicyRequest {
    type Response = PutManagedScalingPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutManagedScalingPolicy")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId");
}

/// Response to [`PutManagedScalingPolicyRequest`], which the documentation does not describe.
pub type PutManagedScalingPolicyResponse = alicloud_runtime::UndocumentedResponse;

/// The constraints that are concerned.
#[non_exhaustive]
pub struct ManagedScalingConstraints {
    /// How much the max can hold or do.
    pub max_capacity: Option<i32>,
    /// How much the min can hold or do.
    pub min_capacity: Option<i32>,
    /// How much the max on demand can hold or do.
    pub max_on_demand_capacity: Option<i32>,
}

impl ManagedScalingConstraints {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxCapacity`.
    #[inline]
    pub fn max_capacity(mut self, value: i32) -> Self {
        self.max_capacity = Some(value);
        self
    }
    /// Sets `MinCapacity`.
    #[inline]
    pub fn min_capacity(mut self, value: i32) -> Self {
        self.min_capacity = Some(value);
        self
    }
    /// Sets `MaxOnDemandCapacity`.
    #[inline]
    pub fn max_on_demand_capacity(mut self, value: i32) -> Self {
        self.max_on_demand_capacity = Some(value);
        self
    }
}

request! {
    ManagedScalingConstraints {
        "MaxCapacity" => max_capacity: field,
        "MinCapacity" => min_capacity: field,
        "MaxOnDemandCapacity" => max_on_demand_capacity: field,
    }
}
