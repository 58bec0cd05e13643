// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSelectionKeyByType`, from `sas/UpdateSelectionKeyByType.md`.

use alicloud_runtime::codegen::*;

/// Points a business feature to another asset selection key.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateSelectionKeyByTypeRequest::new();
/// let reply = client.update_selection_key_by_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSelectionKeyByTypeRequest {
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// Key that opens, signs or picks out the selection.
    pub selection_key: Option<String>,
}

impl UpdateSelectionKeyByTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `SelectionKey`.
    pub fn selection_key(mut self, value: impl Into<String>) -> Self {
        self.selection_key = Some(value.into());
        self
    }
}

request! {
    UpdateSelectionKeyByTypeRequest {
        "BusinessType" => business_type: query,
        "SelectionKey" => selection_key: query,
    }
}

impl Operation for UpdateSelectionKeyByTypeRequest {
    type Response = UpdateSelectionKeyByTypeResponse;
    type Error = UpdateSelectionKeyByTypeError;
    const INFO: OperationInfo = super::operation("UpdateSelectionKeyByType");
    const ERRORS: &'static [UpdateSelectionKeyByTypeError] = &[
        UpdateSelectionKeyByTypeError::NoPermission,
        UpdateSelectionKeyByTypeError::ServerError,
    ];
}

/// Response to [`UpdateSelectionKeyByTypeRequest`].
pub type UpdateSelectionKeyByTypeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateSelectionKeyByTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateSelectionKeyByTypeError = super::DocumentedError;
