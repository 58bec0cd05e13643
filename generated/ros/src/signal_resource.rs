// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SignalResource`, from `ros/SignalResource.md`.

use alicloud_runtime::codegen::*;

/// Sends a signal to a waiting resource of a stack, so that its creation can go on.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::SignalResourceRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff")
///     .logical_resource_id("WebServer")
///     .status("SUCCESS")
///     .unique_id("27c7347b-352a-4377-accf-63d361c1ea60");
/// let reply = client.signal_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SignalResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff`.
    pub stack_id: Option<String>,
    /// **Required.** Resource as the template calls it. Example: `WebServer`.
    pub logical_resource_id: Option<String>,
    /// **Required.** Whether the signal reports success, failure or a warning to the stack that waits
    /// for it. Example: `SUCCESS`.
    pub status: Option<Open<ResourceStatus>>,
    /// **Required.** Text that tells this signal from others to the same resource.
    /// Example: `27c7347b-352a-4377-accf-63d361c1ea60`.
    pub unique_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl SignalResourceRequest {
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
    /// Sets `LogicalResourceId`, which is required.
    pub fn logical_resource_id(mut self, value: impl Into<String>) -> Self {
        self.logical_resource_id = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<Open<ResourceStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `UniqueId`, which is required.
    pub fn unique_id(mut self, value: impl Into<String>) -> Self {
        self.unique_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    SignalResourceRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "LogicalResourceId" => logical_resource_id: query,
        "Status" => status: query,
        "UniqueId" => unique_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for SignalResourceRequest {
    type Response = SignalResourceResponse;
    type Error = SignalResourceError;
    const INFO: OperationInfo = super::operation("SignalResource")
        .required(&["RegionId", "StackId", "LogicalResourceId", "Status", "UniqueId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [SignalResourceError] = &[
        SignalResourceError::ResourceNotAvailable,
        SignalResourceError::ResourceNotFound,
        SignalResourceError::StackNotFound,
    ];
}

/// Response to [`SignalResourceRequest`].
pub type SignalResourceResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the signal reports success, failure or a warning to the stack that waits for it.
    pub enum ResourceStatus {
        /// The signal reports success.
        Success = "SUCCESS",
        /// The signal reports a failure; creating or updating the stack fails.
        Failure = "FAILURE",
        /// The signal reports a problem; if all signals do, creating or updating the stack fails.
        Warning = "WARNING",
    }
}

/// Errors that the documentation of [`SignalResourceRequest`] names.
///
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type SignalResourceError = super::DocumentedError;
