// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallPmAgent`, from `sas/InstallPmAgent.md`.

use alicloud_runtime::codegen::*;

/// Installs the CloudMonitor agent on servers that are not ECS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::InstallPmAgentRequest::new()
///     .uuids("...")
///     .type_("...");
/// let reply = client.install_pm_agent(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallPmAgentRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl InstallPmAgentRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    InstallPmAgentRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuids" => uuids: query,
        "Type" => type_: query,
    }
}

impl Operation for InstallPmAgentRequest {
    type Response = InstallPmAgentResponse;
    type Error = InstallPmAgentError;
    const INFO: OperationInfo = super::operation("InstallPmAgent")
        .required(&["Uuids", "Type"]);
    const ERRORS: &'static [InstallPmAgentError] = &[
        InstallPmAgentError::ConsoleError,
        InstallPmAgentError::IllegalParam,
        InstallPmAgentError::NoPermission,
        InstallPmAgentError::ServerError,
    ];
}

/// Response to [`InstallPmAgentRequest`].
pub type InstallPmAgentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`InstallPmAgentRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type InstallPmAgentError = super::DocumentedError;
