// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGlobalAccelerationInstance`, from `vpc/DeleteGlobalAccelerationInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Global Acceleration instance that is billed by use. Detach its backend, or remove its
/// EIPs, beforehand.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteGlobalAccelerationInstanceRequest::new()
///     .global_acceleration_instance_id("ga-asdfsl22sxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_global_acceleration_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGlobalAccelerationInstanceRequest {
    /// **Required.** ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-asdfsl22sxxxxx`.
    pub global_acceleration_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteGlobalAccelerationInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GlobalAccelerationInstanceId`, which is required.
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteGlobalAccelerationInstanceRequest {
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteGlobalAccelerationInstanceRequest {
    type Response = DeleteGlobalAccelerationInstanceResponse;
    type Error = DeleteGlobalAccelerationInstanceError;
    const INFO: OperationInfo = super::operation("DeleteGlobalAccelerationInstance")
        .required(&["GlobalAccelerationInstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteGlobalAccelerationInstanceError] = &[
        DeleteGlobalAccelerationInstanceError::IncorrectGlobalAccelerationInstanceIdStatus,
        DeleteGlobalAccelerationInstanceError::InvalidGlobalAccelerationInstanceIdNotFound,
        DeleteGlobalAccelerationInstanceError::IncorrectStatus,
        DeleteGlobalAccelerationInstanceError::ForbiddenGlobalAccelerationInstanceChargeTypeIsPrepaid,
        DeleteGlobalAccelerationInstanceError::DependencyViolationIps,
        DeleteGlobalAccelerationInstanceError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DeleteGlobalAccelerationInstanceRequest`].
pub type DeleteGlobalAccelerationInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteGlobalAccelerationInstanceRequest`] names.
///
/// - [`IncorrectGlobalAccelerationInstanceIdStatus`](super::DocumentedError::IncorrectGlobalAccelerationInstanceIdStatus)
/// - [`InvalidGlobalAccelerationInstanceIdNotFound`](super::DocumentedError::InvalidGlobalAccelerationInstanceIdNotFound)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ForbiddenGlobalAccelerationInstanceChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenGlobalAccelerationInstanceChargeTypeIsPrepaid)
/// - [`DependencyViolationIps`](super::DocumentedError::DependencyViolationIps)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DeleteGlobalAccelerationInstanceError = super::DocumentedError;
