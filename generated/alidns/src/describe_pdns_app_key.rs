// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsAppKey`, from `alidns/DescribePdnsAppKey.md`.

use alicloud_runtime::codegen::*;

/// Shows one AppKey of Public DNS with its secret and state.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsAppKeyRequest::new();
/// let reply = client.describe_pdns_app_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsAppKeyRequest {
    /// ID of a key that apps use for public DNS.
    pub app_key_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Code that allows the secret half of the key to be shown.
    pub auth_code: Option<String>,
}

impl DescribePdnsAppKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppKeyId`.
    pub fn app_key_id(mut self, value: impl Into<String>) -> Self {
        self.app_key_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AuthCode`.
    pub fn auth_code(mut self, value: impl Into<String>) -> Self {
        self.auth_code = Some(value.into());
        self
    }
}

request! {
    DescribePdnsAppKeyRequest {
        "AppKeyId" => app_key_id: query,
        "Lang" => lang: query,
        "AuthCode" => auth_code: query,
    }
}

impl Operation for DescribePdnsAppKeyRequest {
    type Response = DescribePdnsAppKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsAppKey").read_only();
}

/// Response to [`DescribePdnsAppKeyRequest`].
#[non_exhaustive]
pub struct DescribePdnsAppKeyResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What is known about the key.
    pub app_key: Option<AppKey>,
}

response! {
    DescribePdnsAppKeyResponse {
        "RequestId" => request_id: value,
        "AppKey" => app_key: value,
    }
}

/// What is known about the key.
#[non_exhaustive]
pub struct AppKey {
    /// ID of a key that apps use for public DNS.
    pub app_key_id: Option<String>,
    /// Secret half of the key for public DNS; keep it safe.
    pub app_key_secret: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
    /// When the item was created.
    pub create_date: Option<String>,
    /// When the item was created, as a Unix timestamp.
    pub create_timestamp: Option<i64>,
}

response! {
    AppKey {
        "AppKeyId" => app_key_id: value,
        "AppKeySecret" => app_key_secret: value,
        "Remark" => remark: value,
        "State" => state: value,
        "CreateDate" => create_date: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
