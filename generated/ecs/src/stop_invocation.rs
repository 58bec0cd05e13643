// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopInvocation`, from `ecs/StopInvocation.md`.

use alicloud_runtime::codegen::*;

/// Calls off a command: executions that have not begun are dropped, those under way go on.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StopInvocationRequest::new()
///     .invoke_id("t-7d2a745b412b4601b2d47f6a768d****")
///     .region_id("cn-hangzhou");
/// let reply = client.stop_invocation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopInvocationRequest {
    /// **Required.** Execution to stop, as [`DescribeInvocations`](super::Client::describe_invocations)
    /// lists it. Example: `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Instances on which the execution is to stop.
    /// Items: at most 100. Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Vec<String>,
}

impl StopInvocationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InvokeId`, which is required.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StopInvocationRequest {
        "InvokeId" => invoke_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for StopInvocationRequest {
    type Response = StopInvocationResponse;
    type Error = StopInvocationError;
    const INFO: OperationInfo = super::operation("StopInvocation")
        .required(&["InvokeId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [StopInvocationError] = &[
        StopInvocationError::InternalErrorDispatch,
        StopInvocationError::InvalidInvokeIdNotFound,
        StopInvocationError::RegionIdApiNotSupported,
        StopInvocationError::InstanceIdsExceedLimit,
        StopInvocationError::OperationForbidden,
        StopInvocationError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`StopInvocationRequest`].
pub type StopInvocationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopInvocationRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidInvokeIdNotFound`](super::DocumentedError::InvalidInvokeIdNotFound)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InstanceIdsExceedLimit`](super::DocumentedError::InstanceIdsExceedLimit)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type StopInvocationError = super::DocumentedError;
