// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomView`, from `mts/DeleteCustomView.md`.

use alicloud_runtime::codegen::*;

/// Deletes one view, that is one sample picture, of a custom entity.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeleteCustomViewRequest::new()
///     .algorithm("...")
///     .custom_group_id("...")
///     .custom_entity_id("...")
///     .custom_view_id("...");
/// let reply = client.delete_custom_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomViewRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the custom group that the call is about.
    pub custom_group_id: Option<String>,
    /// **Required.** ID of the custom entity that the call is about.
    pub custom_entity_id: Option<String>,
    /// **Required.** ID of the custom view that the call is about.
    pub custom_view_id: Option<String>,
}

impl DeleteCustomViewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CustomGroupId`, which is required.
    pub fn custom_group_id(mut self, value: impl Into<String>) -> Self {
        self.custom_group_id = Some(value.into());
        self
    }
    /// Sets `CustomEntityId`, which is required.
    pub fn custom_entity_id(mut self, value: impl Into<String>) -> Self {
        self.custom_entity_id = Some(value.into());
        self
    }
    /// Sets `CustomViewId`, which is required.
    pub fn custom_view_id(mut self, value: impl Into<String>) -> Self {
        self.custom_view_id = Some(value.into());
        self
    }
}

request! {
    DeleteCustomViewRequest {
        "Algorithm" => algorithm: query,
        "CustomGroupId" => custom_group_id: query,
        "CustomEntityId" => custom_entity_id: query,
        "CustomViewId" => custom_view_id: query,
    }
}

impl Operation for DeleteCustomViewRequest {
    type Response = DeleteCustomViewResponse;
    type Error = DeleteCustomViewError;
    const INFO: OperationInfo = super::operation("DeleteCustomView")
        .required(&["Algorithm", "CustomGroupId", "CustomEntityId", "CustomViewId"]);
    const ERRORS: &'static [DeleteCustomViewError] = &[
        DeleteCustomViewError::InvalidParameter,
        DeleteCustomViewError::InternalError,
    ];
}

/// Response to [`DeleteCustomViewRequest`].
pub type DeleteCustomViewResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCustomViewRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteCustomViewError = super::DocumentedError;
