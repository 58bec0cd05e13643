// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartSnatIpForSnatEntry`, from `ens/StartSnatIpForSnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Puts a stopped public address of an SNAT entry back into use.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::StartSnatIpForSnatEntryRequest::new()
///     .snat_entry_id("...")
///     .snat_ip("...");
/// let reply = client.start_snat_ip_for_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartSnatIpForSnatEntryRequest {
    /// **Required.** ID of the SNAT entry that the call is about.
    pub snat_entry_id: Option<String>,
    /// **Required.** IP address that belongs to the SNAT.
    pub snat_ip: Option<String>,
}

impl StartSnatIpForSnatEntryRequest {
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
    StartSnatIpForSnatEntryRequest {
        "SnatEntryId" => snat_entry_id: query,
        "SnatIp" => snat_ip: query,
    }
}

impl Operation for StartSnatIpForSnatEntryRequest {
    type Response = StartSnatIpForSnatEntryResponse;
    type Error = StartSnatIpForSnatEntryError;
    const INFO: OperationInfo = super::operation("StartSnatIpForSnatEntry")
        .required(&["SnatEntryId", "SnatIp"]);
    const ERRORS: &'static [StartSnatIpForSnatEntryError] = &[
        StartSnatIpForSnatEntryError::InvalidAny,
        StartSnatIpForSnatEntryError::MissingAny,
        StartSnatIpForSnatEntryError::EnsInterfaceError,
        StartSnatIpForSnatEntryError::InvalidParameterSnatNotFound,
        StartSnatIpForSnatEntryError::IncorretSnatEntryStatus,
        StartSnatIpForSnatEntryError::InvalidParameterSnatIpNotFound,
        StartSnatIpForSnatEntryError::IncorretSnatIpStatus,
        StartSnatIpForSnatEntryError::NoPermission,
        StartSnatIpForSnatEntryError::InvalidParameterAny,
    ];
}

/// Response to [`StartSnatIpForSnatEntryRequest`].
pub type StartSnatIpForSnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartSnatIpForSnatEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterSnatNotFound`](super::DocumentedError::InvalidParameterSnatNotFound)
/// - [`IncorretSnatEntryStatus`](super::DocumentedError::IncorretSnatEntryStatus)
/// - [`InvalidParameterSnatIpNotFound`](super::DocumentedError::InvalidParameterSnatIpNotFound)
/// - [`IncorretSnatIpStatus`](super::DocumentedError::IncorretSnatIpStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type StartSnatIpForSnatEntryError = super::DocumentedError;
