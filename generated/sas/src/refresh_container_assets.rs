// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshContainerAssets`, from `sas/RefreshContainerAssets.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the container assets shown in the asset center.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RefreshContainerAssetsRequest::new()
///     .asset_type("...");
/// let reply = client.refresh_container_assets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshContainerAssetsRequest {
    /// **Required.** Which kind of asset it is or is to be.
    pub asset_type: Option<String>,
}

impl RefreshContainerAssetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssetType`, which is required.
    pub fn asset_type(mut self, value: impl Into<String>) -> Self {
        self.asset_type = Some(value.into());
        self
    }
}

request! {
    RefreshContainerAssetsRequest {
        "AssetType" => asset_type: query,
    }
}

impl Operation for RefreshContainerAssetsRequest {
    type Response = RefreshContainerAssetsResponse;
    type Error = RefreshContainerAssetsError;
    const INFO: OperationInfo = super::operation("RefreshContainerAssets")
        .required(&["AssetType"]);
    const ERRORS: &'static [RefreshContainerAssetsError] = &[
        RefreshContainerAssetsError::IllegalParam,
        RefreshContainerAssetsError::NoPermission,
        RefreshContainerAssetsError::ServerError,
    ];
}

/// Response to [`RefreshContainerAssetsRequest`].
pub type RefreshContainerAssetsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RefreshContainerAssetsRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RefreshContainerAssetsError = super::DocumentedError;
