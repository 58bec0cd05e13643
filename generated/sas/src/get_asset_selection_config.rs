// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAssetSelectionConfig`, from `sas/GetAssetSelectionConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads the asset selection of a business feature.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAssetSelectionConfigRequest::new()
///     .business_type("...");
/// let reply = client.get_asset_selection_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAssetSelectionConfigRequest {
    /// **Required.** Which kind of business it is or is to be.
    pub business_type: Option<String>,
}

impl GetAssetSelectionConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessType`, which is required.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
}

request! {
    GetAssetSelectionConfigRequest {
        "BusinessType" => business_type: query,
    }
}

impl Operation for GetAssetSelectionConfigRequest {
    type Response = GetAssetSelectionConfigResponse;
    type Error = GetAssetSelectionConfigError;
    const INFO: OperationInfo = super::operation("GetAssetSelectionConfig")
        .required(&["BusinessType"])
        .read_only();
    const ERRORS: &'static [GetAssetSelectionConfigError] = &[
        GetAssetSelectionConfigError::NoPermission,
        GetAssetSelectionConfigError::ServerError,
    ];
}

/// Response to [`GetAssetSelectionConfigRequest`].
#[non_exhaustive]
pub struct GetAssetSelectionConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C5936B67-3EDF-53ED-A542-02543972449A`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AssetSelectionConfigData>,
}

response! {
    GetAssetSelectionConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AssetSelectionConfigData {
    /// Which kind of target it is or is to be. Example: `instance`.
    pub target_type: Option<String>,
    /// Key that opens, signs or picks out the selection.
    /// Example: `657c8411-4e89-446c-ab66-d45d1331****`.
    pub selection_key: Option<String>,
}

response! {
    AssetSelectionConfigData {
        "TargetType" => target_type: value,
        "SelectionKey" => selection_key: value,
    }
}

/// Errors that the documentation of [`GetAssetSelectionConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAssetSelectionConfigError = super::DocumentedError;
