// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopSnatIpForSnatEntry`, from `ens/StopSnatIpForSnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Takes a public address of an SNAT entry out of use without removing it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::StopSnatIpForSnatEntryRequest::new()
///     .snat_entry_id("...")
///     .snat_ip("...");
/// let reply = client.stop_snat_ip_for_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopSnatIpForSnatEntryRequest {
    /// **Required.** ID of the SNAT entry that the call is about.
    pub snat_entry_id: Option<String>,
    /// **Required.** IP address that belongs to the SNAT.
    pub snat_ip: Option<String>,
}

impl StopSnatIpForSnatEntryRequest {
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
    StopSnatIpForSnatEntryRequest {
        "SnatEntryId" => snat_entry_id: query,
        "SnatIp" => snat_ip: query,
    }
}

impl Operation for StopSnatIpForSnatEntryRequest {
    type Response = StopSnatIpForSnatEntryResponse;
    type Error = StopSnatIpForSnatEntryError;
    const INFO: OperationInfo = super::operation("StopSnatIpForSnatEntry")
        .required(&["SnatEntryId", "SnatIp"]);
    const ERRORS: &'static [StopSnatIpForSnatEntryError] = &[
        StopSnatIpForSnatEntryError::InvalidAny,
        StopSnatIpForSnatEntryError::MissingAny,
        StopSnatIpForSnatEntryError::EnsInterfaceError,
        StopSnatIpForSnatEntryError::InvalidParameterSnatNotFound,
        StopSnatIpForSnatEntryError::IncorretSnatEntryStatus,
        StopSnatIpForSnatEntryError::InvalidParameterSnatIpNotFound,
        StopSnatIpForSnatEntryError::IncorretSnatIpStatus,
        StopSnatIpForSnatEntryError::ForbiddenSnatIp,
        StopSnatIpForSnatEntryError::NoPermission,
        StopSnatIpForSnatEntryError::InvalidParameterAny,
    ];
}

/// Response to [`StopSnatIpForSnatEntryRequest`].
pub type StopSnatIpForSnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopSnatIpForSnatEntryRequest`] names.
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
pub type StopSnatIpForSnatEntryError = super::DocumentedError;
