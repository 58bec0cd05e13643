// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemovePdnsAppKey`, from `alidns/RemovePdnsAppKey.md`.

use alicloud_runtime::codegen::*;

/// Deletes a key that apps use for public DNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::RemovePdnsAppKeyRequest::new();
/// let reply = client.remove_pdns_app_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemovePdnsAppKeyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of a key that apps use for public DNS.
    pub app_key_id: Option<String>,
}

impl RemovePdnsAppKeyRequest {
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
    /// Sets `AppKeyId`.
    pub fn app_key_id(mut self, value: impl Into<String>) -> Self {
        self.app_key_id = Some(value.into());
        self
    }
}

request! {
    RemovePdnsAppKeyRequest {
        "Lang" => lang: query,
        "AppKeyId" => app_key_id: query,
    }
}

impl Operation for RemovePdnsAppKeyRequest {
    type Response = RemovePdnsAppKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemovePdnsAppKey");
}

/// Response to [`RemovePdnsAppKeyRequest`].
pub type RemovePdnsAppKeyResponse = alicloud_runtime::EmptyResponse;
