// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshObjectCacheByCacheTag`, from `cdn/RefreshObjectCacheByCacheTag.md`.

use alicloud_runtime::codegen::*;

/// Drops cached content that carries given cache tags, so that it is fetched anew.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::RefreshObjectCacheByCacheTagRequest::new()
///     .domain_name("example.com")
///     .cache_tag("tag1,tag2");
/// let reply = client.refresh_object_cache_by_cache_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshObjectCacheByCacheTagRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Cache tags, separated by commas; everything that carries one of them is refreshed.
    /// Length: at most 16384. Example: `tag1,tag2`.
    pub cache_tag: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call. Example: `true`.
    pub force: Option<bool>,
}

impl RefreshObjectCacheByCacheTagRequest {
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
    /// Sets `CacheTag`, which is required.
    pub fn cache_tag(mut self, value: impl Into<String>) -> Self {
        self.cache_tag = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    RefreshObjectCacheByCacheTagRequest {
        "DomainName" => domain_name: query,
        "CacheTag" => cache_tag: query,
        "Force" => force: query,
    }
}

impl Operation for RefreshObjectCacheByCacheTagRequest {
    type Response = RefreshObjectCacheByCacheTagResponse;
    type Error = RefreshObjectCacheByCacheTagError;
    const INFO: OperationInfo = super::operation("RefreshObjectCacheByCacheTag")
        .required(&["DomainName", "CacheTag"]);
    const ERRORS: &'static [RefreshObjectCacheByCacheTagError] = &[
        RefreshObjectCacheByCacheTagError::SingleRequestOverLimit,
        RefreshObjectCacheByCacheTagError::InvalidObjectTypeMalformed,
        RefreshObjectCacheByCacheTagError::InvalidObjectPathMalformed,
        RefreshObjectCacheByCacheTagError::InvalidObjectPathSizeMalformed,
        RefreshObjectCacheByCacheTagError::QuotaExceededRefresh,
        RefreshObjectCacheByCacheTagError::InvalidExtensiveDomainValueNotSupported,
        RefreshObjectCacheByCacheTagError::QuotaPerMinuteExceededRefresh,
        RefreshObjectCacheByCacheTagError::TooManyRefresh,
        RefreshObjectCacheByCacheTagError::PreloadQueueFull,
        RefreshObjectCacheByCacheTagError::InvalidStationsMalformed,
        RefreshObjectCacheByCacheTagError::InvalidParameters,
    ];
}

/// Response to [`RefreshObjectCacheByCacheTagRequest`].
#[non_exhaustive]
pub struct RefreshObjectCacheByCacheTagResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2E5AD83F-BD7B-462E-8319-2E30E305519A`.
    pub request_id: Option<String>,
    /// IDs of the refresh tasks that the call started, separated by commas. Example: `17772470184`.
    pub refresh_task_id: Option<String>,
}

response! {
    RefreshObjectCacheByCacheTagResponse {
        "RequestId" => request_id: value,
        "RefreshTaskId" => refresh_task_id: value,
    }
}

/// Errors that the documentation of [`RefreshObjectCacheByCacheTagRequest`] names.
///
/// - [`SingleRequestOverLimit`](super::DocumentedError::SingleRequestOverLimit)
/// - [`InvalidObjectTypeMalformed`](super::DocumentedError::InvalidObjectTypeMalformed)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`InvalidObjectPathSizeMalformed`](super::DocumentedError::InvalidObjectPathSizeMalformed)
/// - [`QuotaExceededRefresh`](super::DocumentedError::QuotaExceededRefresh)
/// - [`InvalidExtensiveDomainValueNotSupported`](super::DocumentedError::InvalidExtensiveDomainValueNotSupported)
/// - [`QuotaPerMinuteExceededRefresh`](super::DocumentedError::QuotaPerMinuteExceededRefresh)
/// - [`TooManyRefresh`](super::DocumentedError::TooManyRefresh)
/// - [`PreloadQueueFull`](super::DocumentedError::PreloadQueueFull)
/// - [`InvalidStationsMalformed`](super::DocumentedError::InvalidStationsMalformed)
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type RefreshObjectCacheByCacheTagError = super::DocumentedError;
