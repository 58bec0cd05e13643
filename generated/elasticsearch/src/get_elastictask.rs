// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetElastictask`, from `elasticsearch/GetElastictask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ElastictaskResult, Task};

/// Shows the rules for elastic scaling of a cluster that was bought with elastic nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::GetElastictaskRequest::new()
///     .instance_id("...");
/// let reply = client.get_elastictask(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetElastictaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetElastictaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetElastictaskRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for GetElastictaskRequest {
    type Response = GetElastictaskResponse;
    type Error = GetElastictaskError;
    const INFO: OperationInfo = super::operation("GetElastictask")
        .roa("GET", "/openapi/instances/{InstanceId}/elastic-task")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [GetElastictaskError] = &[
        GetElastictaskError::InstanceNotFound,
    ];
}

/// Response to [`GetElastictaskRequest`].
#[non_exhaustive]
pub struct GetElastictaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<ElastictaskResult>,
}

response! {
    GetElastictaskResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`GetElastictaskRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound), here with HTTP status 404
pub type GetElastictaskError = super::DocumentedError;
