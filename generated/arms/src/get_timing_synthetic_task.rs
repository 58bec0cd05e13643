// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTimingSyntheticTask`, from `arms/GetTimingSyntheticTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiHTTP, AvailableAssertion, CommonSetting, CustomHost, CustomPrometheusSetting, CustomVPCSetting, Host, Monitor, NetDNS, NetTCP, RequestBody, Stream, Tag};

/// Returns the details of one synthetic monitoring task of the new version.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetTimingSyntheticTaskRequest::new();
/// let reply = client.get_timing_synthetic_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTimingSyntheticTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `856566a9cb2a4cafa05aa95ed0*******`.
    pub task_id: Option<String>,
}

impl GetTimingSyntheticTaskRequest {
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
}

request! {
    GetTimingSyntheticTaskRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetTimingSyntheticTaskRequest {
    type Response = GetTimingSyntheticTaskResponse;
    type Error = GetTimingSyntheticTaskError;
    const INFO: OperationInfo = super::operation("GetTimingSyntheticTask")
        .method("GET")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTimingSyntheticTaskError] = &[
        GetTimingSyntheticTaskError::ParameterMissing,
        GetTimingSyntheticTaskError::ParameterIllegal,
        GetTimingSyntheticTaskError::TaskQuotaLimit,
        GetTimingSyntheticTaskError::ParameterRegionIllegal,
        GetTimingSyntheticTaskError::DuplicateTagKey,
        GetTimingSyntheticTaskError::TagNumOUT,
        GetTimingSyntheticTaskError::NoPermissionUSER,
        GetTimingSyntheticTaskError::RAMNotAuthorize,
        GetTimingSyntheticTaskError::STSNotAuthorize,
        GetTimingSyntheticTaskError::IllegalUserAccess,
        GetTimingSyntheticTaskError::APINotAuthorize,
        GetTimingSyntheticTaskError::CommercialStatusException,
        GetTimingSyntheticTaskError::SyntheticTrailExpired,
        GetTimingSyntheticTaskError::SyntheticInDebt,
        GetTimingSyntheticTaskError::SyntheticDailyTimesExhausted,
        GetTimingSyntheticTaskError::SyntheticDailyLimit,
    ];
}

