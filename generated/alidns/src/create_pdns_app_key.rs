// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePdnsAppKey`, from `alidns/CreatePdnsAppKey.md`.

use alicloud_runtime::codegen::*;

/// Creates a key for apps that use public DNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::CreatePdnsAppKeyRequest::new();
/// let reply = client.create_pdns_app_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePdnsAppKeyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl CreatePdnsAppKeyRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    CreatePdnsAppKeyRequest {
        "Lang" => lang: query,
        "Remark" => remark: query,
    }
}

impl Operation for CreatePdnsAppKeyRequest {
    type Response = CreatePdnsAppKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePdnsAppKey");
}

/// Response to [`CreatePdnsAppKeyRequest`].
pub type CreatePdnsAppKeyResponse = alicloud_runtime::EmptyResponse;
