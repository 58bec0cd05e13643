// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRecommendationTask`, from `dds/CreateRecommendationTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an analysis that recommends indexes for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateRecommendationTaskRequest::new()
///     .start_time("2019-01-01T12Z")
///     .end_time("2019-01-01T18Z")
///     .instance_id("dds-bpxxxxxxxx");
/// let reply = client.create_recommendation_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRecommendationTaskRequest {
    /// **Required.** Beginning of the period to look at. Example: `2019-01-01T12Z`.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at. Example: `2019-01-01T18Z`.
    pub end_time: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-bpxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateRecommendationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateRecommendationTaskRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateRecommendationTaskRequest {
    type Response = CreateRecommendationTaskResponse;
    type Error = CreateRecommendationTaskError;
    const INFO: OperationInfo = super::operation("CreateRecommendationTask")
        .required(&["StartTime", "EndTime", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [CreateRecommendationTaskError] = &[
        CreateRecommendationTaskError::InvalidEndTimeFormat,
    ];
}

/// Response to [`CreateRecommendationTaskRequest`].
pub type CreateRecommendationTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateRecommendationTaskRequest`] names.
///
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
pub type CreateRecommendationTaskError = super::DocumentedError;
