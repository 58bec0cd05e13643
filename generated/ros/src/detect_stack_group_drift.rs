// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectStackGroupDrift`, from `ros/DetectStackGroupDrift.md`.

use alicloud_runtime::codegen::*;

/// Checks whether the stacks of a stack group still are as the template says.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DetectStackGroupDriftRequest::new()
///     .stack_group_name("...");
/// let reply = client.detect_stack_group_drift(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectStackGroupDriftRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    pub stack_group_name: Option<String>,
    /// How many accounts are worked on at once, in which order of regions, and how many may fail.
    pub operation_preferences: Option<Value>,
}

impl DetectStackGroupDriftRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `StackGroupName`, which is required.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
        self
    }
    /// Sets `OperationPreferences`.
    pub fn operation_preferences(mut self, value: impl Into<Value>) -> Self {
        self.operation_preferences = Some(value.into());
        self
    }
}

request! {
    DetectStackGroupDriftRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
        "OperationPreferences" => operation_preferences: query_json,
    }
}

impl Operation for DetectStackGroupDriftRequest {
    type Response = DetectStackGroupDriftResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectStackGroupDrift")
        .required(&["RegionId", "StackGroupName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetectStackGroupDriftRequest`].
#[non_exhaustive]
pub struct DetectStackGroupDriftResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Operation on the stack group that was started or is described; use it to follow progress.
    /// Example: `6da106ca-1784-4a6f-a7e1-e723863d****`.
    pub operation_id: Option<String>,
}

response! {
    DetectStackGroupDriftResponse {
        "RequestId" => request_id: value,
        "OperationId" => operation_id: value,
    }
}
