// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetFileCacheExpiredConfig`, from `cdn/SetFileCacheExpiredConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets how long files with given extensions stay in the cache.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetFileCacheExpiredConfigRequest::new()
///     .cache_content("jpg,png")
///     .domain_name("www.macaron.org.cn")
///     .ttl("600")
///     .weight("50");
/// let reply = client.set_file_cache_expired_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetFileCacheExpiredConfigRequest {
    /// **Required.** Directory or file name extensions that the cache rule is for. Example: `jpg,png`.
    pub cache_content: Option<String>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// **Required.** How long nodes may serve the files before they fetch them anew.
    /// Unit: `seconds`. Example: `600`.
    pub ttl: Option<String>,
    /// Rank of the cache rule against the others of the domain name.
    /// Range: 1 to 99. Default: `1`. Example: `22`.
    pub weight: Option<String>,
}

impl SetFileCacheExpiredConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CacheContent`, which is required.
    pub fn cache_content(mut self, value: impl Into<String>) -> Self {
        self.cache_content = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `TTL`, which is required.
    pub fn ttl(mut self, value: impl Into<String>) -> Self {
        self.ttl = Some(value.into());
        self
    }
    /// Sets `Weight`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
}

request! {
    SetFileCacheExpiredConfigRequest {
        "CacheContent" => cache_content: query,
        "DomainName" => domain_name: query,
        "TTL" => ttl: query,
        "Weight" => weight: query,
    }
}

impl Operation for SetFileCacheExpiredConfigRequest {
    type Response = SetFileCacheExpiredConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetFileCacheExpiredConfig")
        .required(&["CacheContent", "DomainName", "TTL"]);
}

/// Response to [`SetFileCacheExpiredConfigRequest`].
pub type SetFileCacheExpiredConfigResponse = alicloud_runtime::EmptyResponse;
