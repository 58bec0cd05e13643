// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSnatIpForSnatEntry`, from `ens/AddSnatIpForSnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds one more public EIP to an existing SNAT entry.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AddSnatIpForSnatEntryRequest::new()
///     .snat_entry_id("...")
///     .snat_ip("...");
/// let reply = client.add_snat_ip_for_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSnatIpForSnatEntryRequest {
    /// **Required.** ID of the SNAT entry that the call is about.
    pub snat_entry_id: Option<String>,
    /// **Required.** IP address that belongs to the SNAT.
    pub snat_ip: Option<String>,
}

impl AddSnatIpForSnatEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnatEntryId`, which is required.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }
    /// Sets `SnatIp`, which is required.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
        self
    }
}

request! {
    AddSnatIpForSnatEntryRequest {
        "SnatEntryId" => snat_entry_id: query,
        "SnatIp" => snat_ip: query,
    }
}

impl Operation for AddSnatIpForSnatEntryRequest {
    type Response = AddSnatIpForSnatEntryResponse;
    type Error = AddSnatIpForSnatEntryError;
    const INFO: OperationInfo = super::operation("AddSnatIpForSnatEntry")
        .required(&["SnatEntryId", "SnatIp"]);
    const ERRORS: &'static [AddSnatIpForSnatEntryError] = &[
        AddSnatIpForSnatEntryError::InvalidAny,
        AddSnatIpForSnatEntryError::MissingAny,
        AddSnatIpForSnatEntryError::EnsInterfaceError,
        AddSnatIpForSnatEntryError::ForbiddenSnatIpUsedInDnat,
        AddSnatIpForSnatEntryError::InvalidParameterSnatIp,
        AddSnatIpForSnatEntryError::SnatIpLimitExceed,
        AddSnatIpForSnatEntryError::InvalidParameterSnatNotFound,
        AddSnatIpForSnatEntryError::IncorretSnatEntryStatus,
        AddSnatIpForSnatEntryError::NoPermission,
        AddSnatIpForSnatEntryError::InvalidParameterAny,
    ];
}

/// Response to [`AddSnatIpForSnatEntryRequest`].
pub type AddSnatIpForSnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddSnatIpForSnatEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`ForbiddenSnatIpUsedInDnat`](super::DocumentedError::ForbiddenSnatIpUsedInDnat)
/// - [`InvalidParameterSnatIp`](super::DocumentedError::InvalidParameterSnatIp)
/// - [`SnatIpLimitExceed`](super::DocumentedError::SnatIpLimitExceed)
/// - [`InvalidParameterSnatNotFound`](super::DocumentedError::InvalidParameterSnatNotFound)
/// - [`IncorretSnatEntryStatus`](super::DocumentedError::IncorretSnatEntryStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type AddSnatIpForSnatEntryError = super::DocumentedError;