/// Response to [`GetTimingSyntheticTaskRequest`].
#[non_exhaustive]
pub struct GetTimingSyntheticTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E13430A6-57A9-56E9-9D8D-28FE8DEBCA40`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TimingSyntheticTaskData>,
}

response! {
    GetTimingSyntheticTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TimingSyntheticTaskData {
    /// ID of the task, for asking how far it is. Example: `5308a2691f59422c8c3b7aeccec9cd3b`.
    pub task_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of work that the task does. Example: `5`.
    pub task_type: Option<i32>,
    /// Settings of the check, by its kind.
    pub monitor_conf: Option<MonitorConf>,
    /// Class that the monitor belongs to. Example: `1`.
    pub monitor_category: Option<i64>,
    /// The monitors that were found or are concerned, one entry each.
    pub monitors: Vec<Monitor>,
    /// How often it happens. Example: `5m`.
    pub frequency: Option<String>,
    /// How long the custom lasts or how often it comes round.
    pub custom_period: Option<CustomPeriod>,
    /// Settings that all kinds of task share.
    pub common_setting: Option<CommonSetting>,
    /// The available assertions that were found or are concerned, one entry each.
    pub available_assertions: Vec<AvailableAssertion>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    TimingSyntheticTaskData {
        "TaskId" => task_id: value,
        "RegionId" => region_id: value,
        "Name" => name: value,
        "TaskType" => task_type: value,
        "MonitorConf" => monitor_conf: value,
        "MonitorCategory" => monitor_category: value,
        "Monitors" => monitors: list(""),
        "Frequency" => frequency: value,
        "CustomPeriod" => custom_period: value,
        "CommonSetting" => common_setting: value,
        "AvailableAssertions" => available_assertions: list(""),
        "Status" => status: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
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
    /// Settings of a download check.
    pub file_download: Option<FileDownload>,
    /// Settings of a website check.
    pub website: Option<Website>,
    /// Settings of a check of media streams.
    pub stream: Option<Stream>,
}

response! {
    MonitorConf {
        "NetICMP" => net_icmp: value,
        "NetTCP" => net_tcp: value,
        "NetDNS" => net_dns: value,
        "ApiHTTP" => api_http: value,
        "FileDownload" => file_download: value,
        "Website" => website: value,
        "Stream" => stream: value,
    }
}

/// Settings of a ping check.
#[non_exhaustive]
pub struct NetICMP {
    /// Web address under which the target is found. Example: `www.aliyun.com`.
    pub target_url: Option<String>,
    /// Time from one run, check or data point to the next. Example: `200`.
    pub interval: Option<i32>,
    /// How many there are of this: package. Example: `4`.
    pub package_num: Option<i32>,
    /// How large the package is or is to be. Example: `1024`.
    pub package_size: Option<i32>,
    /// Whether packets may be split. Example: `true`.
    pub split_package: Option<bool>,
    /// How long to wait before giving up. Example: `2000`.
    pub timeout: Option<i64>,
    /// Whether the tracert is switched on. Example: `true`.
    pub tracert_enable: Option<bool>,
    /// Most hops that are traced. Example: `64`.
    pub tracert_num_max: Option<i32>,
    /// How long the tracert may take before it is given up. Example: `60000`.
    pub tracert_timeout: Option<i64>,
}

response! {
    NetICMP {
        "TargetUrl" => target_url: value,
        "Interval" => interval: value,
        "PackageNum" => package_num: value,
        "PackageSize" => package_size: value,
        "SplitPackage" => split_package: value,
        "Timeout" => timeout: value,
        "TracertEnable" => tracert_enable: value,
        "TracertNumMax" => tracert_num_max: value,
        "TracertTimeout" => tracert_timeout: value,
    }
}

/// Settings of a download check.
#[non_exhaustive]
pub struct FileDownload {
    /// Web address under which the target is found. Example: `https://********`.
    pub target_url: Option<String>,
    /// Program that downloads the file. Example: `0`.
    pub download_kernel: Option<i64>,
    /// Protocol that the quick uses. Example: `1`.
    pub quick_protocol: Option<i64>,
    /// How long the connection may take before it is given up. Example: `5000`.
    pub connection_timeout: Option<i64>,
    /// What the custom header contains.
    pub custom_header_content: BTreeMap<String, String>,
    /// Whether a certificate of unknown status is let pass. Example: `0`.
    pub ignore_certificate_status_error: Option<i32>,
    /// Whether an untrusted certificate is let pass. Example: `0`.
    pub ignore_certificate_untrustworthy_error: Option<i32>,
    /// Whether a certificate for another host is let pass. Example: `0`.
    pub ignore_invalid_host_error: Option<i32>,
    /// How long the monitor may take before it is given up. Example: `6000`.
    pub monitor_timeout: Option<i64>,
    /// Whether redirections are followed. Example: `0`.
    pub redirection: Option<i32>,
    /// How large the transmission is or is to be. Example: `2048`.
    pub transmission_size: Option<i64>,
    /// Whether a revoked certificate is let pass. Example: `0`.
    pub ignore_certificate_canceled_error: Option<i32>,
    /// Whether a certificate of an unknown authority is let pass. Example: `0`.
    pub ignore_certificate_auth_error: Option<i32>,
    /// Whether an expired certificate is let pass. Example: `0`.
    pub ignore_certificate_out_of_date_error: Option<i32>,
    /// Whether a certificate for another purpose is let pass. Example: `0`.
    pub ignore_certificate_using_error: Option<i32>,
    /// How the result is checked. Example: `0`.
    pub verify_way: Option<i32>,
    /// The validate keywords that are concerned. Example: `success`.
    pub validate_keywords: Option<String>,
    /// Items of the kind white that were found or are concerned.
    /// Example: `www.aliyun.com:203.0.3.55|203.3.44.67`.
    pub white_list: Option<String>,
}

response! {
    FileDownload {
        "TargetUrl" => target_url: value,
        "DownloadKernel" => download_kernel: value,
        "QuickProtocol" => quick_protocol: value,
        "ConnectionTimeout" => connection_timeout: value,
        "CustomHeaderContent" => custom_header_content: map,
        "IgnoreCertificateStatusError" => ignore_certificate_status_error: value,
        "IgnoreCertificateUntrustworthyError" => ignore_certificate_untrustworthy_error: value,
        "IgnoreInvalidHostError" => ignore_invalid_host_error: value,
        "MonitorTimeout" => monitor_timeout: value,
        "Redirection" => redirection: value,
        "TransmissionSize" => transmission_size: value,
        "IgnoreCertificateCanceledError" => ignore_certificate_canceled_error: value,
        "IgnoreCertificateAuthError" => ignore_certificate_auth_error: value,
        "IgnoreCertificateOutOfDateError" => ignore_certificate_out_of_date_error: value,
        "IgnoreCertificateUsingError" => ignore_certificate_using_error: value,
        "VerifyWay" => verify_way: value,
        "ValidateKeywords" => validate_keywords: value,
        "WhiteList" => white_list: value,
    }
}

