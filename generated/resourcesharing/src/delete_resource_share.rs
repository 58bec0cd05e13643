// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteResourceShare`, from `resourcesharing/DeleteResourceShare.md`.

use alicloud_runtime::codegen::*;

/// Deletes a resource share; principals lose access, but the resources themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::DeleteResourceShareRequest::new()
///     .resource_share_id("...");
/// let reply = client.delete_resource_share(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteResourceShareRequest {
    /// **Required.** Unit of sharing, which joins items, accounts and permissions.
    pub resource_share_id: Option<String>,
}

impl DeleteResourceShareRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceShareId`, which is required.
    pub fn resource_share_id(mut self, value: impl Into<String>) -> Self {
        self.resource_share_id = Some(value.into());
        self
    }
}

request! {
    DeleteResourceShareRequest {
        "ResourceShareId" => resource_share_id: query,
    }
}

impl Operation for DeleteResourceShareRequest {
    type Response = DeleteResourceShareResponse;
    type Error = DeleteResourceShareError;
    const INFO: OperationInfo = super::operation("DeleteResourceShare")
        .required(&["ResourceShareId"]);
    const ERRORS: &'static [DeleteResourceShareError] = &[
        DeleteResourceShareError::MissingParameterResourceShareId,
        DeleteResourceShareError::InvalidParameterResourceShareId,
        DeleteResourceShareError::InvalidParameter,
        DeleteResourceShareError::EntityNotExistsResourceShare,
        DeleteResourceShareError::ResourceShareStatusMismatchAction,
        DeleteResourceShareError::DeleteResourceShareConflict,
    ];
}

/// Response to [`DeleteResourceShareRequest`].
pub type DeleteResourceShareResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteResourceShareRequest`] names.
///
/// - [`MissingParameterResourceShareId`](super::DocumentedError::MissingParameterResourceShareId)
/// - [`InvalidParameterResourceShareId`](super::DocumentedError::InvalidParameterResourceShareId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EntityNotExistsResourceShare`](super::DocumentedError::EntityNotExistsResourceShare)
/// - [`ResourceShareStatusMismatchAction`](super::DocumentedError::ResourceShareStatusMismatchAction)
/// - [`DeleteResourceShareConflict`](super::DocumentedError::DeleteResourceShareConflict)
pub type DeleteResourceShareError = super::DocumentedError;
