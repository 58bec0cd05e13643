// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshDcdnObjectCaches`, from `dcdn/RefreshDcdnObjectCaches.md`.

use alicloud_runtime::codegen::*;

/// Refreshes cached files on the nodes by URL or directory, several at a time.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::RefreshDcdnObjectCachesRequest::new()
///     .object_path("example.com/example.txt")
///     .object_type("File");
/// let reply = client.refresh_dcdn_object_caches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshDcdnObjectCachesRequest {
    /// **Required.** URL or path of the object or directory concerned.
    /// Example: `example.com/image/1.png`.
    pub object_path: Option<String>,
    /// What the refresh is about: single URLs, directories, or a regular expression; `preload` for
    /// loading ahead. Default: `File`. Example: `File`.
    pub object_type: Option<Open<ObjectType>>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl RefreshDcdnObjectCachesRequest {
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
    /// Sets `ObjectType`.
    pub fn object_type(mut self, value: impl Into<Open<ObjectType>>) -> Self {
        self.object_type = Some(value.into());
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
    RefreshDcdnObjectCachesRequest {
        "ObjectPath" => object_path: query,
        "ObjectType" => object_type: query,
        "Force" => force: query,
    }
}

impl Operation for RefreshDcdnObjectCachesRequest {
    type Response = RefreshDcdnObjectCachesResponse;
    type Error = RefreshDcdnObjectCachesError;
    const INFO: OperationInfo = super::operation("RefreshDcdnObjectCaches")
        .required(&["ObjectPath"]);
    const ERRORS: &'static [RefreshDcdnObjectCachesError] = &[
        RefreshDcdnObjectCachesError::SingleRequestOverLimit,
        RefreshDcdnObjectCachesError::InvalidObjectTypeMalformed,
        RefreshDcdnObjectCachesError::InvalidObjectPathMalformed,
        RefreshDcdnObjectCachesError::QuotaExceededRefresh,
        RefreshDcdnObjectCachesError::InvalidExtensiveDomainValueNotSupported,
        RefreshDcdnObjectCachesError::QuotaPerMinuteExceededRefresh,
        RefreshDcdnObjectCachesError::TooManyRefresh,
        RefreshDcdnObjectCachesError::TooManyRequests,
    ];
}

/// Response to [`RefreshDcdnObjectCachesRequest`].
#[non_exhaustive]
pub struct RefreshDcdnObjectCachesResponse {
    /// IDs of the refresh tasks that the call started, separated by commas. Example: `95248880`.
    pub refresh_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5BD4B50-7A02-493A-AE0B-97B9024B4135`.
    pub request_id: Option<String>,
}

response! {
    RefreshDcdnObjectCachesResponse {
        "RefreshTaskId" => refresh_task_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// What the refresh is about: single URLs, directories, or a regular expression; `preload` for loading ahead.
    pub enum ObjectType {
        /// Refreshes just the files named.
        File = "File",
        /// Refreshes everything below the directories named.
        Directory = "Directory",
    }
}

/// Errors that the documentation of [`RefreshDcdnObjectCachesRequest`] names.
///
/// - [`SingleRequestOverLimit`](super::DocumentedError::SingleRequestOverLimit)
/// - [`InvalidObjectTypeMalformed`](super::DocumentedError::InvalidObjectTypeMalformed)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`QuotaExceededRefresh`](super::DocumentedError::QuotaExceededRefresh)
/// - [`InvalidExtensiveDomainValueNotSupported`](super::DocumentedError::InvalidExtensiveDomainValueNotSupported)
/// - [`QuotaPerMinuteExceededRefresh`](super::DocumentedError::QuotaPerMinuteExceededRefresh)
/// - [`TooManyRefresh`](super::DocumentedError::TooManyRefresh)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type RefreshDcdnObjectCachesError = super::DocumentedError;
