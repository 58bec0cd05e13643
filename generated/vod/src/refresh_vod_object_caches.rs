// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshVodObjectCaches`, from `vod/RefreshVodObjectCaches.md`.

use alicloud_runtime::codegen::*;

/// Refreshes cached copies of files or directories on the CDN nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::RefreshVodObjectCachesRequest::new()
///     .object_path("abc.com/image/1.png");
/// let reply = client.refresh_vod_object_caches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshVodObjectCachesRequest {
    /// **Required.** URL or path of the object or directory concerned. Example: `abc.com/image/1.png`.
    pub object_path: Option<String>,
    /// Kind of object that the task works on. Default: `File`. Example: `File`.
    pub object_type: Option<Open<ObjectType>>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl RefreshVodObjectCachesRequest {
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
    RefreshVodObjectCachesRequest {
        "ObjectPath" => object_path: query,
        "ObjectType" => object_type: query,
        "Force" => force: query,
    }
}

impl Operation for RefreshVodObjectCachesRequest {
    type Response = RefreshVodObjectCachesResponse;
    type Error = RefreshVodObjectCachesError;
    const INFO: OperationInfo = super::operation("RefreshVodObjectCaches")
        .required(&["ObjectPath"]);
    const ERRORS: &'static [RefreshVodObjectCachesError] = &[
        RefreshVodObjectCachesError::Throttling,
        RefreshVodObjectCachesError::IllegalOperation,
        RefreshVodObjectCachesError::OperationDenied,
        RefreshVodObjectCachesError::OperationDeniedSuspended,
        RefreshVodObjectCachesError::InvalidDomainNotFound,
        RefreshVodObjectCachesError::InvalidDomainOffline,
        RefreshVodObjectCachesError::QuotaExceededRefresh,
        RefreshVodObjectCachesError::ServiceBusy,
        RefreshVodObjectCachesError::InvalidDomainConfigureFailed,
        RefreshVodObjectCachesError::MissingParameter,
        RefreshVodObjectCachesError::InvalidObjectTypeValueNotSupported,
        RefreshVodObjectCachesError::InvalidObjectPathMalformed,
        RefreshVodObjectCachesError::InvalidExtensiveDomainValueNotSupported,
        RefreshVodObjectCachesError::QuotaPerMinuteExceededRefresh,
        RefreshVodObjectCachesError::SingleRequestOverLimit,
        RefreshVodObjectCachesError::InvalidObjectTypeMalformed,
        RefreshVodObjectCachesError::TooManyRefresh,
    ];
}

/// Response to [`RefreshVodObjectCachesRequest`].
#[non_exhaustive]
pub struct RefreshVodObjectCachesResponse {
    /// IDs of the refresh tasks that the call started, separated by commas. Example: `70422*****2904`.
    pub refresh_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D61E4801-EAFF-4A63-****-FBF6CE1CFD1C`.
    pub request_id: Option<String>,
}

response! {
    RefreshVodObjectCachesResponse {
        "RefreshTaskId" => refresh_task_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Kind of object that the task works on.
    pub enum ObjectType {
        /// Refreshes just the files named.
        File = "File",
        /// Refreshes everything below the directories named.
        Directory = "Directory",
    }
}

/// Errors that the documentation of [`RefreshVodObjectCachesRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedSuspended`](super::DocumentedError::OperationDeniedSuspended)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
/// - [`QuotaExceededRefresh`](super::DocumentedError::QuotaExceededRefresh)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainConfigureFailed`](super::DocumentedError::InvalidDomainConfigureFailed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidObjectTypeValueNotSupported`](super::DocumentedError::InvalidObjectTypeValueNotSupported)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`InvalidExtensiveDomainValueNotSupported`](super::DocumentedError::InvalidExtensiveDomainValueNotSupported)
/// - [`QuotaPerMinuteExceededRefresh`](super::DocumentedError::QuotaPerMinuteExceededRefresh)
/// - [`SingleRequestOverLimit`](super::DocumentedError::SingleRequestOverLimit)
/// - [`InvalidObjectTypeMalformed`](super::DocumentedError::InvalidObjectTypeMalformed)
/// - [`TooManyRefresh`](super::DocumentedError::TooManyRefresh)
pub type RefreshVodObjectCachesError = super::DocumentedError;
