// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveRealTimeLogLogstore`, from `live/DeleteLiveRealTimeLogLogstore.md`.

use alicloud_runtime::codegen::*;

/// Deletes the Logstore that real-time logs of streaming are written to.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveRealTimeLogLogstoreRequest::new()
///     .project("...")
///     .logstore("...")
///     .region("...");
/// let reply = client.delete_live_real_time_log_logstore(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveRealTimeLogLogstoreRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Project that the item belongs to.
    pub project: Option<String>,
    /// **Required.** Logstore of Log Service that has the records.
    pub logstore: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DeleteLiveRealTimeLogLogstoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    DeleteLiveRealTimeLogLogstoreRequest {
        "RegionId" => region_id: query,
        "Project" => project: query,
        "Logstore" => logstore: query,
        "Region" => region: query,
    }
}

impl Operation for DeleteLiveRealTimeLogLogstoreRequest {
    type Response = DeleteLiveRealTimeLogLogstoreResponse;
    type Error = DeleteLiveRealTimeLogLogstoreError;
    const INFO: OperationInfo = super::operation("DeleteLiveRealTimeLogLogstore")
        .method("GET")
        .required(&["Project", "Logstore", "Region"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveRealTimeLogLogstoreError] = &[
        DeleteLiveRealTimeLogLogstoreError::Unauthorized,
        DeleteLiveRealTimeLogLogstoreError::LogstoreNotExist,
    ];
}

/// Response to [`DeleteLiveRealTimeLogLogstoreRequest`].
pub type DeleteLiveRealTimeLogLogstoreResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveRealTimeLogLogstoreRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`LogstoreNotExist`](super::DocumentedError::LogstoreNotExist)
pub type DeleteLiveRealTimeLogLogstoreError = super::DocumentedError;
