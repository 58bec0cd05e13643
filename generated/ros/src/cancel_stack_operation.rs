// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelStackOperation`, from `ros/CancelStackOperation.md`.

use alicloud_runtime::codegen::*;

/// Calls off the operation that a stack is going through.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CancelStackOperationRequest::new()
///     .stack_id("...");
/// let reply = client.cancel_stack_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelStackOperationRequest {
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    pub stack_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to stop as fast as possible or as safely as possible.
    pub cancel_type: Option<String>,
    /// Operations that may be called off; others go on. Items: at most 10.
    pub allowed_stack_operations: Vec<String>,
}

impl CancelStackOperationRequest {
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
    /// Sets `CancelType`.
    pub fn cancel_type(mut self, value: impl Into<String>) -> Self {
        self.cancel_type = Some(value.into());
        self
    }
    /// Sets `AllowedStackOperations`.
    pub fn allowed_stack_operations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_stack_operations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CancelStackOperationRequest {
        "StackId" => stack_id: query,
        "RegionId" => region_id: query,
        "CancelType" => cancel_type: query,
        "AllowedStackOperations" => allowed_stack_operations: query,
    }
}

impl Operation for CancelStackOperationRequest {
    type Response = CancelStackOperationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelStackOperation")
        .required(&["StackId", "RegionId"])
        .region("RegionId");
}

/// Response to [`CancelStackOperationRequest`].
pub type CancelStackOperationResponse = alicloud_runtime::EmptyResponse;
