// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LaunchAuthentication`, from `ccc/LaunchAuthentication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallContext, CallData, ChannelContext, UserContext};

/// Sends a call into an IVR flow for a while, usually to verify who the customer is.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::LaunchAuthenticationRequest::new()
///     .contact_flow_id("af145gfc-1108-4d55-8fca-f719bd512ebb")
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .job_id("job-65382141036853491")
///     .user_id("user-test@ccc-test");
/// let reply = client.launch_authentication(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LaunchAuthenticationRequest {
    /// **Required.** ID of the contact flow that the call is about.
    /// Example: `af145gfc-1108-4d55-8fca-f719bd512ebb`.
    pub contact_flow_id: Option<String>,
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// The contact flow variables that are concerned.
    pub contact_flow_variables: Option<String>,
}

impl LaunchAuthenticationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactFlowId`, which is required.
    pub fn contact_flow_id(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_id = Some(value.into());
        self
    }
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `ContactFlowVariables`.
    pub fn contact_flow_variables(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_variables = Some(value.into());
        self
    }
}

request! {
    LaunchAuthenticationRequest {
        "ContactFlowId" => contact_flow_id: query,
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "UserId" => user_id: query,
        "ContactFlowVariables" => contact_flow_variables: query,
    }
}

impl Operation for LaunchAuthenticationRequest {
    type Response = LaunchAuthenticationResponse;
    type Error = LaunchAuthenticationError;
    const INFO: OperationInfo = super::operation("LaunchAuthentication")
        .required(&["ContactFlowId", "InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [LaunchAuthenticationError] = &[
        LaunchAuthenticationError::NotExistsChannelId,
        LaunchAuthenticationError::NotExistsInstanceId,
        LaunchAuthenticationError::NotExistsJobId,
        LaunchAuthenticationError::ParameterBlank,
        LaunchAuthenticationError::InternalServiceCti,
    ];
}

/// Response to [`LaunchAuthenticationRequest`].
#[non_exhaustive]
pub struct LaunchAuthenticationResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CallData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    LaunchAuthenticationResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`LaunchAuthenticationRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type LaunchAuthenticationError = super::DocumentedError;
