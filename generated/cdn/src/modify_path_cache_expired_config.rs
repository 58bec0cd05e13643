// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPathCacheExpiredConfig`, from `cdn/ModifyPathCacheExpiredConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes how long files in a directory stay in the cache.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyPathCacheExpiredConfigRequest::new()
///     .domain_name("www.macaron.org.cn")
///     .config_id("905535")
///     .cache_content("...")
///     .ttl("600")
///     .weight("50");
/// let reply = client.modify_path_cache_expired_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPathCacheExpiredConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them.
    pub domain_name: Option<String>,
    /// **Required.** Identifies the configuration entry to change or remove.
    pub config_id: Option<String>,
    /// **Required.** Directory or file name extensions that the cache rule is for.
    pub cache_content: Option<String>,
    /// **Required.** How long nodes may serve the files before they fetch them anew. Unit: `seconds`.
    pub ttl: Option<String>,
    /// Rank of the cache rule against the others of the domain name. Range: 1 to 99. Default: `1`.
    pub weight: Option<String>,
}

impl ModifyPathCacheExpiredConfigRequest {
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
    /// Sets `ConfigID`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `CacheContent`, which is required.
    pub fn cache_content(mut self, value: impl Into<String>) -> Self {
        self.cache_content = Some(value.into());
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
    ModifyPathCacheExpiredConfigRequest {
        "DomainName" => domain_name: query,
        "ConfigID" => config_id: query,
        "CacheContent" => cache_content: query,
        "TTL" => ttl: query,
        "Weight" => weight: query,
    }
}

impl Operation for ModifyPathCacheExpiredConfigRequest {
    type Response = ModifyPathCacheExpiredConfigResponse;
    type Error = ModifyPathCacheExpiredConfigError;
    const INFO: OperationInfo = super::operation("ModifyPathCacheExpiredConfig")
        .required(&["DomainName", "ConfigID", "CacheContent", "TTL"]);
    const ERRORS: &'static [ModifyPathCacheExpiredConfigError] = &[
        ModifyPathCacheExpiredConfigError::InvalidCacheContentMalformed,
        ModifyPathCacheExpiredConfigError::InvalidWeightValueNotSupported,
    ];
}

/// Response to [`ModifyPathCacheExpiredConfigRequest`].
#[non_exhaustive]
pub struct ModifyPathCacheExpiredConfigResponse {
    /// ID given to this call, for tracing it with support.
    pub request_id: Option<String>,
}

response! {
    ModifyPathCacheExpiredConfigResponse {
        "RequestID" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyPathCacheExpiredConfigRequest`] names.
///
/// - [`InvalidCacheContentMalformed`](super::DocumentedError::InvalidCacheContentMalformed)
/// - [`InvalidWeightValueNotSupported`](super::DocumentedError::InvalidWeightValueNotSupported)
pub type ModifyPathCacheExpiredConfigError = super::DocumentedError;
