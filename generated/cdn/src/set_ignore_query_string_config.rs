// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetIgnoreQueryStringConfig`, from `cdn/SetIgnoreQueryStringConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Enable};

/// Sets whether query strings are ignored when content is looked up in the cache.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetIgnoreQueryStringConfigRequest::new()
///     .domain_name("www.macaron.org.cn")
///     .enable("on");
/// let reply = client.set_ignore_query_string_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetIgnoreQueryStringConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.macaron.org.cn`.
    pub domain_name: Option<String>,
    /// **Required.** Whether the setting is in effect. Example: `On`.
    pub enable: Option<Open<Enable>>,
    /// Query parameters that stay part of the cache key although others are ignored.
    /// Items: at most 10. Example: `time`.
    pub hash_key_args: Option<String>,
    /// Whether query parameters that OSS needs are kept although others are ignored. Example: `on`.
    pub keep_oss_args: Option<String>,
}

impl SetIgnoreQueryStringConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    pub fn enable(mut self, value: impl Into<Open<Enable>>) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `HashKeyArgs`.
    pub fn hash_key_args(mut self, value: impl Into<String>) -> Self {
        self.hash_key_args = Some(value.into());
        self
    }
    /// Sets `KeepOssArgs`.
    pub fn keep_oss_args(mut self, value: impl Into<String>) -> Self {
        self.keep_oss_args = Some(value.into());
        self
    }
}

request! {
    SetIgnoreQueryStringConfigRequest {
        "DomainName" => domain_name: query,
        "Enable" => enable: query,
        "HashKeyArgs" => hash_key_args: query,
        "KeepOssArgs" => keep_oss_args: query,
    }
}

impl Operation for SetIgnoreQueryStringConfigRequest {
    type Response = SetIgnoreQueryStringConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetIgnoreQueryStringConfig")
        .required(&["DomainName", "Enable"]);
}

/// Response to [`SetIgnoreQueryStringConfigRequest`].
pub type SetIgnoreQueryStringConfigResponse = alicloud_runtime::EmptyResponse;
