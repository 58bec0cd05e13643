// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshDcdnObjectCacheByCacheTag`, from `dcdn/RefreshDcdnObjectCacheByCacheTag.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the cached objects that carry given cache tags; cache tags must be set up first.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::RefreshDcdnObjectCacheByCacheTagRequest::new()
///     .domain_name("...")
///     .cache_tag("...");
/// let reply = client.refresh_dcdn_object_cache_by_cache_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshDcdnObjectCacheByCacheTagRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** Tag that the cache carries. Length: at most 16384.
    pub cache_tag: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl RefreshDcdnObjectCacheByCacheTagRequest {
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
    RefreshDcdnObjectCacheByCacheTagRequest {
        "DomainName" => domain_name: query,
        "CacheTag" => cache_tag: query,
        "Force" => force: query,
    }
}

impl Operation for RefreshDcdnObjectCacheByCacheTagRequest {
    type Response = RefreshDcdnObjectCacheByCacheTagResponse;
    type Error = RefreshDcdnObjectCacheByCacheTagError;
    const INFO: OperationInfo = super::operation("RefreshDcdnObjectCacheByCacheTag")
        .required(&["DomainName", "CacheTag"]);
    const ERRORS: &'static [RefreshDcdnObjectCacheByCacheTagError] = &[
        RefreshDcdnObjectCacheByCacheTagError::SingleRequestOverLimit,
        RefreshDcdnObjectCacheByCacheTagError::InvalidObjectTypeMalformed,
        RefreshDcdnObjectCacheByCacheTagError::InvalidObjectPathMalformed,
        RefreshDcdnObjectCacheByCacheTagError::InvalidObjectPathSizeMalformed,
        RefreshDcdnObjectCacheByCacheTagError::QuotaExceededRefresh,
        RefreshDcdnObjectCacheByCacheTagError::InvalidExtensiveDomainValueNotSupported,
        RefreshDcdnObjectCacheByCacheTagError::QuotaPerMinuteExceededRefresh,
        RefreshDcdnObjectCacheByCacheTagError::TooManyRefresh,
        RefreshDcdnObjectCacheByCacheTagError::PreloadQueueFull,
        RefreshDcdnObjectCacheByCacheTagError::InvalidStationsMalformed,
        RefreshDcdnObjectCacheByCacheTagError::InvalidParameters,
        RefreshDcdnObjectCacheByCacheTagError::TooManyRequests,
    ];
}

/// Response to [`RefreshDcdnObjectCacheByCacheTagRequest`].
#[non_exhaustive]
pub struct RefreshDcdnObjectCacheByCacheTagResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AEDAF20-4DDF-4165-8750-47FF9C1929C9`.
    pub request_id: Option<String>,
    /// IDs of the refresh tasks that the call started, separated by commas. Example: `17410889914`.
    pub refresh_task_id: Option<String>,
}

response! {
    RefreshDcdnObjectCacheByCacheTagResponse {
        "RequestId" => request_id: value,
        "RefreshTaskId" => refresh_task_id: value,
    }
}

/// Errors that the documentation of [`RefreshDcdnObjectCacheByCacheTagRequest`] names.
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
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type RefreshDcdnObjectCacheByCacheTagError = super::DocumentedError;
