// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableSdlProtectedAsset`, from `cloudfw/DisableSdlProtectedAsset.md`.

use alicloud_runtime::codegen::*;

/// Turns sensitive data leak detection off for given IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DisableSdlProtectedAssetRequest::new();
/// let reply = client.disable_sdl_protected_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableSdlProtectedAssetRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Items of the kind IP address to work on or to narrow the list down to. Items: at most 100.
    pub ip_list: Vec<String>,
}

impl DisableSdlProtectedAssetRequest {
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
    DisableSdlProtectedAssetRequest {
        "Lang" => lang: query,
        "IpList" => ip_list: query,
    }
}

impl Operation for DisableSdlProtectedAssetRequest {
    type Response = DisableSdlProtectedAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableSdlProtectedAsset");
}

/// Response to [`DisableSdlProtectedAssetRequest`], which the documentation does not describe.
pub type DisableSdlProtectedAssetResponse = alicloud_runtime::UndocumentedResponse;
