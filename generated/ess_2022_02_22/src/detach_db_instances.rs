// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachDBInstances`, from `ess_2022_02_22/DetachDBInstances.md`.

use alicloud_runtime::codegen::*;

/// Unlinks RDS instances from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DetachDBInstancesRequest::new()
///     .scaling_group_id("...")
///     .db_instances(["..."]);
/// let reply = client.detach_db_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachDBInstancesRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Whether instances already in the group are taken out too.
    pub force_detach: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** The database instances to work on or to narrow the list down to.
    /// Items: at most 5.
    pub db_instances: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The remove security group that the call is about.
    pub remove_security_group: Option<bool>,
}

impl DetachDBInstancesRequest {
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
    /// Sets `ForceDetach`.
    #[inline]
    pub fn force_detach(mut self, value: bool) -> Self {
        self.force_detach = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstances`, which is required.
    pub fn db_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RemoveSecurityGroup`.
    #[inline]
    pub fn remove_security_group(mut self, value: bool) -> Self {
        self.remove_security_group = Some(value);
        self
    }
}

request! {
    DetachDBInstancesRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ForceDetach" => force_detach: query,
        "ClientToken" => client_token: query,
        "DBInstances" => db_instances: query,
        "RegionId" => region_id: query,
        "RemoveSecurityGroup" => remove_security_group: query,
    }
}

impl Operation for DetachDBInstancesRequest {
    type Response = DetachDBInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachDBInstances")
        .required(&["ScalingGroupId", "DBInstances"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetachDBInstancesRequest`].
pub type DetachDBInstancesResponse = alicloud_runtime::EmptyResponse;
