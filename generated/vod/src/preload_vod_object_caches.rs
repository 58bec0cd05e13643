// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreloadVodObjectCaches`, from `vod/PreloadVodObjectCaches.md`.

use alicloud_runtime::codegen::*;

/// Loads content from the origin into the cache nodes before the first request comes.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::PreloadVodObjectCachesRequest::new()
///     .object_path("vod.test.com/test.txt");
/// let reply = client.preload_vod_object_caches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreloadVodObjectCachesRequest {
    /// **Required.** URL or path of the object or directory concerned.
    /// Example: `vod.test.com/test.txt`.
    pub object_path: Option<String>,
    /// Part of the country or the world concerned.
    pub area: Option<Open<Area>>,
    /// Whether files must be loaded onto second-level nodes too, not only onto the nodes next to the
    /// origin.
    pub l2_preload: Option<bool>,
    /// Headers, as JSON, that the preload requests carry in place of the usual `Accept-Encoding: gzip`.
    pub with_header: Option<String>,
}

impl PreloadVodObjectCachesRequest {
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
}

request! {
    PreloadVodObjectCachesRequest {
        "ObjectPath" => object_path: query,
        "Area" => area: query,
        "L2Preload" => l2_preload: query,
        "WithHeader" => with_header: query,
    }
}

impl Operation for PreloadVodObjectCachesRequest {
    type Response = PreloadVodObjectCachesResponse;
    type Error = PreloadVodObjectCachesError;
    const INFO: OperationInfo = super::operation("PreloadVodObjectCaches")
        .required(&["ObjectPath"]);
    const ERRORS: &'static [PreloadVodObjectCachesError] = &[
        PreloadVodObjectCachesError::Throttling,
        PreloadVodObjectCachesError::IllegalOperation,
        PreloadVodObjectCachesError::OperationDenied,
        PreloadVodObjectCachesError::OperationDeniedSuspended,
        PreloadVodObjectCachesError::InvalidDomainNotFound,
        PreloadVodObjectCachesError::InvalidDomainOffline,
        PreloadVodObjectCachesError::QuotaExceededRefresh,
        PreloadVodObjectCachesError::PreloadQueueFull,
        PreloadVodObjectCachesError::InvalidDomainConfigureFailed,
        PreloadVodObjectCachesError::MissingParameter,
        PreloadVodObjectCachesError::InvalidObjectPathMalformed,
        PreloadVodObjectCachesError::InvalidExtensiveDomainValueNotSupported,
        PreloadVodObjectCachesError::InvalidObjectPathSizeMalformed,
        PreloadVodObjectCachesError::SingleRequestOverLimit,
        PreloadVodObjectCachesError::QuotaExceededPreload,
    ];
}

/// Response to [`PreloadVodObjectCachesRequest`].
#[non_exhaustive]
pub struct PreloadVodObjectCachesResponse {
    /// ID of the preload task that the item belongs to or stands for. Example: `9524****`.
    pub preload_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5BD4B50-7A02-493A-*****-97B9024B4135`.
    pub request_id: Option<String>,
}

response! {
    PreloadVodObjectCachesResponse {
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

/// Errors that the documentation of [`PreloadVodObjectCachesRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedSuspended`](super::DocumentedError::OperationDeniedSuspended)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
/// - [`QuotaExceededRefresh`](super::DocumentedError::QuotaExceededRefresh)
/// - [`PreloadQueueFull`](super::DocumentedError::PreloadQueueFull)
/// - [`InvalidDomainConfigureFailed`](super::DocumentedError::InvalidDomainConfigureFailed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`InvalidExtensiveDomainValueNotSupported`](super::DocumentedError::InvalidExtensiveDomainValueNotSupported)
/// - [`InvalidObjectPathSizeMalformed`](super::DocumentedError::InvalidObjectPathSizeMalformed)
/// - [`SingleRequestOverLimit`](super::DocumentedError::SingleRequestOverLimit)
/// - [`QuotaExceededPreload`](super::DocumentedError::QuotaExceededPreload)
pub type PreloadVodObjectCachesError = super::DocumentedError;
