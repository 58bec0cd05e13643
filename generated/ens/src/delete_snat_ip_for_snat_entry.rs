// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnatIpForSnatEntry`, from `ens/DeleteSnatIpForSnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Takes one public EIP out of an SNAT entry, which stays otherwise.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteSnatIpForSnatEntryRequest::new()
///     .snat_entry_id("...")
///     .snat_ip("...");
/// let reply = client.delete_snat_ip_for_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnatIpForSnatEntryRequest {
    /// **Required.** ID of the SNAT entry that the call is about.
    pub snat_entry_id: Option<String>,
    /// **Required.** IP address that belongs to the SNAT.
    pub snat_ip: Option<String>,
}

impl DeleteSnatIpForSnatEntryRequest {
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
    DeleteSnatIpForSnatEntryRequest {
        "SnatEntryId" => snat_entry_id: query,
        "SnatIp" => snat_ip: query,
    }
}

impl Operation for DeleteSnatIpForSnatEntryRequest {
    type Response = DeleteSnatIpForSnatEntryResponse;
    type Error = DeleteSnatIpForSnatEntryError;
    const INFO: OperationInfo = super::operation("DeleteSnatIpForSnatEntry")
        .required(&["SnatEntryId", "SnatIp"]);
    const ERRORS: &'static [DeleteSnatIpForSnatEntryError] = &[
        DeleteSnatIpForSnatEntryError::InvalidAny,
        DeleteSnatIpForSnatEntryError::MissingAny,
        DeleteSnatIpForSnatEntryError::EnsInterfaceError,
        DeleteSnatIpForSnatEntryError::InvalidParameterSnatNotFound,
        DeleteSnatIpForSnatEntryError::IncorretSnatEntryStatus,
        DeleteSnatIpForSnatEntryError::InvalidParameterSnatIpNotFound,
        DeleteSnatIpForSnatEntryError::IncorretSnatIpStatus,
        DeleteSnatIpForSnatEntryError::ForbiddenSnatIp,
        DeleteSnatIpForSnatEntryError::NoPermission,
        DeleteSnatIpForSnatEntryError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteSnatIpForSnatEntryRequest`].
pub type DeleteSnatIpForSnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSnatIpForSnatEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterSnatNotFound`](super::DocumentedError::InvalidParameterSnatNotFound)
/// - [`IncorretSnatEntryStatus`](super::DocumentedError::IncorretSnatEntryStatus)
/// - [`InvalidParameterSnatIpNotFound`](super::DocumentedError::InvalidParameterSnatIpNotFound)
/// - [`IncorretSnatIpStatus`](super::DocumentedError::IncorretSnatIpStatus)
/// - [`ForbiddenSnatIp`](super::DocumentedError::ForbiddenSnatIp)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteSnatIpForSnatEntryError = super::DocumentedError;
