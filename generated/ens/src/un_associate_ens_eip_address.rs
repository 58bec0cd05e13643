// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnAssociateEnsEipAddress`, from `ens/UnAssociateEnsEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Detaches an EIP from its instance; the address stays allocated.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UnAssociateEnsEipAddressRequest::new()
///     .allocation_id("...");
/// let reply = client.un_associate_ens_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnAssociateEnsEipAddressRequest {
    /// **Required.** ID of the allocation that the call is about.
    pub allocation_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl UnAssociateEnsEipAddressRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    UnAssociateEnsEipAddressRequest {
        "AllocationId" => allocation_id: query,
        "Force" => force: query,
    }
}

impl Operation for UnAssociateEnsEipAddressRequest {
    type Response = UnAssociateEnsEipAddressResponse;
    type Error = UnAssociateEnsEipAddressError;
    const INFO: OperationInfo = super::operation("UnAssociateEnsEipAddress")
        .required(&["AllocationId"]);
    const ERRORS: &'static [UnAssociateEnsEipAddressError] = &[
        UnAssociateEnsEipAddressError::RegionAccessDenied,
        UnAssociateEnsEipAddressError::InstanceNotFound2,
        UnAssociateEnsEipAddressError::EnsInterfaceError,
        UnAssociateEnsEipAddressError::InvalidAny,
        UnAssociateEnsEipAddressError::MissingAny,
        UnAssociateEnsEipAddressError::IncorrectEipStatus,
        UnAssociateEnsEipAddressError::EipNotFound,
        UnAssociateEnsEipAddressError::IncorrectEipIpStatus,
        UnAssociateEnsEipAddressError::InvalidUnAssociationUnAssociateStandbyEipFist,
        UnAssociateEnsEipAddressError::NoPermission,
        UnAssociateEnsEipAddressError::InvalidParameterAny,
    ];
}

/// Response to [`UnAssociateEnsEipAddressRequest`].
pub type UnAssociateEnsEipAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnAssociateEnsEipAddressRequest`] names.
///
/// - [`RegionAccessDenied`](super::DocumentedError::RegionAccessDenied)
/// - [`InstanceNotFound2`](super::DocumentedError::InstanceNotFound2)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`EipNotFound`](super::DocumentedError::EipNotFound)
/// - [`IncorrectEipIpStatus`](super::DocumentedError::IncorrectEipIpStatus)
/// - [`InvalidUnAssociationUnAssociateStandbyEipFist`](super::DocumentedError::InvalidUnAssociationUnAssociateStandbyEipFist)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type UnAssociateEnsEipAddressError = super::DocumentedError;
