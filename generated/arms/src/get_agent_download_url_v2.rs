// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAgentDownloadUrlV2`, from `arms/GetAgentDownloadUrlV2.md`.

use alicloud_runtime::codegen::*;

/// Returns agent version and download URL for an agent type, operating system, and architecture.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetAgentDownloadUrlV2Request::new()
///     .agent_type("JavaAgent");
/// let reply = client.get_agent_download_url_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAgentDownloadUrlV2Request {
    /// **Required.** Which kind of agent it is or is to be. Example: `JavaAgent`.
    pub agent_type: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `linux`.
    pub os_type: Option<String>,
    /// Which kind of arch it is or is to be. Example: `amd64`.
    pub arch_type: Option<String>,
}

impl GetAgentDownloadUrlV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AgentType`, which is required.
    pub fn agent_type(mut self, value: impl Into<String>) -> Self {
        self.agent_type = Some(value.into());
        self
    }
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `ArchType`.
    pub fn arch_type(mut self, value: impl Into<String>) -> Self {
        self.arch_type = Some(value.into());
        self
    }
}

request! {
    GetAgentDownloadUrlV2Request {
        "AgentType" => agent_type: query,
        "OsType" => os_type: query,
        "ArchType" => arch_type: query,
    }
}

impl Operation for GetAgentDownloadUrlV2Request {
    type Response = GetAgentDownloadUrlV2Response;
    type Error = GetAgentDownloadUrlV2Error;
    const INFO: OperationInfo = super::operation("GetAgentDownloadUrlV2")
        .required(&["AgentType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAgentDownloadUrlV2Error] = &[
        GetAgentDownloadUrlV2Error::ParameterMissing,
        GetAgentDownloadUrlV2Error::ParameterIllegal,
        GetAgentDownloadUrlV2Error::AppNotExist,
        GetAgentDownloadUrlV2Error::InternalError,
    ];
}

/// Response to [`GetAgentDownloadUrlV2Request`].
#[non_exhaustive]
pub struct GetAgentDownloadUrlV2Response {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AgentDownloadUrlV2Data>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAgentDownloadUrlV2Response {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AgentDownloadUrlV2Data {
    /// Which version of the software, the template or the item is meant. Example: `3.2.9`.
    pub version: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://arms-apm-cn/3.2.9/ArmsAgent.zip`.
    pub url: Option<String>,
}

response! {
    AgentDownloadUrlV2Data {
        "Version" => version: value,
        "Url" => url: value,
    }
}

/// Errors that the documentation of [`GetAgentDownloadUrlV2Request`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetAgentDownloadUrlV2Error = super::DocumentedError;
