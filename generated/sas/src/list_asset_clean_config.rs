// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAssetCleanConfig`, from `sas/ListAssetCleanConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows when offline hosts outside Alibaba Cloud are cleaned up.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAssetCleanConfigRequest::new();
/// let reply = client.list_asset_clean_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAssetCleanConfigRequest {}

impl ListAssetCleanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListAssetCleanConfigRequest {}
}

impl Operation for ListAssetCleanConfigRequest {
    type Response = ListAssetCleanConfigResponse;
    type Error = ListAssetCleanConfigError;
    const INFO: OperationInfo = super::operation("ListAssetCleanConfig").read_only();
    const ERRORS: &'static [ListAssetCleanConfigError] = &[
        ListAssetCleanConfigError::NoPermission,
        ListAssetCleanConfigError::ServerError,
    ];
}

/// Response to [`ListAssetCleanConfigRequest`].
#[non_exhaustive]
pub struct ListAssetCleanConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20456DD5-5CBF-5015-9173-12CA4246B***`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<AssetCleanConfigData>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    ListAssetCleanConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Count" => count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AssetCleanConfigData {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// How many days this is: clean. Example: `7`.
    pub clean_days: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    AssetCleanConfigData {
        "Type" => type_: value,
        "CleanDays" => clean_days: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListAssetCleanConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAssetCleanConfigError = super::DocumentedError;
