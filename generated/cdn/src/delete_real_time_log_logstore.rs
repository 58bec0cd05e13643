// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRealTimeLogLogstore`, from `cdn/DeleteRealTimeLogLogstore.md`.

use alicloud_runtime::codegen::*;

/// Deletes the Logstore that real-time logs are delivered to.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteRealTimeLogLogstoreRequest::new()
///     .project("ProjectName")
///     .logstore("LogstoreName")
///     .region("cn-shanghai");
/// let reply = client.delete_real_time_log_logstore(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRealTimeLogLogstoreRequest {
    /// **Required.** Log Service project that real-time logs are delivered to. Example: `ProjectName`.
    pub project: Option<String>,
    /// **Required.** Store within the Log Service project that real-time logs are written to.
    /// Example: `LogstoreName`.
    pub logstore: Option<String>,
    /// **Required.** Region of the Log Service project for real-time logs, or the region that the call
    /// is made in. Example: `cn-shanghai`.
    pub region: Option<String>,
}

impl DeleteRealTimeLogLogstoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DeleteRealTimeLogLogstoreRequest {
        "Project" => project: query,
        "Logstore" => logstore: query,
        "Region" => region: query,
    }
}

impl Operation for DeleteRealTimeLogLogstoreRequest {
    type Response = DeleteRealTimeLogLogstoreResponse;
    type Error = DeleteRealTimeLogLogstoreError;
    const INFO: OperationInfo = super::operation("DeleteRealTimeLogLogstore")
        .method("GET")
        .required(&["Project", "Logstore", "Region"])
        .read_only();
    const ERRORS: &'static [DeleteRealTimeLogLogstoreError] = &[
        DeleteRealTimeLogLogstoreError::InvalidParameter2,
        DeleteRealTimeLogLogstoreError::Unauthorized,
        DeleteRealTimeLogLogstoreError::DomainDeliveryConfigExist,
        DeleteRealTimeLogLogstoreError::LogstoreNotExist,
        DeleteRealTimeLogLogstoreError::InternalServerError,
    ];
}

/// Response to [`DeleteRealTimeLogLogstoreRequest`].
pub type DeleteRealTimeLogLogstoreResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRealTimeLogLogstoreRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`DomainDeliveryConfigExist`](super::DocumentedError::DomainDeliveryConfigExist)
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
pub type DeleteRealTimeLogLogstoreError = super::DocumentedError;
