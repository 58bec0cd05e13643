// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateImageBaselineWhitelist`, from `sas/OperateImageBaselineWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Changes the allowlist of baseline check items for images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateImageBaselineWhitelistRequest::new()
///     .baseline_item_key_list("...")
///     .operation("...");
/// let reply = client.operate_image_baseline_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateImageBaselineWhitelistRequest {
    /// **Required.** Items of the kind baseline item key to work on or to narrow the list down to.
    pub baseline_item_key_list: Option<String>,
    /// **Required.** What is done to the item.
    pub operation: Option<String>,
    /// ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
}

impl OperateImageBaselineWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BaselineItemKeyList`, which is required.
    pub fn baseline_item_key_list(mut self, value: impl Into<String>) -> Self {
        self.baseline_item_key_list = Some(value.into());
        self
    }
    /// Sets `Operation`, which is required.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `ImageUuid`.
    pub fn image_uuid(mut self, value: impl Into<String>) -> Self {
        self.image_uuid = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_range = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    OperateImageBaselineWhitelistRequest {
        "BaselineItemKeyList" => baseline_item_key_list: query,
        "Operation" => operation: query,
        "ImageUuid" => image_uuid: query,
        "Lang" => lang: query,
        "ScanRange" => scan_range: query,
    }
}

impl Operation for OperateImageBaselineWhitelistRequest {
    type Response = OperateImageBaselineWhitelistResponse;
    type Error = OperateImageBaselineWhitelistError;
    const INFO: OperationInfo = super::operation("OperateImageBaselineWhitelist")
        .required(&["BaselineItemKeyList", "Operation"]);
    const ERRORS: &'static [OperateImageBaselineWhitelistError] = &[
        OperateImageBaselineWhitelistError::NoPermission,
        OperateImageBaselineWhitelistError::ServerError,
    ];
}

/// Response to [`OperateImageBaselineWhitelistRequest`].
pub type OperateImageBaselineWhitelistResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateImageBaselineWhitelistRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateImageBaselineWhitelistError = super::DocumentedError;
