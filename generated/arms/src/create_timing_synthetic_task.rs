// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTimingSyntheticTask`, from `arms/CreateTimingSyntheticTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiHTTP, AvailableAssertion, CommonSetting, CustomHost, CustomPeriod, CustomPrometheusSetting, CustomVPCSetting, FileDownload, Host, Monitor, NetDNS, NetICMP, NetTCP, RequestBody, Stream, Tag, Website};

/// Creates a scheduled synthetic monitoring task in the new version, for network, page, or API
/// checks.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// use alicloud_arms::create_timing_synthetic_task::Monitor;
/// use alicloud_arms::create_timing_synthetic_task::MonitorConf;
///
/// let request = alicloud_arms::CreateTimingSyntheticTaskRequest::new()
///     .region_id("cn-hangzhou")
///     .name("demo-test")
///     .task_type(4)
///     .monitor_conf(MonitorConf::new())
///     .monitor_category(1)
///     .monitors([Monitor::new()])
///     .frequency("5m");
/// let reply = client.create_timing_synthetic_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by. Example: `demo-test`.
    pub name: Option<String>,
    /// **Required.** Kind of work that the task does. Example: `4`.
    pub task_type: Option<i32>,
    /// **Required.** Settings of the check, by its kind.
    pub monitor_conf: Option<MonitorConf>,
    /// **Required.** Class that the monitor belongs to. Example: `1`.
    pub monitor_category: Option<i32>,
    /// **Required.** The monitors to work on or to narrow the list down to.
    pub monitors: Vec<Monitor>,
    /// **Required.** How often it happens. Example: `5m`.
    pub frequency: Option<String>,
    /// How long the custom lasts or how often it comes round.
    pub custom_period: Option<CustomPeriod>,
    /// Settings that all kinds of task share.
    pub common_setting: Option<CommonSetting>,
    /// The available assertions to work on or to narrow the list down to.
    pub available_assertions: Vec<AvailableAssertion>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

impl CreateTimingSyntheticTaskRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    #[inline]
    pub fn task_type(mut self, value: i32) -> Self {
        self.task_type = Some(value);
        self
    }
    /// Sets `MonitorConf`, which is required.
    pub fn monitor_conf(mut self, value: impl Into<MonitorConf>) -> Self {
        self.monitor_conf = Some(value.into());
        self
    }
    /// Sets `MonitorCategory`, which is required.
    #[inline]
    pub fn monitor_category(mut self, value: i32) -> Self {
        self.monitor_category = Some(value);
        self
    }
    /// Sets `Monitors`, which is required.
    pub fn monitors(
        mut self,
        value: impl IntoIterator<Item = impl Into<Monitor>>,
    ) -> Self {
        self.monitors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Frequency`, which is required.
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
    CreateTimingSyntheticTaskRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "TaskType" => task_type: query,
        "MonitorConf" => monitor_conf: query_json,
        "MonitorCategory" => monitor_category: query,
        "Monitors" => monitors: query_json,
        "Frequency" => frequency: query,
        "CustomPeriod" => custom_period: query_json,
        "CommonSetting" => common_setting: query_json,
        "AvailableAssertions" => available_assertions: query_json,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query_json,
    }
}

impl Operation for CreateTimingSyntheticTaskRequest {
    type Response = CreateTimingSyntheticTaskResponse;
    type Error = CreateTimingSyntheticTaskError;
    const INFO: OperationInfo = super::operation("CreateTimingSyntheticTask")
        .required(
            &[
                "RegionId",
                "Name",
                "TaskType",
                "MonitorConf",
                "MonitorCategory",
                "Monitors",
                "Frequency",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateTimingSyntheticTaskError] = &[
        CreateTimingSyntheticTaskError::ParameterMissing,
        CreateTimingSyntheticTaskError::ParameterIllegal,
        CreateTimingSyntheticTaskError::TaskQuotaLimit,
        CreateTimingSyntheticTaskError::ParameterRegionIllegal,
        CreateTimingSyntheticTaskError::DuplicateTagKey,
        CreateTimingSyntheticTaskError::TagNumOUT,
        CreateTimingSyntheticTaskError::NoPermissionUSER,
        CreateTimingSyntheticTaskError::RAMNotAuthorize,
        CreateTimingSyntheticTaskError::STSNotAuthorize,
        CreateTimingSyntheticTaskError::IllegalUserAccess,
        CreateTimingSyntheticTaskError::CommercialStatusException,
        CreateTimingSyntheticTaskError::SyntheticTrailExpired,
        CreateTimingSyntheticTaskError::SyntheticInDebt,
        CreateTimingSyntheticTaskError::SyntheticDailyTimesExhausted,
        CreateTimingSyntheticTaskError::SyntheticDailyLimit,
        CreateTimingSyntheticTaskError::APINotAuthorize,
        CreateTimingSyntheticTaskError::InnerProhibit,
    ];
}

/// Response to [`CreateTimingSyntheticTaskRequest`].
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `53B5874D-EBC1-5567-B787-E4B7267F5CEB`.
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
    CreateTimingSyntheticTaskResponse {
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

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TimingSyntheticTaskData {
    /// ID of the task, for asking how far it is. Example: `5308a2691f59422c8c3b7aeccec9cd3b`.
    pub task_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
}

response! {
    TimingSyntheticTaskData {
        "TaskId" => task_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`CreateTimingSyntheticTaskRequest`] names.
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
/// - [`CommercialStatusException`](super::DocumentedError::CommercialStatusException)
/// - [`SyntheticTrailExpired`](super::DocumentedError::SyntheticTrailExpired)
/// - [`SyntheticInDebt`](super::DocumentedError::SyntheticInDebt)
/// - [`SyntheticDailyTimesExhausted`](super::DocumentedError::SyntheticDailyTimesExhausted)
/// - [`SyntheticDailyLimit`](super::DocumentedError::SyntheticDailyLimit)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`InnerProhibit`](super::DocumentedError::InnerProhibit)
pub type CreateTimingSyntheticTaskError = super::DocumentedError;
