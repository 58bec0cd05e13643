// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetStackPolicy`, from `ros/SetStackPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets the policy that says what updates may do to a stack's resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::SetStackPolicyRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****")
///     .stack_policy_url("oss://ros/stack-policy/demo");
/// let reply = client.set_stack_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetStackPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Policy itself as JSON text, which says what updates may do to the resources.
    pub stack_policy_body: Option<String>,
    /// Where the file with the stack policy lies; the alternative to giving the policy itself.
    /// Example: `oss://ros/stack-policy/demo`.
    pub stack_policy_url: Option<String>,
}

impl SetStackPolicyRequest {
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
    /// Sets `StackPolicyBody`.
    pub fn stack_policy_body(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_body = Some(value.into());
        self
    }
    /// Sets `StackPolicyURL`.
    pub fn stack_policy_url(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_url = Some(value.into());
        self
    }
}

request! {
    SetStackPolicyRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "StackPolicyBody" => stack_policy_body: query,
        "StackPolicyURL" => stack_policy_url: query,
    }
}

impl Operation for SetStackPolicyRequest {
    type Response = SetStackPolicyResponse;
    type Error = SetStackPolicyError;
    const INFO: OperationInfo = super::operation("SetStackPolicy")
        .required(&["RegionId", "StackId"])
        .region("RegionId");
    const ERRORS: &'static [SetStackPolicyError] = &[
        SetStackPolicyError::StackValidationFailed,
        SetStackPolicyError::StackNotFound,
    ];
}

/// Response to [`SetStackPolicyRequest`].
pub type SetStackPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetStackPolicyRequest`] names.
///
/// - [`StackValidationFailed`](super::DocumentedError::StackValidationFailed)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type SetStackPolicyError = super::DocumentedError;
