// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnatEntry`, from `ens/DeleteSnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes an SNAT entry from its NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteSnatEntryRequest::new()
///     .snat_entry_id("...");
/// let reply = client.delete_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnatEntryRequest {
    /// **Required.** ID of the SNAT entry that the call is about.
    pub snat_entry_id: Option<String>,
}

impl DeleteSnatEntryRequest {
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
}

request! {
    DeleteSnatEntryRequest {
        "SnatEntryId" => snat_entry_id: query,
    }
}

impl Operation for DeleteSnatEntryRequest {
    type Response = DeleteSnatEntryResponse;
    type Error = DeleteSnatEntryError;
    const INFO: OperationInfo = super::operation("DeleteSnatEntry")
        .required(&["SnatEntryId"]);
    const ERRORS: &'static [DeleteSnatEntryError] = &[
        DeleteSnatEntryError::InvalidAny,
        DeleteSnatEntryError::MissingAny,
        DeleteSnatEntryError::EnsInterfaceError,
        DeleteSnatEntryError::InvalidParameterSnatNotFound,
        DeleteSnatEntryError::IncorretSnatEntryStatus,
        DeleteSnatEntryError::NoPermission,
        DeleteSnatEntryError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteSnatEntryRequest`].
pub type DeleteSnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSnatEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterSnatNotFound`](super::DocumentedError::InvalidParameterSnatNotFound)
/// - [`IncorretSnatEntryStatus`](super::DocumentedError::IncorretSnatEntryStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteSnatEntryError = super::DocumentedError;
