// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectStackDrift`, from `ros/DetectStackDrift.md`.

use alicloud_runtime::codegen::*;

/// Checks whether the resources of a stack still are as its template says.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DetectStackDriftRequest::new()
///     .stack_id("...");
/// let reply = client.detect_stack_drift(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectStackDriftRequest {
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    pub stack_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Resource as the template calls it. Items: at most 200.
    pub logical_resource_id: Vec<String>,
}

impl DetectStackDriftRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `LogicalResourceId`.
    pub fn logical_resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logical_resource_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DetectStackDriftRequest {
        "StackId" => stack_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "LogicalResourceId" => logical_resource_id: query,
    }
}

impl Operation for DetectStackDriftRequest {
    type Response = DetectStackDriftResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectStackDrift")
        .required(&["StackId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetectStackDriftRequest`].
#[non_exhaustive]
pub struct DetectStackDriftResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Check for drift; pass it to
    /// [`GetStackDriftDetectionStatus`](super::Client::get_stack_drift_detection_status).
    /// Example: `a7044f0d-6f2e-4128-a307-4524ef88****`.
    pub drift_detection_id: Option<String>,
}

response! {
    DetectStackDriftResponse {
        "RequestId" => request_id: value,
        "DriftDetectionId" => drift_detection_id: value,
    }
}
