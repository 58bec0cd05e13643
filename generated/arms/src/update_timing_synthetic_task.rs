// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTimingSyntheticTask`, from `arms/UpdateTimingSyntheticTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiHTTP, AvailableAssertion, CommonSetting, CustomHost, CustomPeriod, CustomPrometheusSetting, CustomVPCSetting, FileDownload, Host, Monitor, NetICMP, NetTCP, RequestBody, Stream, Tag, Website};

/// Changes a scheduled synthetic monitoring task of the new version.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateTimingSyntheticTaskRequest::new();
/// let reply = client.update_timing_synthetic_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `5308a2691f59422c8c3b7aeccxxxxxxx`.
    pub task_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Settings of the check, by its kind.
    pub monitor_conf: Option<MonitorConf>,
    /// The monitors to work on or to narrow the list down to.
    pub monitors: Vec<Monitor>,
    /// How often it happens. Example: `5m`.
    pub frequency: Option<String>,
    /// How long the custom lasts or how often it comes round.
    pub custom_period: Option<CustomPeriod>,
    /// Settings that all kinds of task share.
    pub common_setting: Option<CommonSetting>,
    /// The available assertions to work on or to narrow the list down to.
    pub available_assertions: Vec<AvailableAssertion>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

impl UpdateTimingSyntheticTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MonitorConf`.
    pub fn monitor_conf(mut self, value: impl Into<MonitorConf>) -> Self {
        self.monitor_conf = Some(value.into());
        self
    }
    /// Sets `Monitors`.
    pub fn monitors(
        mut self,
        value: impl IntoIterator<Item = impl Into<Monitor>>,
    ) -> Self {
        self.monitors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Frequency`.
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }
    /// Sets `CustomPeriod`.
    pub fn custom_period(mut self, value: impl Into<CustomPeriod>) -> Self {
        self.custom_period = Some(value.into());
        self
    }
    /// Sets `CommonSetting`.
    pub fn common_setting(mut self, value: impl Into<CommonSetting>) -> Self {
        self.common_setting = Some(value.into());
        self
    }
    /// Sets `AvailableAssertions`.
    pub fn available_assertions(
        mut self,
        value: impl IntoIterator<Item = impl Into<AvailableAssertion>>,
    ) -> Self {
        self.available_assertions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateTimingSyntheticTaskRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
        "Name" => name: query,
        "MonitorConf" => monitor_conf: query_json,
        "Monitors" => monitors: query_json,
        "Frequency" => frequency: query,
        "CustomPeriod" => custom_period: query_json,
        "CommonSetting" => common_setting: query_json,
        "AvailableAssertions" => available_assertions: query_json,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query_json,
    }
}

impl Operation for UpdateTimingSyntheticTaskRequest {
    type Response = UpdateTimingSyntheticTaskResponse;
    type Error = UpdateTimingSyntheticTaskError;
    const INFO: OperationInfo = super::operation("UpdateTimingSyntheticTask")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpdateTimingSyntheticTaskError] = &[
        UpdateTimingSyntheticTaskError::ParameterMissing,
        UpdateTimingSyntheticTaskError::ParameterIllegal,
        UpdateTimingSyntheticTaskError::TaskQuotaLimit,
        UpdateTimingSyntheticTaskError::ParameterRegionIllegal,
        UpdateTimingSyntheticTaskError::DuplicateTagKey,
        UpdateTimingSyntheticTaskError::TagNumOUT,
        UpdateTimingSyntheticTaskError::NoPermissionUSER,
        UpdateTimingSyntheticTaskError::RAMNotAuthorize,
        UpdateTimingSyntheticTaskError::STSNotAuthorize,
        UpdateTimingSyntheticTaskError::IllegalUserAccess,
        UpdateTimingSyntheticTaskError::APINotAuthorize,
        UpdateTimingSyntheticTaskError::CommercialStatusException,
        UpdateTimingSyntheticTaskError::SyntheticTrailExpired,
        UpdateTimingSyntheticTaskError::SyntheticInDebt,
        UpdateTimingSyntheticTaskError::SyntheticDailyTimesExhausted,
        UpdateTimingSyntheticTaskError::SyntheticDailyLimit,
        UpdateTimingSyntheticTaskError::InnerProhibit,
    ];
}

/// Response to [`UpdateTimingSyntheticTaskRequest`].
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7781D4A-2818-41E7-B7BB-79D809E9****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TimingSyntheticTaskData>,
}

