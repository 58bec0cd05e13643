// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEnsEipAddressAttribute`, from `ens/ModifyEnsEipAddressAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description, or peak bandwidth of an EIP.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyEnsEipAddressAttributeRequest::new()
///     .allocation_id("...");
/// let reply = client.modify_ens_eip_address_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEnsEipAddressAttributeRequest {
    /// **Required.** ID of the allocation that the call is about.
    pub allocation_id: Option<String>,
    /// Name that people know the item by. Length: 2 to 128.
    pub name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256.
    pub description: Option<String>,
    /// Upper limit of the data rate. Range: 1 to 10000.
    pub bandwidth: Option<i32>,
}

impl ModifyEnsEipAddressAttributeRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

request! {
    ModifyEnsEipAddressAttributeRequest {
        "AllocationId" => allocation_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for ModifyEnsEipAddressAttributeRequest {
    type Response = ModifyEnsEipAddressAttributeResponse;
    type Error = ModifyEnsEipAddressAttributeError;
    const INFO: OperationInfo = super::operation("ModifyEnsEipAddressAttribute")
        .required(&["AllocationId"]);
    const ERRORS: &'static [ModifyEnsEipAddressAttributeError] = &[
        ModifyEnsEipAddressAttributeError::EnsInterfaceError,
        ModifyEnsEipAddressAttributeError::EipNotFound,
        ModifyEnsEipAddressAttributeError::InvalidAny,
        ModifyEnsEipAddressAttributeError::MissingAny,
        ModifyEnsEipAddressAttributeError::IncorrectEipStatus,
        ModifyEnsEipAddressAttributeError::InvalidParameter,
        ModifyEnsEipAddressAttributeError::NoPermission,
        ModifyEnsEipAddressAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyEnsEipAddressAttributeRequest`].
pub type ModifyEnsEipAddressAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyEnsEipAddressAttributeRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`EipNotFound`](super::DocumentedError::EipNotFound)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyEnsEipAddressAttributeError = super::DocumentedError;
