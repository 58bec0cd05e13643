// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachInstanceRamRole`, from `ecs/AttachInstanceRamRole.md`.

use alicloud_runtime::codegen::*;

/// Lets instances act under a RAM role. An instance has at most one role, so one that already has a
/// role is refused.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AttachInstanceRamRoleRequest::new()
///     .instance_ids(["text"])
///     .ram_role_name("testRamRoleName")
///     .region_id("cn-hangzhou");
/// let reply = client.attach_instance_ram_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachInstanceRamRoleRequest {
    /// **Required.** Instances to bind the role to. Example: `text`.
    pub instance_ids: Vec<String>,
    /// **Required.** Name of the RAM role whose rights programs on the instance obtain.
    /// Example: `testRamRoleName`.
    pub ram_role_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Additional policy that narrows down what the role may do on these instances. Example: `text`.
    pub policy: Option<String>,
}

impl AttachInstanceRamRoleRequest {
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
    /// Sets `RamRoleName`, which is required.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

request! {
    AttachInstanceRamRoleRequest {
        "InstanceIds" => instance_ids: query_json,
        "RamRoleName" => ram_role_name: query,
        "RegionId" => region_id: query,
        "Policy" => policy: query,
    }
}

impl Operation for AttachInstanceRamRoleRequest {
    type Response = AttachInstanceRamRoleResponse;
    type Error = AttachInstanceRamRoleError;
    const INFO: OperationInfo = super::operation("AttachInstanceRamRole")
        .required(&["InstanceIds", "RamRoleName", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [AttachInstanceRamRoleError] = &[
        AttachInstanceRamRoleError::InvalidInstanceIdsMalformed,
        AttachInstanceRamRoleError::InvalidInstanceIdNotFound3,
        AttachInstanceRamRoleError::InvalidNetworkTypeMismatchRamRole,
        AttachInstanceRamRoleError::InvalidUserPassRoleForbidden,
        AttachInstanceRamRoleError::InvalidRamRoleNotFound,
        AttachInstanceRamRoleError::InvalidRamRoleNotEcsRole,
    ];
}

/// Response to [`AttachInstanceRamRoleRequest`].
#[non_exhaustive]
pub struct AttachInstanceRamRoleResponse {
    /// Outcome of the binding for each instance.
    pub attach_instance_ram_role_results: Vec<AttachInstanceRamRoleResult>,
    /// For how many instances the operation failed. Example: `0`.
    pub fail_count: Option<i32>,
    /// Name of the RAM role whose rights programs on the instance obtain. Example: `testRamRoleName`.
    pub ram_role_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D9553E4C-6C3A-4D66-AE79-9835AF705639`.
    pub request_id: Option<String>,
    /// For how many instances the binding was attempted. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    AttachInstanceRamRoleResponse {
        "AttachInstanceRamRoleResults" => attach_instance_ram_role_results: list("AttachInstanceRamRoleResult"),
        "FailCount" => fail_count: value,
        "RamRoleName" => ram_role_name: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Outcome of the binding for each instance.
#[non_exhaustive]
pub struct AttachInstanceRamRoleResult {
    /// Outcome for this instance: 200 when the role was bound, an error code otherwise.
    /// Example: `200`.
    pub code: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp10ws62o04ubhvi****`.
    pub instance_id: Option<String>,
    /// Outcome for this instance in words. Example: `success`.
    pub message: Option<String>,
    /// Whether the operation succeeded for this instance. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AttachInstanceRamRoleResult {
        "Code" => code: value,
        "InstanceId" => instance_id: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`AttachInstanceRamRoleRequest`] names.
///
/// - [`InvalidInstanceIdsMalformed`](super::DocumentedError::InvalidInstanceIdsMalformed)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidNetworkTypeMismatchRamRole`](super::DocumentedError::InvalidNetworkTypeMismatchRamRole)
/// - [`InvalidUserPassRoleForbidden`](super::DocumentedError::InvalidUserPassRoleForbidden)
/// - [`InvalidRamRoleNotFound`](super::DocumentedError::InvalidRamRoleNotFound)
/// - [`InvalidRamRoleNotEcsRole`](super::DocumentedError::InvalidRamRoleNotEcsRole), here with HTTP status 404
pub type AttachInstanceRamRoleError = super::DocumentedError;