/// Settings of a website check.
#[non_exhaustive]
pub struct Website {
    /// Web address under which the target is found. Example: `http://www.aliyun.com`.
    pub target_url: Option<String>,
    /// Whether the page is scrolled to its end. Example: `0`.
    pub automatic_scrolling: Option<i32>,
    /// Which requests get headers of your own. Example: `0`.
    pub custom_header: Option<i32>,
    /// What the custom header contains.
    pub custom_header_content: BTreeMap<String, String>,
    /// Whether the cache is left out. Example: `1`.
    pub disable_cache: Option<i32>,
    /// Whether compressed content is refused. Example: `0`.
    pub disable_compression: Option<i32>,
    /// Whether results of invalid addresses are left out. Example: `0`.
    pub filter_invalid_ip: Option<i32>,
    /// Whether wrong certificates are let pass. Example: `0`.
    pub ignore_certificate_error: Option<i32>,
    /// How long the monitor may take before it is given up. Example: `20000`.
    pub monitor_timeout: Option<i32>,
    /// Whether redirections are followed. Example: `1`.
    pub redirection: Option<i32>,
    /// Value at which the slow element sets in. Example: `5000`.
    pub slow_element_threshold: Option<i64>,
    /// Time that is set or recorded for this: wait completion. Example: `5000`.
    pub wait_completion_time: Option<i64>,
    /// Texts that must not come up. Example: `error`.
    pub verify_string_blacklist: Option<String>,
    /// Texts that must come up. Example: `success`.
    pub verify_string_whitelist: Option<String>,
    /// Parts of the page that are not loaded. Example: `www.example.com/a.jpg`.
    pub element_blacklist: Option<String>,
    /// Addresses that the name may have; others count as hijacking.
    /// Example: `www.aliyun.com:203.0.3.55|203.3.44.67`.
    pub dns_hijack_whitelist: Option<String>,
    /// Element that shows that the page was not tampered with.
    /// Example: `www.aliyun.com:|/cc/bb/a.gif|/vv/bb/cc.jpg`.
    pub page_tamper: Option<String>,
    /// How often it happens or is tried: flow hijack jump. Example: `0`.
    pub flow_hijack_jump_times: Option<i32>,
    /// Element that shows that traffic was not hijacked. Example: `aliyun`.
    pub flow_hijack_logo: Option<String>,
}

response! {
    Website {
        "TargetUrl" => target_url: value,
        "AutomaticScrolling" => automatic_scrolling: value,
        "CustomHeader" => custom_header: value,
        "CustomHeaderContent" => custom_header_content: map,
        "DisableCache" => disable_cache: value,
        "DisableCompression" => disable_compression: value,
        "FilterInvalidIP" => filter_invalid_ip: value,
        "IgnoreCertificateError" => ignore_certificate_error: value,
        "MonitorTimeout" => monitor_timeout: value,
        "Redirection" => redirection: value,
        "SlowElementThreshold" => slow_element_threshold: value,
        "WaitCompletionTime" => wait_completion_time: value,
        "VerifyStringBlacklist" => verify_string_blacklist: value,
        "VerifyStringWhitelist" => verify_string_whitelist: value,
        "ElementBlacklist" => element_blacklist: value,
        "DNSHijackWhitelist" => dns_hijack_whitelist: value,
        "PageTamper" => page_tamper: value,
        "FlowHijackJumpTimes" => flow_hijack_jump_times: value,
        "FlowHijackLogo" => flow_hijack_logo: value,
    }
}

/// How long the custom lasts or how often it comes round.
#[non_exhaustive]
pub struct CustomPeriod {
    /// Hour at which it ends. Example: `22`.
    pub end_hour: Option<i64>,
    /// Hour at which it begins. Example: `14`.
    pub start_hour: Option<i64>,
}

response! {
    CustomPeriod {
        "EndHour" => end_hour: value,
        "StartHour" => start_hour: value,
    }
}

/// Errors that the documentation of [`GetTimingSyntheticTaskRequest`] names.
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
pub type GetTimingSyntheticTaskError = super::DocumentedError;
