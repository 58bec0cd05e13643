// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityAgentStatus`, from `swas-open/DescribeSecurityAgentStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of the Security Center agent on a server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeSecurityAgentStatusRequest::new()
///     .instance_id("...");
/// let reply = client.describe_security_agent_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityAgentStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeSecurityAgentStatusRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityAgentStatusRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeSecurityAgentStatusRequest {
    type Response = DescribeSecurityAgentStatusResponse;
    type Error = DescribeSecurityAgentStatusError;
    const INFO: OperationInfo = super::operation("DescribeSecurityAgentStatus")
        .required(&["RegionId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSecurityAgentStatusError] = &[
        DescribeSecurityAgentStatusError::InternalError,
    ];
}

/// Response to [`DescribeSecurityAgentStatusRequest`].
#[non_exhaustive]
pub struct DescribeSecurityAgentStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// State that the client is in. Example: `online`.
    pub client_status: Option<String>,
}

response! {
    DescribeSecurityAgentStatusResponse {
        "RequestId" => request_id: value,
        "ClientStatus" => client_status: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityAgentStatusRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSecurityAgentStatusError = super::DocumentedError;
