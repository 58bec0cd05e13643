// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDnatEntry`, from `uis/DeleteDnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a DNAT entry from a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DeleteDnatEntryRequest::new()
///     .uis_dnat_id("UISDNAT-xxx58s0dxe3418dqu****")
///     .uis_node_id("UISNODE-xxxpucur6tfhpzok5****");
/// let reply = client.delete_dnat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDnatEntryRequest {
    /// **Required.** ID of the UIS instance dnat that the call is about.
    /// Example: `UISDNAT-xxx58s0dxe3418dqu****`.
    pub uis_dnat_id: Option<String>,
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxpucur6tfhpzok5****`.
    pub uis_node_id: Option<String>,
}

impl DeleteDnatEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisDnatId`, which is required.
    pub fn uis_dnat_id(mut self, value: impl Into<String>) -> Self {
        self.uis_dnat_id = Some(value.into());
        self
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    DeleteDnatEntryRequest {
        "UisDnatId" => uis_dnat_id: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for DeleteDnatEntryRequest {
    type Response = DeleteDnatEntryResponse;
    type Error = DeleteDnatEntryError;
    const INFO: OperationInfo = super::operation("DeleteDnatEntry")
        .required(&["UisDnatId", "UisNodeId"]);
    const ERRORS: &'static [DeleteDnatEntryError] = &[
        DeleteDnatEntryError::InvalidUisNodeIdNotFound,
        DeleteDnatEntryError::UisConfiguring,
        DeleteDnatEntryError::UnknownError,
        DeleteDnatEntryError::Forbidden,
    ];
}

/// Response to [`DeleteDnatEntryRequest`].
pub type DeleteDnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDnatEntryRequest`] names.
///
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UisConfiguring`](super::DocumentedError::UisConfiguring)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DeleteDnatEntryError = super::DocumentedError;
