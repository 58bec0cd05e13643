// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAssetSelectionConfig`, from `sas/CreateAssetSelectionConfig.md`.

use alicloud_runtime::codegen::*;

/// Creates an asset selection for a business feature, to be filled with assets afterwards.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateAssetSelectionConfigRequest::new()
///     .business_type("...")
///     .target_type("...");
/// let reply = client.create_asset_selection_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAssetSelectionConfigRequest {
    /// **Required.** Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Operating system or platform that is meant.
    pub platform: Option<String>,
}

impl CreateAssetSelectionConfigRequest {
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
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
}

request! {
    CreateAssetSelectionConfigRequest {
        "BusinessType" => business_type: query,
        "TargetType" => target_type: query,
        "Platform" => platform: query,
    }
}

impl Operation for CreateAssetSelectionConfigRequest {
    type Response = CreateAssetSelectionConfigResponse;
    type Error = CreateAssetSelectionConfigError;
    const INFO: OperationInfo = super::operation("CreateAssetSelectionConfig")
        .required(&["BusinessType", "TargetType"]);
    const ERRORS: &'static [CreateAssetSelectionConfigError] = &[
        CreateAssetSelectionConfigError::NoPermission,
        CreateAssetSelectionConfigError::ServerError,
    ];
}

/// Response to [`CreateAssetSelectionConfigRequest`].
#[non_exhaustive]
pub struct CreateAssetSelectionConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3D7C47D-3F11-57BB-90E8-E5C20C619F37`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AssetSelectionConfigData>,
}

response! {
    CreateAssetSelectionConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AssetSelectionConfigData {
    /// Which kind of target it is or is to be. Example: `group`.
    pub target_type: Option<String>,
    /// Key that opens, signs or picks out the selection.
    /// Example: `53e93435-d694-4c03-9ce7-da12bee1****`.
    pub selection_key: Option<i64>,
    /// Which kind of business it is or is to be. Example: `VIRUS_SCAN_CYCLE_CONFIG`.
    pub business_type: Option<String>,
}

response! {
    AssetSelectionConfigData {
        "TargetType" => target_type: value,
        "SelectionKey" => selection_key: value,
        "BusinessType" => business_type: value,
    }
}

/// Errors that the documentation of [`CreateAssetSelectionConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateAssetSelectionConfigError = super::DocumentedError;