response! {
    UpdateTimingSyntheticTaskResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Settings of the check, by its kind.
#[non_exhaustive]
pub struct MonitorConf {
    /// Settings of a ping check.
    pub net_icmp: Option<NetICMP>,
    /// Settings of a TCP check.
    pub net_tcp: Option<NetTCP>,
    /// Settings of a DNS check.
    pub net_dns: Option<NetDNS>,
    /// Settings of an API check.
    pub api_http: Option<ApiHTTP>,
    /// Settings of a website check.
    pub website: Option<Website>,
    /// Settings of a download check.
    pub file_download: Option<FileDownload>,
    /// Settings of a check of media streams.
    pub stream: Option<Stream>,
}

impl MonitorConf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetICMP`.
    pub fn net_icmp(mut self, value: impl Into<NetICMP>) -> Self {
        self.net_icmp = Some(value.into());
        self
    }
    /// Sets `NetTCP`.
    pub fn net_tcp(mut self, value: impl Into<NetTCP>) -> Self {
        self.net_tcp = Some(value.into());
        self
    }
    /// Sets `NetDNS`.
    pub fn net_dns(mut self, value: impl Into<NetDNS>) -> Self {
        self.net_dns = Some(value.into());
        self
    }
    /// Sets `ApiHTTP`.
    pub fn api_http(mut self, value: impl Into<ApiHTTP>) -> Self {
        self.api_http = Some(value.into());
        self
    }
    /// Sets `Website`.
    pub fn website(mut self, value: impl Into<Website>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets `FileDownload`.
    pub fn file_download(mut self, value: impl Into<FileDownload>) -> Self {
        self.file_download = Some(value.into());
        self
    }
    /// Sets `Stream`.
    pub fn stream(mut self, value: impl Into<Stream>) -> Self {
        self.stream = Some(value.into());
        self
    }
}

request! {
    MonitorConf {
        "NetICMP" => net_icmp: field,
        "NetTCP" => net_tcp: field,
        "NetDNS" => net_dns: field,
        "ApiHTTP" => api_http: field,
        "Website" => website: field,
        "FileDownload" => file_download: field,
        "Stream" => stream: field,
    }
}

/// Settings of a DNS check.
#[non_exhaustive]
pub struct NetDNS {
    /// Web address under which the target is found. Example: `www.aliyun.com`.
    pub target_url: Option<String>,
    /// Whether the way of the lookup is traced. Example: `0`.
    pub dig: Option<i32>,
    /// Which kind of DNS server IP address it is or is to be. Example: `0`.
    pub dns_server_ip_type: Option<i32>,
    /// DNS server to ask. Example: `114.114.114.114`.
    pub ns_server: Option<String>,
    /// How DNS is asked: step by step or by one server. Example: `0`.
    pub query_method: Option<i32>,
    /// How long to wait before giving up. Example: `1000`.
    pub timeout: Option<i64>,
}

impl NetDNS {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetUrl`.
    pub fn target_url(mut self, value: impl Into<String>) -> Self {
        self.target_url = Some(value.into());
        self
    }
    /// Sets `Dig`.
    #[inline]
    pub fn dig(mut self, value: i32) -> Self {
        self.dig = Some(value);
        self
    }
    /// Sets `DnsServerIpType`.
    #[inline]
    pub fn dns_server_ip_type(mut self, value: i32) -> Self {
        self.dns_server_ip_type = Some(value);
        self
    }
    /// Sets `NsServer`.
    pub fn ns_server(mut self, value: impl Into<String>) -> Self {
        self.ns_server = Some(value.into());
        self
    }
    /// Sets `QueryMethod`.
    #[inline]
    pub fn query_method(mut self, value: i32) -> Self {
        self.query_method = Some(value);
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
}

request! {
    NetDNS {
        "TargetUrl" => target_url: field,
        "Dig" => dig: field,
        "DnsServerIpType" => dns_server_ip_type: field,
        "NsServer" => ns_server: field,
        "QueryMethod" => query_method: field,
        "Timeout" => timeout: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TimingSyntheticTaskData {
    /// ID of the task, for asking how far it is. Example: `1eeb351722c84e05b52c82fd0dc9953e`.
    pub task_id: Option<String>,
}

response! {
    TimingSyntheticTaskData {
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`UpdateTimingSyntheticTaskRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`TaskQuotaLimit`](super::DocumentedError::TaskQuotaLimit)
/// - [`ParameterRegionIllegal`](super::DocumentedError::ParameterRegionIllegal)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`TagNumOUT`](super::DocumentedError::TagNumOUT)
/// - [`NoPermissionUSER`](super::DocumentedError::NoPermissionUSER)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`CommercialStatusException`](super::DocumentedError::CommercialStatusException)
/// - [`SyntheticTrailExpired`](super::DocumentedError::SyntheticTrailExpired)
/// - [`SyntheticInDebt`](super::DocumentedError::SyntheticInDebt)
/// - [`SyntheticDailyTimesExhausted`](super::DocumentedError::SyntheticDailyTimesExhausted)
/// - [`SyntheticDailyLimit`](super::DocumentedError::SyntheticDailyLimit)
/// - [`InnerProhibit`](super::DocumentedError::InnerProhibit)
pub type UpdateTimingSyntheticTaskError = super::DocumentedError;
