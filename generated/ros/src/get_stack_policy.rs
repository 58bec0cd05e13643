// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStackPolicy`, from `ros/GetStackPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns the policy that says what updates may do to a stack's resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetStackPolicyRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****");
/// let reply = client.get_stack_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStackPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
}

impl GetStackPolicyRequest {
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
}

request! {
    GetStackPolicyRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
    }
}

impl Operation for GetStackPolicyRequest {
    type Response = GetStackPolicyResponse;
    type Error = GetStackPolicyError;
    const INFO: OperationInfo = super::operation("GetStackPolicy")
        .required(&["RegionId", "StackId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetStackPolicyError] = &[GetStackPolicyError::StackNotFound];
}

/// Response to [`GetStackPolicyRequest`].
#[non_exhaustive]
pub struct GetStackPolicyResponse {
    /// Policy that says what updates may do to the resources of the stack. Example: `text`.
    pub stack_policy_body: BTreeMap<String, Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
}

response! {
    GetStackPolicyResponse {
        "StackPolicyBody" => stack_policy_body: map,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetStackPolicyRequest`] names.
///
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type GetStackPolicyError = super::DocumentedError;
