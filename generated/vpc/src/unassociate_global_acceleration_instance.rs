// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateGlobalAccelerationInstance`, from `vpc/UnassociateGlobalAccelerationInstance.md`.

use alicloud_runtime::codegen::*;

/// Detaches the backend server from a Global Acceleration instance.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateGlobalAccelerationInstanceRequest::new()
///     .global_acceleration_instance_id("ga-1sxee33****")
///     .region_id("cn-hangzhou");
/// let reply = client.unassociate_global_acceleration_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateGlobalAccelerationInstanceRequest {
    /// **Required.** ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-1sxee33****`.
    pub global_acceleration_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of backend to detach: `RemoteEcsInstance`, `RemoteSlbInstance` or `RemoteEniInstance`.
    /// Example: `EcsInstance`.
    pub instance_type: Option<String>,
}

impl UnassociateGlobalAccelerationInstanceRequest {
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    UnassociateGlobalAccelerationInstanceRequest {
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: query,
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for UnassociateGlobalAccelerationInstanceRequest {
    type Response = UnassociateGlobalAccelerationInstanceResponse;
    type Error = UnassociateGlobalAccelerationInstanceError;
    const INFO: OperationInfo = super::operation("UnassociateGlobalAccelerationInstance")
        .required(&["GlobalAccelerationInstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [UnassociateGlobalAccelerationInstanceError] = &[
        UnassociateGlobalAccelerationInstanceError::InvalidGlobalAccelerationInstanceIdNotFound,
        UnassociateGlobalAccelerationInstanceError::IncorrectGlobalAccelerationInstanceIdStatus,
        UnassociateGlobalAccelerationInstanceError::ForbiddenFinancialLocked,
        UnassociateGlobalAccelerationInstanceError::ForbbidenInvaildOwner,
        UnassociateGlobalAccelerationInstanceError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`UnassociateGlobalAccelerationInstanceRequest`].
pub type UnassociateGlobalAccelerationInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateGlobalAccelerationInstanceRequest`] names.
///
/// - [`InvalidGlobalAccelerationInstanceIdNotFound`](super::DocumentedError::InvalidGlobalAccelerationInstanceIdNotFound), here with HTTP status 404
/// - [`IncorrectGlobalAccelerationInstanceIdStatus`](super::DocumentedError::IncorrectGlobalAccelerationInstanceIdStatus)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`ForbbidenInvaildOwner`](super::DocumentedError::ForbbidenInvaildOwner)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type UnassociateGlobalAccelerationInstanceError = super::DocumentedError;
