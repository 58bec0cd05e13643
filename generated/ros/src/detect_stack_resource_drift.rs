// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectStackResourceDrift`, from `ros/DetectStackResourceDrift.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PropertyDifference};

/// Checks whether one resource of a stack still is as the template says.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DetectStackResourceDriftRequest::new()
///     .stack_id("...")
///     .logical_resource_id("...");
/// let reply = client.detect_stack_resource_drift(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectStackResourceDriftRequest {
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    pub stack_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource as the template calls it.
    pub logical_resource_id: Option<String>,
}

impl DetectStackResourceDriftRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LogicalResourceId`, which is required.
    pub fn logical_resource_id(mut self, value: impl Into<String>) -> Self {
        self.logical_resource_id = Some(value.into());
        self
    }
}

request! {
    DetectStackResourceDriftRequest {
        "StackId" => stack_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "LogicalResourceId" => logical_resource_id: query,
    }
}

impl Operation for DetectStackResourceDriftRequest {
    type Response = DetectStackResourceDriftResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectStackResourceDrift")
        .required(&["StackId", "RegionId", "LogicalResourceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetectStackResourceDriftRequest`].
#[non_exhaustive]
pub struct DetectStackResourceDriftResponse {
    /// What the template calls the resource. Example: `ScalingRule`.
    pub logical_resource_id: Option<String>,
    /// Whether the resource is as the template says, was changed or is gone. Example: `MODIFIED`.
    pub resource_drift_status: Option<String>,
    /// Properties that differ between template and reality.
    pub property_differences: Vec<PropertyDifference>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// ID of the actual cloud resource that stands behind the logical one.
    /// Example: `asr-2ze4zzc3kf9yz1kd****`.
    pub physical_resource_id: Option<String>,
    /// Properties that the template wants the resource to have, as JSON.
    /// Example: `{"ScalingRuleName": "test2"}`.
    pub expected_properties: Option<String>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ESS::ScalingRule`.
    pub resource_type: Option<String>,
    /// Properties that the resource really has now, as JSON. Example: `{"ScalingRuleName": "test1"}`.
    pub actual_properties: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
}

response! {
    DetectStackResourceDriftResponse {
        "LogicalResourceId" => logical_resource_id: value,
        "ResourceDriftStatus" => resource_drift_status: value,
        "PropertyDifferences" => property_differences: list(""),
        "RequestId" => request_id: value,
        "PhysicalResourceId" => physical_resource_id: value,
        "ExpectedProperties" => expected_properties: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "ResourceType" => resource_type: value,
        "ActualProperties" => actual_properties: value,
        "StackId" => stack_id: value,
    }
}
