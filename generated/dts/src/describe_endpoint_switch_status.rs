// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEndpointSwitchStatus`, from `dts/DescribeEndpointSwitchStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns whether the move of a synchronization to another database instance is done.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeEndpointSwitchStatusRequest::new()
///     .task_id("1xxxxxx");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_endpoint_switch_status(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEndpointSwitchStatusRequest {
    /// **Required.** ID of the task, for asking how far it is. Example: `1xxxxxx`.
    pub task_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeEndpointSwitchStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeEndpointSwitchStatusRequest {
        "TaskId" => task_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeEndpointSwitchStatusRequest {
    type Response = DescribeEndpointSwitchStatusResponse;
    type Error = DescribeEndpointSwitchStatusError;
    const INFO: OperationInfo = super::operation("DescribeEndpointSwitchStatus")
        .required(&["TaskId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrorMessage", "ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEndpointSwitchStatusError] = &[
        DescribeEndpointSwitchStatusError::ThrottlingUser,
        DescribeEndpointSwitchStatusError::InvalidSecurityTokenExpired,
        DescribeEndpointSwitchStatusError::ServiceUnavailable,
    ];
}

impl Stateful for DescribeEndpointSwitchStatusRequest {
    type State = EndpointSwitchStatus;
    const FAILURES: &'static [EndpointSwitchStatus] = &[EndpointSwitchStatus::Failed];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

impl StatefulTask for DescribeEndpointSwitchStatusRequest {
    const DONE: &'static [EndpointSwitchStatus] = &[EndpointSwitchStatus::Finished];
}

/// Response to [`DescribeEndpointSwitchStatusRequest`].
#[non_exhaustive]
pub struct DescribeEndpointSwitchStatusResponse {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<Open<EndpointSwitchStatus>>,
    /// Reason of the failure in words. Example: `demo`.
    pub error_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0DD6B201-604B-4CAB-B6A8-4B2953B5****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    DescribeEndpointSwitchStatusResponse {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

values! {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    pub enum EndpointSwitchStatus {
        /// The step has not begun.
        NotStarted = "NotStarted",
        /// The step is being prepared.
        Initializing = "Initializing",
        /// The connection is being moved to the other instance.
        Switching = "Switching",
        /// The step or the check has failed.
        Failed = "Failed",
        /// The step is done.
        Finished = "Finished",
    }
}

/// Errors that the documentation of [`DescribeEndpointSwitchStatusRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeEndpointSwitchStatusError = super::DocumentedError;
