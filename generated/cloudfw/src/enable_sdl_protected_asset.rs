// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableSdlProtectedAsset`, from `cloudfw/EnableSdlProtectedAsset.md`.

use alicloud_runtime::codegen::*;

/// Turns sensitive data leak detection on for given IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::EnableSdlProtectedAssetRequest::new();
/// let reply = client.enable_sdl_protected_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableSdlProtectedAssetRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Items of the kind IP address to work on or to narrow the list down to.
    pub ip_list: Vec<String>,
}

impl EnableSdlProtectedAssetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `IpList`.
    pub fn ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EnableSdlProtectedAssetRequest {
        "Lang" => lang: query,
        "IpList" => ip_list: query,
    }
}

impl Operation for EnableSdlProtectedAssetRequest {
    type Response = EnableSdlProtectedAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableSdlProtectedAsset");
}

/// Response to [`EnableSdlProtectedAssetRequest`], which the documentation does not describe.
pub type EnableSdlProtectedAssetResponse = alicloud_runtime::UndocumentedResponse;
