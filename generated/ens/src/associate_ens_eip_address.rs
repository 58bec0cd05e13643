// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateEnsEipAddress`, from `ens/AssociateEnsEipAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Binds an EIP to an instance of another product on the same edge node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AssociateEnsEipAddressRequest::new()
///     .allocation_id("...")
///     .instance_id("...");
/// let reply = client.associate_ens_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateEnsEipAddressRequest {
    /// **Required.** ID of the allocation that the call is about.
    pub allocation_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<Open<InstanceType>>,
    /// Whether the EIP only steps in when the main one fails.
    pub standby: Option<bool>,
}

impl AssociateEnsEipAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Standby`.
    #[inline]
    pub fn standby(mut self, value: bool) -> Self {
        self.standby = Some(value);
        self
    }
}

request! {
    AssociateEnsEipAddressRequest {
        "AllocationId" => allocation_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "Standby" => standby: query,
    }
}

impl Operation for AssociateEnsEipAddressRequest {
    type Response = AssociateEnsEipAddressResponse;
    type Error = AssociateEnsEipAddressError;
    const INFO: OperationInfo = super::operation("AssociateEnsEipAddress")
        .required(&["AllocationId", "InstanceId"]);
    const ERRORS: &'static [AssociateEnsEipAddressError] = &[
        AssociateEnsEipAddressError::RegionAccessDenied,
        AssociateEnsEipAddressError::InstanceNotFound2,
        AssociateEnsEipAddressError::EnsInterfaceError,
        AssociateEnsEipAddressError::InvalidAny,
        AssociateEnsEipAddressError::MissingAny,
        AssociateEnsEipAddressError::IncorrectEipStatus,
        AssociateEnsEipAddressError::InvalidAssociationDuplicated,
        AssociateEnsEipAddressError::LoadBalancerNotFound,
        AssociateEnsEipAddressError::EipNotFound,
        AssociateEnsEipAddressError::IncorrectInstanceStatus,
        AssociateEnsEipAddressError::InvalidAssociationAssociateEipFist,
        AssociateEnsEipAddressError::InvalidAssociationRegionNotSupportStandby,
        AssociateEnsEipAddressError::NatNotFound,
        AssociateEnsEipAddressError::InvalidAssociationNetworkTypeNotSupport,
        AssociateEnsEipAddressError::EniNotFound,
        AssociateEnsEipAddressError::IncorrectEniStatus,
        AssociateEnsEipAddressError::InvalidParameterEniServiceManaged,
        AssociateEnsEipAddressError::InvalidAssociationEniNotSupportStandby,
        AssociateEnsEipAddressError::IncorrectEniType,
        AssociateEnsEipAddressError::NoPermission,
        AssociateEnsEipAddressError::InvalidParameterAny,
    ];
}

/// Response to [`AssociateEnsEipAddressRequest`].
pub type AssociateEnsEipAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateEnsEipAddressRequest`] names.
///
/// - [`RegionAccessDenied`](super::DocumentedError::RegionAccessDenied)
/// - [`InstanceNotFound2`](super::DocumentedError::InstanceNotFound2)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`InvalidAssociationDuplicated`](super::DocumentedError::InvalidAssociationDuplicated)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`EipNotFound`](super::DocumentedError::EipNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidAssociationAssociateEipFist`](super::DocumentedError::InvalidAssociationAssociateEipFist)
/// - [`InvalidAssociationRegionNotSupportStandby`](super::DocumentedError::InvalidAssociationRegionNotSupportStandby)
/// - [`NatNotFound`](super::DocumentedError::NatNotFound)
/// - [`InvalidAssociationNetworkTypeNotSupport`](super::DocumentedError::InvalidAssociationNetworkTypeNotSupport)
/// - [`EniNotFound`](super::DocumentedError::EniNotFound)
/// - [`IncorrectEniStatus`](super::DocumentedError::IncorrectEniStatus)
/// - [`InvalidParameterEniServiceManaged`](super::DocumentedError::InvalidParameterEniServiceManaged)
/// - [`InvalidAssociationEniNotSupportStandby`](super::DocumentedError::InvalidAssociationEniNotSupportStandby)
/// - [`IncorrectEniType`](super::DocumentedError::IncorrectEniType)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type AssociateEnsEipAddressError = super::DocumentedError;
