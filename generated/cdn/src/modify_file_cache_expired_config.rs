// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFileCacheExpiredConfig`, from `cdn/ModifyFileCacheExpiredConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes how long files with given extensions stay in the cache.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyFileCacheExpiredConfigRequest::new()
///     .cache_content("jpg,png")
///     .config_id("905535")
///     .domain_name("www.macaron.org.cn")
///     .ttl("600")
///     .weight("50");
/// let reply = client.modify_file_cache_expired_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFileCacheExpiredConfigRequest {
    /// **Required.** Directory or file name extensions that the cache rule is for. Example: `jpg,png`.
    pub cache_content: Option<String>,
    /// **Required.** Identifies the configuration entry to change or remove. Example: `905535`.
    pub config_id: Option<String>,
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

impl ModifyFileCacheExpiredConfigRequest {
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
    ModifyFileCacheExpiredConfigRequest {
        "CacheContent" => cache_content: query,
        "ConfigID" => config_id: query,
        "DomainName" => domain_name: query,
        "TTL" => ttl: query,
        "Weight" => weight: query,
    }
}

impl Operation for ModifyFileCacheExpiredConfigRequest {
    type Response = ModifyFileCacheExpiredConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyFileCacheExpiredConfig")
        .required(&["CacheContent", "ConfigID", "DomainName", "TTL"]);
}

/// Response to [`ModifyFileCacheExpiredConfigRequest`].
pub type ModifyFileCacheExpiredConfigResponse = alicloud_runtime::EmptyResponse;
