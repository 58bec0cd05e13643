// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PushObjectCache`, from `cdn/PushObjectCache.md`.

use alicloud_runtime::codegen::*;

/// Loads files from the origin into the CDN caches ahead of the first visitor, which spares the
/// origin a rush of requests.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::PushObjectCacheRequest::new()
///     .object_path("abc.com/image/1.png\\nabc.com/image/2.png");
/// let reply = client.push_object_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PushObjectCacheRequest {
    /// **Required.** URLs to load, one a line.
    /// Length: at most 1024. Example: `abc.com/image/1.png\nabc.com/image/2.png`.
    pub object_path: Option<String>,
    /// Whether files are loaded only onto nodes in the Chinese mainland or only outside it.
    /// Example: `domestic`.
    pub area: Option<Open<Area>>,
    /// Whether files must be loaded onto second-level nodes too, not only onto the nodes next to the
    /// origin. Default: `false`. Example: `true`.
    pub l2_preload: Option<bool>,
    /// Headers, as JSON, that the preload requests carry in place of the usual `Accept-Encoding: gzip`.
    /// Example: `{ "Accept-Encoding": [ "gzip, deflate, br" ] }`.
    pub with_header: Option<String>,
    /// Whether cache keys are looked up in the configuration of the domain name rather than taken from
    /// the URLs as they stand. Example: `true`.
    pub query_hashkey: Option<bool>,
    /// Whether files are loaded through hashed origin fetch, which lowers the load on the origin; only
    /// for domain names served in the Chinese mainland. Example: `true`.
    pub consistency_hash: Option<bool>,
}

impl PushObjectCacheRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ObjectPath`, which is required.
    pub fn object_path(mut self, value: impl Into<String>) -> Self {
        self.object_path = Some(value.into());
        self
    }
    /// Sets `Area`.
    pub fn area(mut self, value: impl Into<Open<Area>>) -> Self {
        self.area = Some(value.into());
        self
    }
    /// Sets `L2Preload`.
    #[inline]
    pub fn l2_preload(mut self, value: bool) -> Self {
        self.l2_preload = Some(value);
        self
    }
    /// Sets `WithHeader`.
    pub fn with_header(mut self, value: impl Into<String>) -> Self {
        self.with_header = Some(value.into());
        self
    }
    /// Sets `QueryHashkey`.
    #[inline]
    pub fn query_hashkey(mut self, value: bool) -> Self {
        self.query_hashkey = Some(value);
        self
    }
    /// Sets `ConsistencyHash`.
    #[inline]
    pub fn consistency_hash(mut self, value: bool) -> Self {
        self.consistency_hash = Some(value);
        self
    }
}

request! {
    PushObjectCacheRequest {
        "ObjectPath" => object_path: query,
        "Area" => area: query,
        "L2Preload" => l2_preload: query,
        "WithHeader" => with_header: query,
        "QueryHashkey" => query_hashkey: query,
        "ConsistencyHash" => consistency_hash: query,
    }
}

impl Operation for PushObjectCacheRequest {
    type Response = PushObjectCacheResponse;
    type Error = PushObjectCacheError;
    const INFO: OperationInfo = super::operation("PushObjectCache")
        .required(&["ObjectPath"]);
    const ERRORS: &'static [PushObjectCacheError] = &[
        PushObjectCacheError::SingleRequestOverLimit,
        PushObjectCacheError::QuotaExceededPreload,
        PushObjectCacheError::InvalidObjectPathMalformed,
        PushObjectCacheError::InvalidExtensiveDomainValueNotSupported,
        PushObjectCacheError::PreloadQueueFull,
        PushObjectCacheError::QuotaPerMinuteExceededRefresh,
        PushObjectCacheError::InvalidObjectPathExceedsMaximum,
        PushObjectCacheError::InvalidCustomHeader,
        PushObjectCacheError::TooManyRequests,
    ];
}

/// Response to [`PushObjectCacheRequest`].
#[non_exhaustive]
pub struct PushObjectCacheResponse {
    /// Numbers of the preload tasks, separated by commas; tasks of one domain name in the same second
    /// share one. Example: `9524xxxx`.
    pub push_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    PushObjectCacheResponse {
        "PushTaskId" => push_task_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether files are loaded only onto nodes in the Chinese mainland or only outside it.
    pub enum Area {
        /// Load the files onto nodes in the Chinese mainland only.
        Domestic = "domestic",
        /// Load the files onto nodes outside the Chinese mainland.
        Overseas = "overseas",
    }
}

/// Errors that the documentation of [`PushObjectCacheRequest`] names.
///
/// - [`SingleRequestOverLimit`](super::DocumentedError::SingleRequestOverLimit)
/// - [`QuotaExceededPreload`](super::DocumentedError::QuotaExceededPreload)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`InvalidExtensiveDomainValueNotSupported`](super::DocumentedError::InvalidExtensiveDomainValueNotSupported)
/// - [`PreloadQueueFull`](super::DocumentedError::PreloadQueueFull)
/// - [`QuotaPerMinuteExceededRefresh`](super::DocumentedError::QuotaPerMinuteExceededRefresh)
/// - [`InvalidObjectPathExceedsMaximum`](super::DocumentedError::InvalidObjectPathExceedsMaximum)
/// - [`InvalidCustomHeader`](super::DocumentedError::InvalidCustomHeader)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type PushObjectCacheError = super::DocumentedError;
