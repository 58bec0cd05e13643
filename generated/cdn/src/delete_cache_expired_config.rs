// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCacheExpiredConfig`, from `cdn/DeleteCacheExpiredConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes one cache rule of a domain name, by directory or by file name extension.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteCacheExpiredConfigRequest::new()
///     .cache_type("path")
///     .config_id("903423")
///     .domain_name("www.macaron.org.cn");
/// let reply = client.delete_cache_expired_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCacheExpiredConfigRequest {
    /// **Required.** Whether the cache rule goes by directory or by file name extension.
    /// Example: `suffix`.
    pub cache_type: Option<Open<CacheType>>,
    /// **Required.** Identifies the configuration entry to change or remove. Example: `903423`.
    pub config_id: Option<String>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
}

impl DeleteCacheExpiredConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CacheType`, which is required.
    pub fn cache_type(mut self, value: impl Into<Open<CacheType>>) -> Self {
        self.cache_type = Some(value.into());
        self
    }
    /// Sets `ConfigID`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DeleteCacheExpiredConfigRequest {
        "CacheType" => cache_type: query,
        "ConfigID" => config_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteCacheExpiredConfigRequest {
    type Response = DeleteCacheExpiredConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCacheExpiredConfig")
        .required(&["CacheType", "ConfigID", "DomainName"]);
}

/// Response to [`DeleteCacheExpiredConfigRequest`].
pub type DeleteCacheExpiredConfigResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the cache rule goes by directory or by file name extension.
    pub enum CacheType {
        /// The entry that goes by file name extension is removed.
        Suffix = "suffix",
        /// The entry that goes by directory is removed.
        Path = "path",
    }
}
