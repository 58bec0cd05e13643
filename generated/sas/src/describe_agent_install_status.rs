// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAgentInstallStatus`, from `sas/DescribeAgentInstallStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows agent installations run through Cloud Assistant, but only those started in the last two
/// minutes.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAgentInstallStatusRequest::new()
///     .uuids("...");
/// let reply = client.describe_agent_install_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAgentInstallStatusRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
}

impl DescribeAgentInstallStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    DescribeAgentInstallStatusRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for DescribeAgentInstallStatusRequest {
    type Response = DescribeAgentInstallStatusResponse;
    type Error = DescribeAgentInstallStatusError;
    const INFO: OperationInfo = super::operation("DescribeAgentInstallStatus")
        .required(&["Uuids"])
        .read_only();
    const ERRORS: &'static [DescribeAgentInstallStatusError] = &[
        DescribeAgentInstallStatusError::NoPermission,
        DescribeAgentInstallStatusError::InternalError,
        DescribeAgentInstallStatusError::ServerError,
    ];
}

/// Response to [`DescribeAgentInstallStatusRequest`].
#[non_exhaustive]
pub struct DescribeAgentInstallStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
    /// Items of the kind aegis client invoke status response that were found or are concerned.
    pub aegis_client_invoke_status_response_list: Vec<
        AegisClientInvokeStatusResponseList,
    >,
}

response! {
    DescribeAgentInstallStatusResponse {
        "RequestId" => request_id: value,
        "AegisClientInvokeStatusResponseList" => aegis_client_invoke_status_response_list: list(""),
    }
}

/// Items of the kind aegis client invoke status response that were found or are concerned.
#[non_exhaustive]
pub struct AegisClientInvokeStatusResponseList {
    /// Identifier that is unique for the item. Example: `d123f6ae-9749-4338-8c7f-3c2c1ead****`.
    pub uuid: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `uninstalled`.
    pub message: Option<String>,
    /// Outcome as a number; a negative one means failure or not installed. Example: `-1`.
    pub result: Option<i32>,
    /// Code that stands for the resule, for programs to act on. Example: `-1`.
    pub resule_code: Option<String>,
}

response! {
    AegisClientInvokeStatusResponseList {
        "Uuid" => uuid: value,
        "Message" => message: value,
        "Result" => result: value,
        "ResuleCode" => resule_code: value,
    }
}

/// Errors that the documentation of [`DescribeAgentInstallStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAgentInstallStatusError = super::DocumentedError;
