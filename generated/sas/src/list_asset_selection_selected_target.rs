// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAssetSelectionSelectedTarget`, from `sas/ListAssetSelectionSelectedTarget.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TargetData};

/// Tells which of the given assets belong to an asset selection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAssetSelectionSelectedTargetRequest::new()
///     .selection_key("...");
/// let reply = client.list_asset_selection_selected_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAssetSelectionSelectedTargetRequest {
    /// **Required.** Key that opens, signs or picks out the selection.
    pub selection_key: Option<String>,
    /// Items of the kind target to work on or to narrow the list down to. Items: at most 1000.
    pub target_list: Vec<String>,
}

impl ListAssetSelectionSelectedTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SelectionKey`, which is required.
    pub fn selection_key(mut self, value: impl Into<String>) -> Self {
        self.selection_key = Some(value.into());
        self
    }
    /// Sets `TargetList`.
    pub fn target_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAssetSelectionSelectedTargetRequest {
        "SelectionKey" => selection_key: query,
        "TargetList" => target_list: query,
    }
}

impl Operation for ListAssetSelectionSelectedTargetRequest {
    type Response = ListAssetSelectionSelectedTargetResponse;
    type Error = ListAssetSelectionSelectedTargetError;
    const INFO: OperationInfo = super::operation("ListAssetSelectionSelectedTarget")
        .required(&["SelectionKey"])
        .read_only();
    const ERRORS: &'static [ListAssetSelectionSelectedTargetError] = &[
        ListAssetSelectionSelectedTargetError::NoPermission,
        ListAssetSelectionSelectedTargetError::ServerError,
    ];
}

/// Response to [`ListAssetSelectionSelectedTargetRequest`].
#[non_exhaustive]
pub struct ListAssetSelectionSelectedTargetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1EB12F73-6828-59D2-9FBF-F3713FD55128`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<TargetData>,
}

response! {
    ListAssetSelectionSelectedTargetResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`ListAssetSelectionSelectedTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAssetSelectionSelectedTargetError = super::DocumentedError;
