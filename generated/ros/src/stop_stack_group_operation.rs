// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopStackGroupOperation`, from `ros/StopStackGroupOperation.md`.

use alicloud_runtime::codegen::*;

/// Stops an operation on a stack group that is under way.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::StopStackGroupOperationRequest::new()
///     .operation_id("6da106ca-1784-4a6f-a7e1-e723863****")
///     .region_id("cn-hangzhou");
/// let reply = client.stop_stack_group_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopStackGroupOperationRequest {
    /// **Required.** Operation on a stack group, as
    /// [`ListStackGroupOperations`](super::Client::list_stack_group_operations) shows it.
    /// Example: `6da106ca-1784-4a6f-a7e1-e723863d****`.
    pub operation_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl StopStackGroupOperationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperationId`, which is required.
    pub fn operation_id(mut self, value: impl Into<String>) -> Self {
        self.operation_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    StopStackGroupOperationRequest {
        "OperationId" => operation_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for StopStackGroupOperationRequest {
    type Response = StopStackGroupOperationResponse;
    type Error = StopStackGroupOperationError;
    const INFO: OperationInfo = super::operation("StopStackGroupOperation")
        .required(&["OperationId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [StopStackGroupOperationError] = &[
        StopStackGroupOperationError::InvalidParameter,
        StopStackGroupOperationError::StackGroupOperationNotFound,
    ];
}

/// Response to [`StopStackGroupOperationRequest`].
pub type StopStackGroupOperationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopStackGroupOperationRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StackGroupOperationNotFound`](super::DocumentedError::StackGroupOperationNotFound)
pub type StopStackGroupOperationError = super::DocumentedError;
