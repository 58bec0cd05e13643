// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallCloudMonitor`, from `sas/InstallCloudMonitor.md`.

use alicloud_runtime::codegen::*;

/// Installs the CloudMonitor agent on servers, whose Security Center agent must be online.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::InstallCloudMonitorRequest::new()
///     .argus_version("...");
/// let reply = client.install_cloud_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallCloudMonitorRequest {
    /// **Required.** Which version of the argus is meant.
    pub argus_version: Option<String>,
    /// Key that opens, signs or picks out the agent access.
    pub agent_access_key: Option<String>,
    /// Key that opens, signs or picks out the agent secret.
    pub agent_secret_key: Option<String>,
    /// IDs of the instances to work on or to narrow the list down to. Items: at most 20.
    pub instance_id_list: Vec<String>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 20.
    pub uuid_list: Vec<String>,
}

impl InstallCloudMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ArgusVersion`, which is required.
    pub fn argus_version(mut self, value: impl Into<String>) -> Self {
        self.argus_version = Some(value.into());
        self
    }
    /// Sets `AgentAccessKey`.
    pub fn agent_access_key(mut self, value: impl Into<String>) -> Self {
        self.agent_access_key = Some(value.into());
        self
    }
    /// Sets `AgentSecretKey`.
    pub fn agent_secret_key(mut self, value: impl Into<String>) -> Self {
        self.agent_secret_key = Some(value.into());
        self
    }
    /// Sets `InstanceIdList`.
    pub fn instance_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    InstallCloudMonitorRequest {
        "ArgusVersion" => argus_version: query,
        "AgentAccessKey" => agent_access_key: query,
        "AgentSecretKey" => agent_secret_key: query,
        "InstanceIdList" => instance_id_list: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for InstallCloudMonitorRequest {
    type Response = InstallCloudMonitorResponse;
    type Error = InstallCloudMonitorError;
    const INFO: OperationInfo = super::operation("InstallCloudMonitor")
        .required(&["ArgusVersion"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [InstallCloudMonitorError] = &[
        InstallCloudMonitorError::ConsoleError,
        InstallCloudMonitorError::IllegalParam,
        InstallCloudMonitorError::MachineNotExist,
        InstallCloudMonitorError::AgentNotOnline,
        InstallCloudMonitorError::InvalidParam,
        InstallCloudMonitorError::NoPermission,
        InstallCloudMonitorError::ServerError,
    ];
}

/// Response to [`InstallCloudMonitorRequest`].
#[non_exhaustive]
pub struct InstallCloudMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F92AFB96-FACC-57E7-928E-678D04B94CAE`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `IllegalParam`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `400`.
    pub http_status_code: Option<i32>,
}

response! {
    InstallCloudMonitorResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`InstallCloudMonitorRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`MachineNotExist`](super::DocumentedError::MachineNotExist)
/// - [`AgentNotOnline`](super::DocumentedError::AgentNotOnline)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type InstallCloudMonitorError = super::DocumentedError;
