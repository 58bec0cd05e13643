// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkInterface`, from `ecs/DeleteNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Deletes a network interface that is attached to nothing, gives back its address and takes it out
/// of its security groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteNetworkInterfaceRequest::new()
///     .network_interface_id("eni-bp14v2sdd3v8htln****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkInterfaceRequest {
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp14v2sdd3v8htln****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteNetworkInterfaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteNetworkInterfaceRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteNetworkInterfaceRequest {
    type Response = DeleteNetworkInterfaceResponse;
    type Error = DeleteNetworkInterfaceError;
    const INFO: OperationInfo = super::operation("DeleteNetworkInterface")
        .required(&["NetworkInterfaceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteNetworkInterfaceError] = &[
        DeleteNetworkInterfaceError::InvalidUserTypeNotSupported,
        DeleteNetworkInterfaceError::AbsInvalidAccountNotFound,
        DeleteNetworkInterfaceError::MissingParameter,
        DeleteNetworkInterfaceError::ForbiddenNotSupportRAM,
        DeleteNetworkInterfaceError::UnsupportedParameter,
        DeleteNetworkInterfaceError::ForbiddenSubUser,
        DeleteNetworkInterfaceError::InvalidParameter2,
        DeleteNetworkInterfaceError::InvalidInstanceIDMalformed,
        DeleteNetworkInterfaceError::InvalidOperationInvalidEcsState,
        DeleteNetworkInterfaceError::InvalidOperationInvalidEniState,
        DeleteNetworkInterfaceError::InvalidOperationDetachPrimaryEniNotAllowed,
        DeleteNetworkInterfaceError::InvalidEcsIdNotFound,
        DeleteNetworkInterfaceError::InvalidEniIdNotFound,
        DeleteNetworkInterfaceError::InvalidVSwitchIdNotFound,
        DeleteNetworkInterfaceError::InvalidSecurityGroupIdNotFound,
        DeleteNetworkInterfaceError::MaxEniCountExceeded,
        DeleteNetworkInterfaceError::EniPerInstanceLimitExceeded,
        DeleteNetworkInterfaceError::InvalidOperationAvailabilityZoneMismatch,
        DeleteNetworkInterfaceError::InvalidOperationVpcMismatch,
        DeleteNetworkInterfaceError::SecurityGroupInstanceLimitExceed,
        DeleteNetworkInterfaceError::InvalidSecurityGroupIdNotVpc,
        DeleteNetworkInterfaceError::InvalidOperationInvalidEniType,
        DeleteNetworkInterfaceError::ForbiddenRegionId,
        DeleteNetworkInterfaceError::InvalidParamsEniId,
        DeleteNetworkInterfaceError::InvalidOperationEniServiceManaged,
        DeleteNetworkInterfaceError::InvalidOperationHasSlaveEniBonded,
    ];
}

/// Response to [`DeleteNetworkInterfaceRequest`].
pub type DeleteNetworkInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNetworkInterfaceRequest`] names.
///
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbiddenNotSupportRAM`](super::DocumentedError::ForbiddenNotSupportRAM)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidOperationInvalidEcsState`](super::DocumentedError::InvalidOperationInvalidEcsState)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidOperationDetachPrimaryEniNotAllowed`](super::DocumentedError::InvalidOperationDetachPrimaryEniNotAllowed)
/// - [`InvalidEcsIdNotFound`](super::DocumentedError::InvalidEcsIdNotFound)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`MaxEniCountExceeded`](super::DocumentedError::MaxEniCountExceeded)
/// - [`EniPerInstanceLimitExceeded`](super::DocumentedError::EniPerInstanceLimitExceeded)
/// - [`InvalidOperationAvailabilityZoneMismatch`](super::DocumentedError::InvalidOperationAvailabilityZoneMismatch)
/// - [`InvalidOperationVpcMismatch`](super::DocumentedError::InvalidOperationVpcMismatch)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`InvalidSecurityGroupIdNotVpc`](super::DocumentedError::InvalidSecurityGroupIdNotVpc)
/// - [`InvalidOperationInvalidEniType`](super::DocumentedError::InvalidOperationInvalidEniType)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId)
/// - [`InvalidParamsEniId`](super::DocumentedError::InvalidParamsEniId)
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidOperationHasSlaveEniBonded`](super::DocumentedError::InvalidOperationHasSlaveEniBonded)
pub type DeleteNetworkInterfaceError = super::DocumentedError;
