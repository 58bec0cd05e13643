// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSasPmAgentList`, from `sas/DescribeSasPmAgentList.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the Cloud Assistant and CloudMonitor agents are installed on servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSasPmAgentListRequest::new()
///     .uuids("...");
/// let reply = client.describe_sas_pm_agent_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSasPmAgentListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
}

impl DescribeSasPmAgentListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DescribeSasPmAgentListRequest {
        "Lang" => lang: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for DescribeSasPmAgentListRequest {
    type Response = DescribeSasPmAgentListResponse;
    type Error = DescribeSasPmAgentListError;
    const INFO: OperationInfo = super::operation("DescribeSasPmAgentList")
        .required(&["Uuids"])
        .read_only();
    const ERRORS: &'static [DescribeSasPmAgentListError] = &[
        DescribeSasPmAgentListError::ConsoleError,
        DescribeSasPmAgentListError::NoPermission,
        DescribeSasPmAgentListError::ServerError,
    ];
}

/// Response to [`DescribeSasPmAgentListRequest`].
#[non_exhaustive]
pub struct DescribeSasPmAgentListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8EF3ACC2-9400-5B64-B72D-4A1D35113750`.
    pub request_id: Option<String>,
    /// Items of the kind sas pm agent that were found or are concerned.
    pub sas_pm_agent_list: Vec<SasPmAgentList>,
}

response! {
    DescribeSasPmAgentListResponse {
        "RequestId" => request_id: value,
        "SasPmAgentList" => sas_pm_agent_list: list(""),
    }
}

/// Items of the kind sas pm agent that were found or are concerned.
#[non_exhaustive]
pub struct SasPmAgentList {
    /// ID of the aliyun assist that the item belongs to or stands for. Example: `mi-hz034jn***yxhc0`.
    pub aliyun_assist_id: Option<String>,
    /// ID of the aliyun monitor that the item belongs to or stands for.
    /// Example: `5d5ef6be-54ff-11ed-82cf-8f01475e****`.
    pub aliyun_monitor_id: Option<String>,
    /// State that the assist install is in. Example: `1`.
    pub assist_install_status: Option<i32>,
    /// State that the monitor install is in. Example: `1`.
    pub monitor_install_status: Option<i32>,
    /// Result of the step or check named assist install. Example: `0`.
    pub assist_install_result: Option<i32>,
    /// Result of the step or check named monitor install. Example: `1`.
    pub monitor_install_result: Option<i32>,
    /// Identifier that is unique for the item. Example: `87f1724d-075e-48d3-95fd-78c2dd36****`.
    pub uuid: Option<String>,
}

response! {
    SasPmAgentList {
        "AliyunAssistId" => aliyun_assist_id: value,
        "AliyunMonitorId" => aliyun_monitor_id: value,
        "AssistInstallStatus" => assist_install_status: value,
        "MonitorInstallStatus" => monitor_install_status: value,
        "AssistInstallResult" => assist_install_result: value,
        "MonitorInstallResult" => monitor_install_result: value,
        "Uuid" => uuid: value,
    }
}

/// Errors that the documentation of [`DescribeSasPmAgentListRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSasPmAgentListError = super::DocumentedError;
