// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStackDriftDetectionStatus`, from `ros/GetStackDriftDetectionStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells how far a check of a stack for drift has come.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetStackDriftDetectionStatusRequest::new()
///     .drift_detection_id("...");
/// let reply = client.get_stack_drift_detection_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStackDriftDetectionStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Check for drift that is meant, as
    /// [`DetectStackDrift`](super::Client::detect_stack_drift) returned it.
    pub drift_detection_id: Option<String>,
}

impl GetStackDriftDetectionStatusRequest {
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
    /// Sets `DriftDetectionId`, which is required.
    pub fn drift_detection_id(mut self, value: impl Into<String>) -> Self {
        self.drift_detection_id = Some(value.into());
        self
    }
}

request! {
    GetStackDriftDetectionStatusRequest {
        "RegionId" => region_id: query,
        "DriftDetectionId" => drift_detection_id: query,
    }
}

impl Operation for GetStackDriftDetectionStatusRequest {
    type Response = GetStackDriftDetectionStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetStackDriftDetectionStatus")
        .required(&["RegionId", "DriftDetectionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetStackDriftDetectionStatusRequest`].
#[non_exhaustive]
pub struct GetStackDriftDetectionStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// Why the check for drift stands or ended as it did. Example: `Detect stack drift successfully`.
    pub drift_detection_status_reason: Option<String>,
    /// How many resources have drifted. Example: `1`.
    pub drifted_stack_resource_count: Option<i32>,
    /// Whether the last successful check found the stack to be as its template says.
    /// Example: `DRIFTED`.
    pub stack_drift_status: Option<String>,
    /// How far the check for drift has come or how it ended. Example: `DETECTION_COMPLETE`.
    pub drift_detection_status: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Check for drift; pass it to
    /// [`GetStackDriftDetectionStatus`](super::Client::get_stack_drift_detection_status).
    /// Example: `a7044f0d-6f2e-4128-a307-4524ef88****`.
    pub drift_detection_id: Option<String>,
}

response! {
    GetStackDriftDetectionStatusResponse {
        "RequestId" => request_id: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "DriftDetectionStatusReason" => drift_detection_status_reason: value,
        "DriftedStackResourceCount" => drifted_stack_resource_count: value,
        "StackDriftStatus" => stack_drift_status: value,
        "DriftDetectionStatus" => drift_detection_status: value,
        "StackId" => stack_id: value,
        "DriftDetectionId" => drift_detection_id: value,
    }
}
