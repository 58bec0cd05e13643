// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelActiveOperationTasks`, from `polardbx/CancelActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Calls off planned maintenance events before they take place.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CancelActiveOperationTasksRequest::new()
///     .ids("...");
/// let reply = client.cancel_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelActiveOperationTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
}

impl CancelActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
}

request! {
    CancelActiveOperationTasksRequest {
        "RegionId" => region_id: query,
        "Ids" => ids: query,
    }
}

impl Operation for CancelActiveOperationTasksRequest {
    type Response = CancelActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelActiveOperationTasks")
        .method("GET")
        .required(&["RegionId", "Ids"])
        .region("RegionId");
}

/// Response to [`CancelActiveOperationTasksRequest`].
#[non_exhaustive]
pub struct CancelActiveOperationTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE4F6C34-065F-45AA-B5DC-4B8D816F6305`.
    pub request_id: Option<String>,
    /// The ids that are concerned. Example: `111,1223`.
    pub ids: Option<String>,
}

response! {
    CancelActiveOperationTasksResponse {
        "RequestId" => request_id: value,
        "Ids" => ids: value,
    }
}
