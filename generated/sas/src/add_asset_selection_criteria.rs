// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAssetSelectionCriteria`, from `sas/AddAssetSelectionCriteria.md`.

use alicloud_runtime::codegen::*;

/// Adds assets to an asset selection, either picked one by one or through search criteria.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddAssetSelectionCriteriaRequest::new()
///     .selection_key("...");
/// let reply = client.add_asset_selection_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAssetSelectionCriteriaRequest {
    /// **Required.** Key that opens, signs or picks out the selection.
    pub selection_key: Option<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// Whether the matching assets join the selection or leave it.
    pub criteria_operation: Option<String>,
    /// Items of the kind target operation to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub target_operation_list: Vec<TargetOperationList>,
}

impl AddAssetSelectionCriteriaRequest {
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
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `CriteriaOperation`.
    pub fn criteria_operation(mut self, value: impl Into<String>) -> Self {
        self.criteria_operation = Some(value.into());
        self
    }
    /// Sets `TargetOperationList`.
    pub fn target_operation_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetOperationList>>,
    ) -> Self {
        self.target_operation_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddAssetSelectionCriteriaRequest {
        "SelectionKey" => selection_key: query,
        "Criteria" => criteria: query,
        "CriteriaOperation" => criteria_operation: query,
        "TargetOperationList" => target_operation_list: query,
    }
}

impl Operation for AddAssetSelectionCriteriaRequest {
    type Response = AddAssetSelectionCriteriaResponse;
    type Error = AddAssetSelectionCriteriaError;
    const INFO: OperationInfo = super::operation("AddAssetSelectionCriteria")
        .required(&["SelectionKey"]);
    const ERRORS: &'static [AddAssetSelectionCriteriaError] = &[
        AddAssetSelectionCriteriaError::NoPermission,
        AddAssetSelectionCriteriaError::ServerError,
    ];
}

/// Response to [`AddAssetSelectionCriteriaRequest`].
pub type AddAssetSelectionCriteriaResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind target operation to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TargetOperationList {
    /// What it is aimed at.
    pub target: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
}

impl TargetOperationList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
}

request! {
    TargetOperationList {
        "Target" => target: field,
        "Operation" => operation: field,
    }
}

/// Errors that the documentation of [`AddAssetSelectionCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddAssetSelectionCriteriaError = super::DocumentedError;
