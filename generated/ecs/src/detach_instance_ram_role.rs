// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachInstanceRamRole`, from `ecs/DetachInstanceRamRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceRamRoleSet};

/// Takes the RAM role away from instances, which can no longer act under it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DetachInstanceRamRoleRequest::new()
///     .instance_ids(["i-instance1"])
///     .region_id("cn-hangzhou")
///     .ram_role_name("RamRoleTest");
/// let reply = client.detach_instance_ram_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachInstanceRamRoleRequest {
    /// **Required.** Instances to take the role from.
    /// Example: `["instanceId1", "instanceId2", "instanceId3"…]`.
    pub instance_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name of the RAM role whose rights programs on the instance obtain. Example: `RamRoleTest`.
    pub ram_role_name: Option<String>,
}

impl DetachInstanceRamRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
}

request! {
    DetachInstanceRamRoleRequest {
        "InstanceIds" => instance_ids: query_json,
        "RegionId" => region_id: query,
        "RamRoleName" => ram_role_name: query,
    }
}

impl Operation for DetachInstanceRamRoleRequest {
    type Response = DetachInstanceRamRoleResponse;
    type Error = DetachInstanceRamRoleError;
    const INFO: OperationInfo = super::operation("DetachInstanceRamRole")
        .required(&["InstanceIds", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DetachInstanceRamRoleError] = &[
        DetachInstanceRamRoleError::InvalidInstanceIdsMalformed,
        DetachInstanceRamRoleError::InvalidNetworkTypeMismatchRamRole,
        DetachInstanceRamRoleError::InvalidUserPassRoleForbidden,
        DetachInstanceRamRoleError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`DetachInstanceRamRoleRequest`].
#[non_exhaustive]
pub struct DetachInstanceRamRoleResponse {
    /// Outcome of the removal for each instance.
    pub detach_instance_ram_role_results: Vec<DetachInstanceRamRoleResult>,
    /// For how many instances the operation failed. Example: `0`.
    pub fail_count: Option<i32>,
    /// Name of the RAM role whose rights programs on the instance obtain. Example: `RamRoleTest`.
    pub ram_role_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// For how many instances the removal was attempted. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DetachInstanceRamRoleResponse {
        "DetachInstanceRamRoleResults" => detach_instance_ram_role_results: list("DetachInstanceRamRoleResult"),
        "FailCount" => fail_count: value,
        "RamRoleName" => ram_role_name: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Outcome of the removal for each instance.
#[non_exhaustive]
pub struct DetachInstanceRamRoleResult {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Example: `i-instance1`.
    pub instance_id: Option<String>,
    /// The role that was taken off the instance.
    pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
    /// Outcome for this instance in words. Example: `Success`.
    pub message: Option<String>,
    /// Whether the operation succeeded for this instance. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DetachInstanceRamRoleResult {
        "Code" => code: value,
        "InstanceId" => instance_id: value,
        "InstanceRamRoleSets" => instance_ram_role_sets: list("InstanceRamRoleSet"),
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DetachInstanceRamRoleRequest`] names.
///
/// - [`InvalidInstanceIdsMalformed`](super::DocumentedError::InvalidInstanceIdsMalformed)
/// - [`InvalidNetworkTypeMismatchRamRole`](super::DocumentedError::InvalidNetworkTypeMismatchRamRole)
/// - [`InvalidUserPassRoleForbidden`](super::DocumentedError::InvalidUserPassRoleForbidden)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type DetachInstanceRamRoleError = super::DocumentedError;
