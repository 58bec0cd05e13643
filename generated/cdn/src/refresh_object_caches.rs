// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshObjectCaches`, from `cdn/RefreshObjectCaches.md`.

use alicloud_runtime::codegen::*;

/// Drops files or directories from the caches; the next request fetches them anew from the origin.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::RefreshObjectCachesRequest::new()
///     .object_path("abc.com/image/1.png\\nabc.com/image/2.png")
///     .object_type("File");
/// let reply = client.refresh_object_caches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshObjectCachesRequest {
    /// **Required.** URLs or directories to refresh, one a line, all of the same kind.
    /// Example: `abc.com/image/1.png\nabc.com/image/2.png`.
    pub object_path: Option<String>,
    /// What is refreshed or loaded: single files, directories, matches of a regular expression and so
    /// on. Default: `File`. Example: `File`.
    pub object_type: Option<Open<ObjectType>>,
    /// Whether to go ahead although a check would otherwise stop the call. Example: `false`.
    pub force: Option<bool>,
}

impl RefreshObjectCachesRequest {
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
    RefreshObjectCachesRequest {
        "ObjectPath" => object_path: form,
        "ObjectType" => object_type: form,
        "Force" => force: form,
    }
}

impl Operation for RefreshObjectCachesRequest {
    type Response = RefreshObjectCachesResponse;
    type Error = RefreshObjectCachesError;
    const INFO: OperationInfo = super::operation("RefreshObjectCaches")
        .required(&["ObjectPath"]);
    const ERRORS: &'static [RefreshObjectCachesError] = &[
        RefreshObjectCachesError::SingleRequestOverLimit,
        RefreshObjectCachesError::InvalidObjectTypeMalformed,
        RefreshObjectCachesError::InvalidObjectPathMalformed,
        RefreshObjectCachesError::QuotaExceededRefresh,
        RefreshObjectCachesError::InvalidExtensiveDomainValueNotSupported,
        RefreshObjectCachesError::QuotaPerMinuteExceededRefresh,
        RefreshObjectCachesError::TooManyRefresh,
        RefreshObjectCachesError::TooManyRequests,
    ];
}

/// Response to [`RefreshObjectCachesRequest`].
#[non_exhaustive]
pub struct RefreshObjectCachesResponse {
    /// IDs of the refresh tasks that the call started, separated by commas. Example: `704222904`.
    pub refresh_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D61E4801-EAFF-4A63-AAE1-FBF6CE1CFD1C`.
    pub request_id: Option<String>,
}

response! {
    RefreshObjectCachesResponse {
        "RefreshTaskId" => refresh_task_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// What is refreshed or loaded: single files, directories, matches of a regular expression and so on.
    pub enum ObjectType {
        /// Refreshes just the files named.
        File = "File",
        /// Refreshes everything below the directories named.
        Directory = "Directory",
    }
}

/// Errors that the documentation of [`RefreshObjectCachesRequest`] names.
///
/// - [`SingleRequestOverLimit`](super::DocumentedError::SingleRequestOverLimit)
/// - [`InvalidObjectTypeMalformed`](super::DocumentedError::InvalidObjectTypeMalformed)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`QuotaExceededRefresh`](super::DocumentedError::QuotaExceededRefresh)
/// - [`InvalidExtensiveDomainValueNotSupported`](super::DocumentedError::InvalidExtensiveDomainValueNotSupported)
/// - [`QuotaPerMinuteExceededRefresh`](super::DocumentedError::QuotaPerMinuteExceededRefresh)
/// - [`TooManyRefresh`](super::DocumentedError::TooManyRefresh)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type RefreshObjectCachesError = super::DocumentedError;
