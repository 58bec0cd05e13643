// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCacheAnalysisTask`, from `r-kvstore/CreateCacheAnalysisTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an analysis of the keys of an instance, whose report tells which are large.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateCacheAnalysisTaskRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.create_cache_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCacheAnalysisTaskRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
}

impl CreateCacheAnalysisTaskRequest {
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
    CreateCacheAnalysisTaskRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for CreateCacheAnalysisTaskRequest {
    type Response = CreateCacheAnalysisTaskResponse;
    type Error = CreateCacheAnalysisTaskError;
    const INFO: OperationInfo = super::operation("CreateCacheAnalysisTask")
        .required(&["InstanceId"]);
    const ERRORS: &'static [CreateCacheAnalysisTaskError] = &[
        CreateCacheAnalysisTaskError::IncorrectEngineVersion,
    ];
}

/// Response to [`CreateCacheAnalysisTaskRequest`].
pub type CreateCacheAnalysisTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateCacheAnalysisTaskRequest`] names.
///
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
pub type CreateCacheAnalysisTaskError = super::DocumentedError;
