// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreloadDcdnObjectCaches`, from `dcdn/PreloadDcdnObjectCaches.md`.

use alicloud_runtime::codegen::*;

/// Prefetches content from the origin to L2 cache nodes before the first user asks for it.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::PreloadDcdnObjectCachesRequest::new()
///     .object_path("test.test.com/test.txt");
/// let reply = client.preload_dcdn_object_caches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreloadDcdnObjectCachesRequest {
    /// **Required.** URL or path of the object or directory concerned.
    /// Example: `example.com/image/1.png`.
    pub object_path: Option<String>,
    /// Part of the country or the world concerned. Example: `domestic`.
    pub area: Option<Open<Area>>,
    /// Whether files must be loaded onto second-level nodes too, not only onto the nodes next to the
    /// origin.
    pub l2_preload: Option<bool>,
    /// Headers, as JSON, that the preload requests carry in place of the usual `Accept-Encoding: gzip`.
    pub with_header: Option<String>,
    /// Whether cache keys are looked up in the configuration of the domain name rather than taken from
    /// the URLs as they stand.
    pub query_hashkey: Option<bool>,
}

impl PreloadDcdnObjectCachesRequest {
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
}

request! {
    PreloadDcdnObjectCachesRequest {
        "ObjectPath" => object_path: query,
        "Area" => area: query,
        "L2Preload" => l2_preload: query,
        "WithHeader" => with_header: query,
        "QueryHashkey" => query_hashkey: query,
    }
}

impl Operation for PreloadDcdnObjectCachesRequest {
    type Response = PreloadDcdnObjectCachesResponse;
    type Error = PreloadDcdnObjectCachesError;
    const INFO: OperationInfo = super::operation("PreloadDcdnObjectCaches")
        .required(&["ObjectPath"]);
    const ERRORS: &'static [PreloadDcdnObjectCachesError] = &[
        PreloadDcdnObjectCachesError::SingleRequestOverLimit,
        PreloadDcdnObjectCachesError::QuotaExceededPreload,
        PreloadDcdnObjectCachesError::InvalidObjectPathMalformed,
        PreloadDcdnObjectCachesError::InvalidExtensiveDomainValueNotSupported,
        PreloadDcdnObjectCachesError::PreloadQueueFull,
    ];
}

/// Response to [`PreloadDcdnObjectCachesRequest`].
#[non_exhaustive]
pub struct PreloadDcdnObjectCachesResponse {
    /// ID of the preload task that the item belongs to or stands for. Example: `95248880`.
    pub preload_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5BD4B50-7A02-493A-AE0B-97B9024B4135`.
    pub request_id: Option<String>,
}

response! {
    PreloadDcdnObjectCachesResponse {
        "PreloadTaskId" => preload_task_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Part of the country or the world concerned.
    pub enum Area {
        /// The mainland of China.
        Domestic = "domestic",
        /// The world outside the mainland of China.
        Overseas = "overseas",
    }
}

/// Errors that the documentation of [`PreloadDcdnObjectCachesRequest`] names.
///
/// - [`SingleRequestOverLimit`](super::DocumentedError::SingleRequestOverLimit)
/// - [`QuotaExceededPreload`](super::DocumentedError::QuotaExceededPreload)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`InvalidExtensiveDomainValueNotSupported`](super::DocumentedError::InvalidExtensiveDomainValueNotSupported)
/// - [`PreloadQueueFull`](super::DocumentedError::PreloadQueueFull)
pub type PreloadDcdnObjectCachesError = super::DocumentedError;
