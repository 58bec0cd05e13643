// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCustinsResource`, from `rds/ModifyCustinsResource.md`.

use alicloud_runtime::codegen::*;

/// Adjusts the resources of an instance in a dedicated cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyCustinsResourceRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_custins_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCustinsResourceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// By how much the resource is raised.
    pub increase_ratio: Option<String>,
    /// Until when the resources stay adjusted.
    pub adjust_deadline: Option<String>,
    /// Value before the change, to which the instance returns; needed for resources of an instance.
    pub restore_original_specification: Option<String>,
    /// Value that the scaling rule aims for. Range: 0 to 999999.
    pub target_value: Option<i32>,
}

impl ModifyCustinsResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `IncreaseRatio`.
    pub fn increase_ratio(mut self, value: impl Into<String>) -> Self {
        self.increase_ratio = Some(value.into());
        self
    }
    /// Sets `AdjustDeadline`.
    pub fn adjust_deadline(mut self, value: impl Into<String>) -> Self {
        self.adjust_deadline = Some(value.into());
        self
    }
    /// Sets `RestoreOriginalSpecification`.
    pub fn restore_original_specification(mut self, value: impl Into<String>) -> Self {
        self.restore_original_specification = Some(value.into());
        self
    }
    /// Sets `TargetValue`.
    #[inline]
    pub fn target_value(mut self, value: i32) -> Self {
        self.target_value = Some(value);
        self
    }
}

request! {
    ModifyCustinsResourceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ResourceType" => resource_type: query,
        "IncreaseRatio" => increase_ratio: query,
        "AdjustDeadline" => adjust_deadline: query,
        "RestoreOriginalSpecification" => restore_original_specification: query,
        "TargetValue" => target_value: query,
    }
}

impl Operation for ModifyCustinsResourceRequest {
    type Response = ModifyCustinsResourceResponse;
    type Error = ModifyCustinsResourceError;
    const INFO: OperationInfo = super::operation("ModifyCustinsResource")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [ModifyCustinsResourceError] = &[
        ModifyCustinsResourceError::InvalidCPUZoomNotSupport,
        ModifyCustinsResourceError::InvalidCPUSharNotSupport,
        ModifyCustinsResourceError::InvalidMemoryZoomNotSupport,
        ModifyCustinsResourceError::InvalidIOPSZoomNotSupport,
        ModifyCustinsResourceError::InvalidMaxConnZoomNotSupport,
        ModifyCustinsResourceError::InvalidResourceTypeNotSupport,
        ModifyCustinsResourceError::InvalidIncreaseRatioTypeNotSupport,
        ModifyCustinsResourceError::InvalidDedicatedHostGroupName,
        ModifyCustinsResourceError::InvalidInsName,
        ModifyCustinsResourceError::InvalidIncreaseValueNotEnouth,
        ModifyCustinsResourceError::ClusterTypeError,
        ModifyCustinsResourceError::DedicatedHostNameIsNull,
        ModifyCustinsResourceError::PhysicalCustinsNotFound,
        ModifyCustinsResourceError::HostInfoNotFound,
    ];
}

/// Response to [`ModifyCustinsResourceRequest`].
#[non_exhaustive]
pub struct ModifyCustinsResourceResponse {
    /// ID of the task, for asking how far it is. Example: `507******`.
    pub task_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6B5A6839-31A7-58D4-9F96-772BFAFD1CB5`.
    pub request_id: Option<String>,
}

response! {
    ModifyCustinsResourceResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyCustinsResourceRequest`] names.
///
/// - [`InvalidCPUZoomNotSupport`](super::DocumentedError::InvalidCPUZoomNotSupport)
/// - [`InvalidCPUSharNotSupport`](super::DocumentedError::InvalidCPUSharNotSupport)
/// - [`InvalidMemoryZoomNotSupport`](super::DocumentedError::InvalidMemoryZoomNotSupport)
/// - [`InvalidIOPSZoomNotSupport`](super::DocumentedError::InvalidIOPSZoomNotSupport)
/// - [`InvalidMaxConnZoomNotSupport`](super::DocumentedError::InvalidMaxConnZoomNotSupport)
/// - [`InvalidResourceTypeNotSupport`](super::DocumentedError::InvalidResourceTypeNotSupport)
/// - [`InvalidIncreaseRatioTypeNotSupport`](super::DocumentedError::InvalidIncreaseRatioTypeNotSupport)
/// - [`InvalidDedicatedHostGroupName`](super::DocumentedError::InvalidDedicatedHostGroupName)
/// - [`InvalidInsName`](super::DocumentedError::InvalidInsName)
/// - [`InvalidIncreaseValueNotEnouth`](super::DocumentedError::InvalidIncreaseValueNotEnouth)
/// - [`ClusterTypeError`](super::DocumentedError::ClusterTypeError)
/// - [`DedicatedHostNameIsNull`](super::DocumentedError::DedicatedHostNameIsNull)
/// - [`PhysicalCustinsNotFound`](super::DocumentedError::PhysicalCustinsNotFound)
/// - [`HostInfoNotFound`](super::DocumentedError::HostInfoNotFound)
pub type ModifyCustinsResourceError = super::DocumentedError;
