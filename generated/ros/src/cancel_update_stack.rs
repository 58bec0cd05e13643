// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelUpdateStack`, from `ros/CancelUpdateStack.md`.

use alicloud_runtime::codegen::*;

/// Calls off the update or creation of a stack that is still under way.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CancelUpdateStackRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff");
/// let reply = client.cancel_update_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelUpdateStackRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff`.
    pub stack_id: Option<String>,
    /// Whether to stop as fast as possible or as safely as possible. Example: `Safe`.
    pub cancel_type: Option<Open<CancelType>>,
}

impl CancelUpdateStackRequest {
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
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `CancelType`.
    pub fn cancel_type(mut self, value: impl Into<Open<CancelType>>) -> Self {
        self.cancel_type = Some(value.into());
        self
    }
}

request! {
    CancelUpdateStackRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "CancelType" => cancel_type: query,
    }
}

impl Operation for CancelUpdateStackRequest {
    type Response = CancelUpdateStackResponse;
    type Error = CancelUpdateStackError;
    const INFO: OperationInfo = super::operation("CancelUpdateStack")
        .required(&["RegionId", "StackId"])
        .region("RegionId");
    const ERRORS: &'static [CancelUpdateStackError] = &[
        CancelUpdateStackError::StackNotFound,
        CancelUpdateStackError::ActionInProgress,
    ];
}

/// Response to [`CancelUpdateStackRequest`].
pub type CancelUpdateStackResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether to stop as fast as possible or as safely as possible.
    pub enum CancelType {
        /// The update is called off as fast as possible.
        Quick = "Quick",
        /// The update is called off with as little risk as possible.
        Safe = "Safe",
    }
}

/// Errors that the documentation of [`CancelUpdateStackRequest`] names.
///
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
/// - [`ActionInProgress`](super::DocumentedError::ActionInProgress)
pub type CancelUpdateStackError = super::DocumentedError;
