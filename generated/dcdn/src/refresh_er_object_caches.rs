// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshErObjectCaches`, from `dcdn/RefreshErObjectCaches.md`.

use alicloud_runtime::codegen::*;

/// Refreshes objects that EdgeRoutine wrote through the Cache API, several URLs at a time.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::RefreshErObjectCachesRequest::new()
///     .object_path("...")
///     .object_type("...");
/// let reply = client.refresh_er_object_caches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshErObjectCachesRequest {
    /// **Required.** URL or path of the object or directory concerned.
    pub object_path: Option<String>,
    /// **Required.** What the refresh is about: single URLs, directories, or a regular expression;
    /// `preload` for loading ahead.
    pub object_type: Option<String>,
    /// Name that the merge domain name goes by.
    pub merge_domain_name: Option<String>,
    /// ID of the routine that the call is about.
    pub routine_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl RefreshErObjectCachesRequest {
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
    /// Sets `ObjectType`, which is required.
    pub fn object_type(mut self, value: impl Into<String>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets `MergeDomainName`.
    pub fn merge_domain_name(mut self, value: impl Into<String>) -> Self {
        self.merge_domain_name = Some(value.into());
        self
    }
    /// Sets `RoutineId`.
    pub fn routine_id(mut self, value: impl Into<String>) -> Self {
        self.routine_id = Some(value.into());
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
    RefreshErObjectCachesRequest {
        "ObjectPath" => object_path: query,
        "ObjectType" => object_type: query,
        "MergeDomainName" => merge_domain_name: query,
        "RoutineId" => routine_id: query,
        "Force" => force: query,
    }
}

impl Operation for RefreshErObjectCachesRequest {
    type Response = RefreshErObjectCachesResponse;
    type Error = RefreshErObjectCachesError;
    const INFO: OperationInfo = super::operation("RefreshErObjectCaches")
        .required(&["ObjectPath", "ObjectType"]);
    const ERRORS: &'static [RefreshErObjectCachesError] = &[
        RefreshErObjectCachesError::SingleRequestOverLimit,
        RefreshErObjectCachesError::InvalidObjectTypeMalformed,
        RefreshErObjectCachesError::InvalidObjectPathMalformed,
        RefreshErObjectCachesError::InvalidObjectPathSizeMalformed,
        RefreshErObjectCachesError::QuotaExceededRefresh,
        RefreshErObjectCachesError::InvalidExtensiveDomainValueNotSupported,
        RefreshErObjectCachesError::QuotaPerMinuteExceededRefresh,
        RefreshErObjectCachesError::TooManyRefresh,
        RefreshErObjectCachesError::PreloadQueueFull,
        RefreshErObjectCachesError::InvalidStationsMalformed,
        RefreshErObjectCachesError::InvalidParameters,
    ];
}

/// Response to [`RefreshErObjectCachesRequest`].
#[non_exhaustive]
pub struct RefreshErObjectCachesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// IDs of the refresh tasks that the call started, separated by commas. Example: `95248880`.
    pub refresh_task_id: Option<String>,
}

response! {
    RefreshErObjectCachesResponse {
        "RequestId" => request_id: value,
        "RefreshTaskId" => refresh_task_id: value,
    }
}

/// Errors that the documentation of [`RefreshErObjectCachesRequest`] names.
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
pub type RefreshErObjectCachesError = super::DocumentedError;
