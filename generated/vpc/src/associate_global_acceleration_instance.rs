// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateGlobalAccelerationInstance`, from `vpc/AssociateGlobalAccelerationInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServerType};

/// Makes one ECS or SLB instance of a VPC the backend of an acceleration instance with a bandwidth
/// of its own. Both must belong to one account, and the backend to the service area.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateGlobalAccelerationInstanceRequest::new()
///     .backend_server_id("i-saf23****")
///     .backend_server_region_id("cn-shanghai")
///     .global_acceleration_instance_id("ga-lsajj32****")
///     .region_id("cn-hangzhou");
/// let reply = client.associate_global_acceleration_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateGlobalAccelerationInstanceRequest {
    /// **Required.** ECS or SLB instance that the accelerated traffic goes to. Example: `i-saf23****`.
    pub backend_server_id: Option<String>,
    /// **Required.** Region of the backend server. It must lie in the service area of the acceleration
    /// instance and differ from `RegionId`. Example: `cn-shanghai`.
    pub backend_server_region_id: Option<String>,
    /// **Required.** ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-lsajj32****`.
    pub global_acceleration_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of instance that `BackendServerId` names. Default: `EcsInstance`. Example: `EcsInstance`.
    pub backend_server_type: Option<Open<ServerType>>,
}

impl AssociateGlobalAccelerationInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendServerId`, which is required.
    pub fn backend_server_id(mut self, value: impl Into<String>) -> Self {
        self.backend_server_id = Some(value.into());
        self
    }
    /// Sets `BackendServerRegionId`, which is required.
    pub fn backend_server_region_id(mut self, value: impl Into<String>) -> Self {
        self.backend_server_region_id = Some(value.into());
        self
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
    /// Sets `BackendServerType`.
    pub fn backend_server_type(mut self, value: impl Into<Open<ServerType>>) -> Self {
        self.backend_server_type = Some(value.into());
        self
    }
}

request! {
    AssociateGlobalAccelerationInstanceRequest {
        "BackendServerId" => backend_server_id: query,
        "BackendServerRegionId" => backend_server_region_id: query,
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: query,
        "RegionId" => region_id: query,
        "BackendServerType" => backend_server_type: query,
    }
}

impl Operation for AssociateGlobalAccelerationInstanceRequest {
    type Response = AssociateGlobalAccelerationInstanceResponse;
    type Error = AssociateGlobalAccelerationInstanceError;
    const INFO: OperationInfo = super::operation("AssociateGlobalAccelerationInstance")
        .required(
            &[
                "BackendServerId",
                "BackendServerRegionId",
                "GlobalAccelerationInstanceId",
                "RegionId",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [AssociateGlobalAccelerationInstanceError] = &[
        AssociateGlobalAccelerationInstanceError::InvalidGlobalAccelerationInstanceIdNotFound,
        AssociateGlobalAccelerationInstanceError::InvalidBackendServerIdNotFound,
        AssociateGlobalAccelerationInstanceError::IncorrectGlobalAccelerationInstanceIdStatus,
        AssociateGlobalAccelerationInstanceError::InvalidBackendServerIdNotInVPC,
        AssociateGlobalAccelerationInstanceError::TaskConflictAssociateGlobalAccelerationInstance,
        AssociateGlobalAccelerationInstanceError::InvalidBackendServerRegionIdEqualRegionId,
        AssociateGlobalAccelerationInstanceError::InvalidAssociationDuplicated,
        AssociateGlobalAccelerationInstanceError::InvalidBackendServerTypeNotFound,
        AssociateGlobalAccelerationInstanceError::InvalidParameter2,
    ];
}

/// Response to [`AssociateGlobalAccelerationInstanceRequest`].
pub type AssociateGlobalAccelerationInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateGlobalAccelerationInstanceRequest`] names.
///
/// - [`InvalidGlobalAccelerationInstanceIdNotFound`](super::DocumentedError::InvalidGlobalAccelerationInstanceIdNotFound), here with HTTP status 404
/// - [`InvalidBackendServerIdNotFound`](super::DocumentedError::InvalidBackendServerIdNotFound)
/// - [`IncorrectGlobalAccelerationInstanceIdStatus`](super::DocumentedError::IncorrectGlobalAccelerationInstanceIdStatus)
/// - [`InvalidBackendServerIdNotInVPC`](super::DocumentedError::InvalidBackendServerIdNotInVPC)
/// - [`TaskConflictAssociateGlobalAccelerationInstance`](super::DocumentedError::TaskConflictAssociateGlobalAccelerationInstance)
/// - [`InvalidBackendServerRegionIdEqualRegionId`](super::DocumentedError::InvalidBackendServerRegionIdEqualRegionId)
/// - [`InvalidAssociationDuplicated`](super::DocumentedError::InvalidAssociationDuplicated)
/// - [`InvalidBackendServerTypeNotFound`](super::DocumentedError::InvalidBackendServerTypeNotFound)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type AssociateGlobalAccelerationInstanceError = super::DocumentedError;
