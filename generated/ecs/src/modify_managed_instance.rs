// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyManagedInstance`, from `ecs/ModifyManagedInstance.md`.

use alicloud_runtime::codegen::*;

/// Renames a managed instance, meaning a server registered with Cloud Assistant.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyManagedInstanceRequest::new()
///     .instance_id("...")
///     .instance_name("...");
/// let reply = client.modify_managed_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyManagedInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// **Required.** Display name of the instance.
    pub instance_name: Option<String>,
}

impl ModifyManagedInstanceRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    ModifyManagedInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for ModifyManagedInstanceRequest {
    type Response = ModifyManagedInstanceResponse;
    type Error = ModifyManagedInstanceError;
    const INFO: OperationInfo = super::operation("ModifyManagedInstance")
        .required(&["RegionId", "InstanceId", "InstanceName"])
        .region("RegionId");
    const ERRORS: &'static [ModifyManagedInstanceError] = &[
        ModifyManagedInstanceError::RegionIdApiNotSupported,
        ModifyManagedInstanceError::InstanceNameExceedLimit,
        ModifyManagedInstanceError::InstanceNameInvalidPattern,
        ModifyManagedInstanceError::OperationForbidden,
        ModifyManagedInstanceError::InvalidRegionIdNotFound,
        ModifyManagedInstanceError::InvalidInstanceNotFound,
        ModifyManagedInstanceError::InternalErrorDispatch,
    ];
}

/// Response to [`ModifyManagedInstanceRequest`].
#[non_exhaustive]
pub struct ModifyManagedInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// The managed instance as it was before it was deregistered.
    pub instance: Option<Instance>,
}

response! {
    ModifyManagedInstanceResponse {
        "RequestId" => request_id: value,
        "Instance" => instance: value,
    }
}

/// The managed instance as it was before it was deregistered.
#[non_exhaustive]
pub struct Instance {
    /// Display name of the instance. Example: `testInstanceName`.
    pub instance_name: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `mi-hz01nmcf****`.
    pub instance_id: Option<String>,
}

response! {
    Instance {
        "InstanceName" => instance_name: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`ModifyManagedInstanceRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InstanceNameExceedLimit`](super::DocumentedError::InstanceNameExceedLimit)
/// - [`InstanceNameInvalidPattern`](super::DocumentedError::InstanceNameInvalidPattern)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
pub type ModifyManagedInstanceError = super::DocumentedError;
