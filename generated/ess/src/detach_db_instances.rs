// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachDBInstances`, from `ess/DetachDBInstances.md`.

use alicloud_runtime::codegen::*;

/// Unties RDS instances from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DetachDBInstancesRequest::new()
///     .db_instance(["rm-bp12cy3****"])
///     .scaling_group_id("asg-bp1igpak5ft1flyp****");
/// let reply = client.detach_db_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachDBInstancesRequest {
    /// **Required.** RDS instances to tie to the group or to untie from it.
    /// Items: at most 5. Example: `rm-bp12cy3****`.
    pub db_instance: Vec<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// Whether instances already in the group are taken out too. Default: `false`. Example: `false`.
    pub force_detach: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the security group that the group put on the whitelist is taken off it.
    pub remove_security_group: Option<bool>,
}

impl DetachDBInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstance`, which is required.
    pub fn db_instance(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_instance = value.into_iter().map(Into::into).collect();
        self
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
        "DBInstance" => db_instance: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ForceDetach" => force_detach: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "RemoveSecurityGroup" => remove_security_group: query,
    }
}

impl Operation for DetachDBInstancesRequest {
    type Response = DetachDBInstancesResponse;
    type Error = DetachDBInstancesError;
    const INFO: OperationInfo = super::operation("DetachDBInstances")
        .required(&["DBInstance", "ScalingGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DetachDBInstancesError] = &[
        DetachDBInstancesError::InvalidScalingGroupIdNotFound,
        DetachDBInstancesError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`DetachDBInstancesRequest`].
pub type DetachDBInstancesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachDBInstancesRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DetachDBInstancesError = super::DocumentedError;
