// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAncestors`, from `resourcemanager/ListAncestors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AncestorFolder};

/// Lists the folders above a folder, up to the root.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListAncestorsRequest::new()
///     .child_id("...");
/// let reply = client.list_ancestors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAncestorsRequest {
    /// **Required.** Folder whose parents up to the root are listed.
    pub child_id: Option<String>,
}

impl ListAncestorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChildId`, which is required.
    pub fn child_id(mut self, value: impl Into<String>) -> Self {
        self.child_id = Some(value.into());
        self
    }
}

request! {
    ListAncestorsRequest {
        "ChildId" => child_id: query,
    }
}

impl Operation for ListAncestorsRequest {
    type Response = ListAncestorsResponse;
    type Error = ListAncestorsError;
    const INFO: OperationInfo = super::operation("ListAncestors")
        .required(&["ChildId"])
        .read_only();
    const ERRORS: &'static [ListAncestorsError] = &[
        ListAncestorsError::MissingParameterChildId,
        ListAncestorsError::InvalidParameterChildId,
        ListAncestorsError::EntityNotExistsResourceDirectory,
        ListAncestorsError::EntityNotExistsFolder,
    ];
}

/// Response to [`ListAncestorsRequest`].
#[non_exhaustive]
pub struct ListAncestorsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `83AFBEB6-DC03-406E-9686-867461FF6698`.
    pub request_id: Option<String>,
    /// Folders that meet the conditions, one entry a folder.
    pub folders: Vec<AncestorFolder>,
}

response! {
    ListAncestorsResponse {
        "RequestId" => request_id: value,
        "Folders" => folders: list("Folder"),
    }
}

/// Errors that the documentation of [`ListAncestorsRequest`] names.
///
/// - [`MissingParameterChildId`](super::DocumentedError::MissingParameterChildId)
/// - [`InvalidParameterChildId`](super::DocumentedError::InvalidParameterChildId)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
pub type ListAncestorsError = super::DocumentedError;
