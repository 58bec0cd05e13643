// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteForwardEntry`, from `ens/DeleteForwardEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a DNAT entry, which ends its address mapping.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteForwardEntryRequest::new()
///     .forward_entry_id("...");
/// let reply = client.delete_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteForwardEntryRequest {
    /// **Required.** ID of the forward entry that the call is about.
    pub forward_entry_id: Option<String>,
}

impl DeleteForwardEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForwardEntryId`, which is required.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }
}

request! {
    DeleteForwardEntryRequest {
        "ForwardEntryId" => forward_entry_id: query,
    }
}

impl Operation for DeleteForwardEntryRequest {
    type Response = DeleteForwardEntryResponse;
    type Error = DeleteForwardEntryError;
    const INFO: OperationInfo = super::operation("DeleteForwardEntry")
        .required(&["ForwardEntryId"]);
    const ERRORS: &'static [DeleteForwardEntryError] = &[
        DeleteForwardEntryError::InvalidAny,
        DeleteForwardEntryError::MissingAny,
        DeleteForwardEntryError::EnsInterfaceError,
        DeleteForwardEntryError::InvalidParameterDnatNotFound,
        DeleteForwardEntryError::IncorretDnatEntryStatus,
        DeleteForwardEntryError::NoPermission,
        DeleteForwardEntryError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteForwardEntryRequest`].
pub type DeleteForwardEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteForwardEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterDnatNotFound`](super::DocumentedError::InvalidParameterDnatNotFound)
/// - [`IncorretDnatEntryStatus`](super::DocumentedError::IncorretDnatEntryStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteForwardEntryError = super::DocumentedError;
