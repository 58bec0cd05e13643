// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSyntheticTask`, from `arms/CreateSyntheticTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header};

/// Creates or updates a scheduled synthetic monitoring task;
/// [`CreateTimingSyntheticTask`](super::Client::create_timing_synthetic_task) is the newer version.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// use alicloud_arms::create_synthetic_task::MonitorList;
///
/// let request = alicloud_arms::CreateSyntheticTaskRequest::new()
///     .region_id("cn-hangzhou")
///     .task_name("text")
///     .url("https://www.example.com")
///     .monitor_list([MonitorList::new()])
///     .task_type(0)
///     .interval_time("5")
///     .interval_type("0")
///     .ip_type(0);
/// let reply = client.create_synthetic_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSyntheticTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the task goes by. Example: `text`.
    pub task_name: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    /// Example: `https://www.example.com`.
    pub url: Option<String>,
    /// **Required.** Items of the kind monitor to work on or to narrow the list down to.
    pub monitor_list: Vec<MonitorList>,
    /// **Required.** Kind of work that the task does. Example: `0`.
    pub task_type: Option<i64>,
    /// **Required.** Time that is set or recorded for this: interval. Example: `5`.
    pub interval_time: Option<String>,
    /// **Required.** Which kind of interval it is or is to be. Example: `0`.
    pub interval_type: Option<String>,
    /// Time between two of this, or the span in which it holds: extend.
    pub extend_interval: Option<ExtendInterval>,
    /// **Required.** Which kind of IP address it is or is to be. Example: `0`.
    pub ip_type: Option<i64>,
    /// Settings of a network check.
    pub net: Option<Net>,
    /// Settings that all kinds of task share.
    pub common_param: Option<CommonParam>,
    /// Settings of a website check.
    pub navigation: Option<Navigation>,
    /// Settings of a download check.
    pub download: Option<Download>,
    /// Network or application protocol that applies.
    pub protocol: Option<Protocol>,
    /// Whether an existing task is changed. Example: `false`.
    pub update_task: Option<bool>,
}

impl CreateSyntheticTaskRequest {
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
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Url`, which is required.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `MonitorList`, which is required.
    pub fn monitor_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<MonitorList>>,
    ) -> Self {
        self.monitor_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TaskType`, which is required.
    #[inline]
    pub fn task_type(mut self, value: i64) -> Self {
        self.task_type = Some(value);
        self
    }
    /// Sets `IntervalTime`, which is required.
    pub fn interval_time(mut self, value: impl Into<String>) -> Self {
        self.interval_time = Some(value.into());
        self
    }
    /// Sets `IntervalType`, which is required.
    pub fn interval_type(mut self, value: impl Into<String>) -> Self {
        self.interval_type = Some(value.into());
        self
    }
    /// Sets `ExtendInterval`.
    pub fn extend_interval(mut self, value: impl Into<ExtendInterval>) -> Self {
        self.extend_interval = Some(value.into());
        self
    }
    /// Sets `IpType`, which is required.
    #[inline]
    pub fn ip_type(mut self, value: i64) -> Self {
        self.ip_type = Some(value);
        self
    }
    /// Sets `Net`.
    pub fn net(mut self, value: impl Into<Net>) -> Self {
        self.net = Some(value.into());
        self
    }
    /// Sets `CommonParam`.
    pub fn common_param(mut self, value: impl Into<CommonParam>) -> Self {
        self.common_param = Some(value.into());
        self
    }
    /// Sets `Navigation`.
    pub fn navigation(mut self, value: impl Into<Navigation>) -> Self {
        self.navigation = Some(value.into());
        self
    }
    /// Sets `Download`.
    pub fn download(mut self, value: impl Into<Download>) -> Self {
        self.download = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Protocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `UpdateTask`.
    #[inline]
    pub fn update_task(mut self, value: bool) -> Self {
        self.update_task = Some(value);
        self
    }
}

request! {
    CreateSyntheticTaskRequest {
        "RegionId" => region_id: query,
        "TaskName" => task_name: query,
        "Url" => url: query,
        "MonitorList" => monitor_list: query_json,
        "TaskType" => task_type: query,
        "IntervalTime" => interval_time: query,
        "IntervalType" => interval_type: query,
        "ExtendInterval" => extend_interval: query_json,
        "IpType" => ip_type: query,
        "Net" => net: query_json,
        "CommonParam" => common_param: query_json,
        "Navigation" => navigation: query_json,
        "Download" => download: query_json,
        "Protocol" => protocol: query_json,
        "UpdateTask" => update_task: query,
    }
}

impl Operation for CreateSyntheticTaskRequest {
    type Response = CreateSyntheticTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSyntheticTask")
        .required(
            &[
                "RegionId",
                "TaskName",
                "Url",
                "MonitorList",
                "TaskType",
                "IntervalTime",
                "IntervalType",
                "IpType",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateSyntheticTaskRequest`].
#[non_exhaustive]
pub struct CreateSyntheticTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `1001`.
    pub code: Option<String>,
    /// Text for people that explains the result.
    pub msg: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SyntheticTaskData>,
}

response! {
    CreateSyntheticTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Msg" => msg: value,
        "Data" => data: value,
    }
}

/// Items of the kind monitor to work on or to narrow the list down to.
#[non_exhaustive]
pub struct MonitorList {
    /// **Required.** Code that stands for the city, for programs to act on. Example: `1100101`.
    pub city_code: Option<i64>,
    /// **Required.** ID of the net service that the call is about. Example: `18`.
    pub net_service_id: Option<i64>,
    /// **Required.** Which kind of monitor it is or is to be. Example: `IDC`.
    pub monitor_type: Option<i64>,
}

impl MonitorList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CityCode`, which is required.
    #[inline]
    pub fn city_code(mut self, value: i64) -> Self {
        self.city_code = Some(value);
        self
    }
    /// Sets `NetServiceId`, which is required.
    #[inline]
    pub fn net_service_id(mut self, value: i64) -> Self {
        self.net_service_id = Some(value);
        self
    }
    /// Sets `MonitorType`, which is required.
    #[inline]
    pub fn monitor_type(mut self, value: i64) -> Self {
        self.monitor_type = Some(value);
        self
    }
}

request! {
    MonitorList {
        "CityCode" => city_code: field,
        "NetServiceId" => net_service_id: field,
        "MonitorType" => monitor_type: field,
    }
}

/// Time between two of this, or the span in which it holds: extend.
#[non_exhaustive]
pub struct ExtendInterval {
    /// Beginning of the period to look at. Example: `2022-07-20 10`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `2022-08-20 10`.
    pub end_time: Option<String>,
    /// The days to work on or to narrow the list down to. Example: `-1`.
    pub days: Vec<i64>,
    /// Hour at which it begins. Example: `00`.
    pub start_hour: Option<i64>,
    /// Minute at which it begins. Example: `00`.
    pub start_minute: Option<i64>,
    /// Hour at which it ends. Example: `23`.
    pub end_hour: Option<i64>,
    /// Minute at which it ends. Example: `00`.
    pub end_minute: Option<i64>,
}

impl ExtendInterval {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Days`.
    pub fn days(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.days = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartHour`.
    #[inline]
    pub fn start_hour(mut self, value: i64) -> Self {
        self.start_hour = Some(value);
        self
    }
    /// Sets `StartMinute`.
    #[inline]
    pub fn start_minute(mut self, value: i64) -> Self {
        self.start_minute = Some(value);
        self
    }
    /// Sets `EndHour`.
    #[inline]
    pub fn end_hour(mut self, value: i64) -> Self {
        self.end_hour = Some(value);
        self
    }
    /// Sets `EndMinute`.
    #[inline]
    pub fn end_minute(mut self, value: i64) -> Self {
        self.end_minute = Some(value);
        self
    }
}

request! {
    ExtendInterval {
        "StartTime" => start_time: field,
        "EndTime" => end_time: field,
        "Days" => days: field,
        "StartHour" => start_hour: field,
        "StartMinute" => start_minute: field,
        "EndHour" => end_hour: field,
        "EndMinute" => end_minute: field,
    }
}

/// Settings of a network check.
#[non_exhaustive]
pub struct Net {
    /// Whether the net ICMP is switched on. Example: `1`.
    pub net_icmp_switch: Option<i64>,
    /// Whether the host is pinged. Example: `0`.
    pub net_icmp_active: Option<i64>,
    /// Time between two of this, or the span in which it holds: net ICMP. Example: `1`.
    pub net_icmp_interval: Option<i64>,
    /// How many there are of this: net ICMP. Example: `4`.
    pub net_icmp_num: Option<i64>,
    /// How large the net ICMP is or is to be. Example: `32`.
    pub net_icmp_size: Option<i64>,
    /// Whether the net DNS is switched on. Example: `1`.
    pub net_dns_switch: Option<i64>,
    /// How long the net DNS may take before it is given up. Example: `5`.
    pub net_dns_timeout: Option<i64>,
    /// How DNS is asked: step by step or by one server. Example: `1`.
    pub net_dns_query_method: Option<i64>,
    /// The net DNSNs that are concerned. Example: `114.114.XX.XX`.
    pub net_dns_ns: Option<String>,
    /// Whether the net dig is switched on. Example: `0`.
    pub net_dig_switch: Option<i64>,
    /// Whether a DNS server is given. Example: `0`.
    pub net_dns_server: Option<i64>,
    /// Whether the net trace route is switched on. Example: `1`.
    pub net_trace_route_switch: Option<i64>,
    /// How long the net trace route may take before it is given up. Example: `60`.
    pub net_trace_route_timeout: Option<i64>,
    /// How many there are of this: net trace route. Example: `20`.
    pub net_trace_route_num: Option<i64>,
    /// Items of the kind white to work on or to narrow the list down to.
    /// Example: `www.aliyun.com:202.0.3.55|203.3.44.67`.
    pub white_list: Option<String>,
    /// How long the net ICMP may take before it is given up. Example: `20`.
    pub net_icmp_timeout: Option<i64>,
    /// Whether packets may be split. Example: `0`.
    pub net_icmp_data_cut: Option<i64>,
}

impl Net {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetICMPSwitch`.
    #[inline]
    pub fn net_icmp_switch(mut self, value: i64) -> Self {
        self.net_icmp_switch = Some(value);
        self
    }
    /// Sets `NetICMPActive`.
    #[inline]
    pub fn net_icmp_active(mut self, value: i64) -> Self {
        self.net_icmp_active = Some(value);
        self
    }
    /// Sets `NetICMPInterval`.
    #[inline]
    pub fn net_icmp_interval(mut self, value: i64) -> Self {
        self.net_icmp_interval = Some(value);
        self
    }
    /// Sets `NetICMPNum`.
    #[inline]
    pub fn net_icmp_num(mut self, value: i64) -> Self {
        self.net_icmp_num = Some(value);
        self
    }
    /// Sets `NetICMPSize`.
    #[inline]
    pub fn net_icmp_size(mut self, value: i64) -> Self {
        self.net_icmp_size = Some(value);
        self
    }
    /// Sets `NetDNSSwitch`.
    #[inline]
    pub fn net_dns_switch(mut self, value: i64) -> Self {
        self.net_dns_switch = Some(value);
        self
    }
    /// Sets `NetDNSTimeout`.
    #[inline]
    pub fn net_dns_timeout(mut self, value: i64) -> Self {
        self.net_dns_timeout = Some(value);
        self
    }
    /// Sets `NetDNSQueryMethod`.
    #[inline]
    pub fn net_dns_query_method(mut self, value: i64) -> Self {
        self.net_dns_query_method = Some(value);
        self
    }
    /// Sets `NetDNSNs`.
    pub fn net_dns_ns(mut self, value: impl Into<String>) -> Self {
        self.net_dns_ns = Some(value.into());
        self
    }
    /// Sets `NetDigSwitch`.
    #[inline]
    pub fn net_dig_switch(mut self, value: i64) -> Self {
        self.net_dig_switch = Some(value);
        self
    }
    /// Sets `NetDNSServer`.
    #[inline]
    pub fn net_dns_server(mut self, value: i64) -> Self {
        self.net_dns_server = Some(value);
        self
    }
    /// Sets `NetTraceRouteSwitch`.
    #[inline]
    pub fn net_trace_route_switch(mut self, value: i64) -> Self {
        self.net_trace_route_switch = Some(value);
        self
    }
    /// Sets `NetTraceRouteTimeout`.
    #[inline]
    pub fn net_trace_route_timeout(mut self, value: i64) -> Self {
        self.net_trace_route_timeout = Some(value);
        self
    }
    /// Sets `NetTraceRouteNum`.
    #[inline]
    pub fn net_trace_route_num(mut self, value: i64) -> Self {
        self.net_trace_route_num = Some(value);
        self
    }
    /// Sets `WhiteList`.
    pub fn white_list(mut self, value: impl Into<String>) -> Self {
        self.white_list = Some(value.into());
        self
    }
    /// Sets `NetICMPTimeout`.
    #[inline]
    pub fn net_icmp_timeout(mut self, value: i64) -> Self {
        self.net_icmp_timeout = Some(value);
        self
    }
    /// Sets `NetICMPDataCut`.
    #[inline]
    pub fn net_icmp_data_cut(mut self, value: i64) -> Self {
        self.net_icmp_data_cut = Some(value);
        self
    }
}

request! {
    Net {
        "NetICMPSwitch" => net_icmp_switch: field,
        "NetICMPActive" => net_icmp_active: field,
        "NetICMPInterval" => net_icmp_interval: field,
        "NetICMPNum" => net_icmp_num: field,
        "NetICMPSize" => net_icmp_size: field,
        "NetDNSSwitch" => net_dns_switch: field,
        "NetDNSTimeout" => net_dns_timeout: field,
        "NetDNSQueryMethod" => net_dns_query_method: field,
        "NetDNSNs" => net_dns_ns: field,
        "NetDigSwitch" => net_dig_switch: field,
        "NetDNSServer" => net_dns_server: field,
        "NetTraceRouteSwitch" => net_trace_route_switch: field,
        "NetTraceRouteTimeout" => net_trace_route_timeout: field,
        "NetTraceRouteNum" => net_trace_route_num: field,
        "WhiteList" => white_list: field,
        "NetICMPTimeout" => net_icmp_timeout: field,
        "NetICMPDataCut" => net_icmp_data_cut: field,
    }
}

/// Settings that all kinds of task share.
#[non_exhaustive]
pub struct CommonParam {
    /// Whether alerts are switched on. Example: `1`.
    pub alarm_flag: Option<String>,
    /// Items of the kind alert to work on or to narrow the list down to.
    pub alert_list: Vec<AlertList>,
    /// ID of the alert policy that the call is about. Example: `1234`.
    pub alert_policy_id: Option<String>,
    /// ID of the alert notifier that the call is about. Example: `123`.
    pub alert_notifier_id: Option<String>,
    /// Time that is set or recorded for this: start execution. Example: `2022-07-20 10`.
    pub start_execution_time: Option<i64>,
    /// Number that is given for this: monitor samples. Example: `0`.
    pub monitor_samples: Option<i64>,
}

impl CommonParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmFlag`.
    pub fn alarm_flag(mut self, value: impl Into<String>) -> Self {
        self.alarm_flag = Some(value.into());
        self
    }
    /// Sets `AlertList`.
    pub fn alert_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlertList>>,
    ) -> Self {
        self.alert_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AlertPolicyId`.
    pub fn alert_policy_id(mut self, value: impl Into<String>) -> Self {
        self.alert_policy_id = Some(value.into());
        self
    }
    /// Sets `AlertNotifierId`.
    pub fn alert_notifier_id(mut self, value: impl Into<String>) -> Self {
        self.alert_notifier_id = Some(value.into());
        self
    }
    /// Sets `StartExecutionTime`.
    #[inline]
    pub fn start_execution_time(mut self, value: i64) -> Self {
        self.start_execution_time = Some(value);
        self
    }
    /// Sets `MonitorSamples`.
    #[inline]
    pub fn monitor_samples(mut self, value: i64) -> Self {
        self.monitor_samples = Some(value);
        self
    }
}

request! {
    CommonParam {
        "AlarmFlag" => alarm_flag: field,
        "AlertList" => alert_list: field,
        "AlertPolicyId" => alert_policy_id: field,
        "AlertNotifierId" => alert_notifier_id: field,
        "StartExecutionTime" => start_execution_time: field,
        "MonitorSamples" => monitor_samples: field,
    }
}

/// Items of the kind alert to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AlertList {
    /// Name that people know the item by. Example: `PING_SET`.
    pub name: Option<String>,
    /// Whether the alert is a critical one. Example: `true`.
    pub is_critical: Option<i64>,
    /// Number that is given for this: symbols. Example: `1`.
    pub symbols: Option<i64>,
}

impl AlertList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `IsCritical`.
    #[inline]
    pub fn is_critical(mut self, value: i64) -> Self {
        self.is_critical = Some(value);
        self
    }
    /// Sets `Symbols`.
    #[inline]
    pub fn symbols(mut self, value: i64) -> Self {
        self.symbols = Some(value);
        self
    }
}

request! {
    AlertList {
        "Name" => name: field,
        "IsCritical" => is_critical: field,
        "Symbols" => symbols: field,
    }
}

/// Settings of a website check.
#[non_exhaustive]
pub struct Navigation {
    /// Whether the cache is left out. Example: `1`.
    pub nav_disable_cache: Option<i64>,
    /// Whether facts about each part of the page are returned. Example: `2`.
    pub nav_return_element: Option<i64>,
    /// Whether redirections are followed. Example: `1`.
    pub nav_redirection: Option<i64>,
    /// Whether compressed content is refused. Example: `1`.
    pub nav_disable_compression: Option<String>,
    /// Whether the page is scrolled to its end. Example: `1`.
    pub nav_automatic_scrolling: Option<String>,
    /// Whether wrong certificates are let pass. Example: `1`.
    pub nav_ignore_certificate_error: Option<i64>,
    /// Whether results of invalid addresses are left out. Example: `1`.
    pub filter_invalid_ip: Option<i64>,
    /// Whether Java applets are run. Example: `1`.
    pub execute_application: Option<i64>,
    /// Whether ActiveX controls are run. Example: `3`.
    pub execute_active_x: Option<i64>,
    /// Whether scripts are run. Example: `1`.
    pub execute_script: Option<i64>,
    /// Which version of the QUIC is meant. Example: `0`.
    pub quic_version: Option<i64>,
    /// Domain name that belongs to the QUIC. Example: `www.example.com`.
    pub quic_domain: Option<String>,
    /// Whether headers of the request are changed. Example: `0`.
    pub request_header: Option<i64>,
    /// Host name or address of the nav custom. Example: `1`.
    pub nav_custom_host: Option<i64>,
    /// IP address that belongs to the nav custom host.
    /// Example: `ipv4:192.168.2.1,192.168.2.5:img.a.com|192.168.2.1[8080]:img.a.com`.
    pub nav_custom_host_ip: Option<String>,
    /// Which requests get headers of your own. Example: `0`.
    pub nav_custom_header: Option<String>,
    /// What the nav custom header contains. Example: `Host:www.example.com|Referer:www.example.com`.
    pub nav_custom_header_content: Option<String>,
    /// Parts of the page that are not loaded. Example: `*.a.com`.
    pub element_blacklist: Option<String>,
    /// Name that the process goes by. Example: `ssh`.
    pub process_name: Option<String>,
    /// Texts that must not come up. Example: `Regex:*.example|expalme|`.
    pub verify_string_blacklist: Option<String>,
    /// Items of the kind verify string white to work on or to narrow the list down to.
    /// Example: `Regex:*.example|expalme|`.
    pub verify_string_white_list: Option<String>,
    /// How long the monitor may take before it is given up. Example: `20`.
    pub monitor_timeout: Option<String>,
    /// Time that is set or recorded for this: wait completion. Example: `15`.
    pub wait_completion_time: Option<f64>,
    /// Value at which the slow element sets in. Example: `5`.
    pub slow_element_threshold: Option<f64>,
    /// Items of the kind DNS hijack white to work on or to narrow the list down to.
    /// Example: `www.aliyun.com:202.0.3.55|203.3.44.67`.
    pub dns_hijack_white_list: Option<String>,
    /// Element that shows that the page was not tampered with.
    /// Example: `www.example.com:202.0.3.55|203.3.44.67`.
    pub page_tamper: Option<String>,
    /// How often it happens or is tried: flow hijack jump. Example: `50`.
    pub flow_hijack_jump_times: Option<i64>,
    /// Element that shows that traffic was not hijacked. Example: `test`.
    pub flow_hijack_logo: Option<String>,
    /// Whether headers of the response are kept. Example: `0`.
    pub response_header: Option<i64>,
}

impl Navigation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NavDisableCache`.
    #[inline]
    pub fn nav_disable_cache(mut self, value: i64) -> Self {
        self.nav_disable_cache = Some(value);
        self
    }
    /// Sets `NavReturnElement`.
    #[inline]
    pub fn nav_return_element(mut self, value: i64) -> Self {
        self.nav_return_element = Some(value);
        self
    }
    /// Sets `NavRedirection`.
    #[inline]
    pub fn nav_redirection(mut self, value: i64) -> Self {
        self.nav_redirection = Some(value);
        self
    }
    /// Sets `NavDisableCompression`.
    pub fn nav_disable_compression(mut self, value: impl Into<String>) -> Self {
        self.nav_disable_compression = Some(value.into());
        self
    }
    /// Sets `NavAutomaticScrolling`.
    pub fn nav_automatic_scrolling(mut self, value: impl Into<String>) -> Self {
        self.nav_automatic_scrolling = Some(value.into());
        self
    }
    /// Sets `NavIgnoreCertificateError`.
    #[inline]
    pub fn nav_ignore_certificate_error(mut self, value: i64) -> Self {
        self.nav_ignore_certificate_error = Some(value);
        self
    }
    /// Sets `FilterInvalidIP`.
    #[inline]
    pub fn filter_invalid_ip(mut self, value: i64) -> Self {
        self.filter_invalid_ip = Some(value);
        self
    }
    /// Sets `ExecuteApplication`.
    #[inline]
    pub fn execute_application(mut self, value: i64) -> Self {
        self.execute_application = Some(value);
        self
    }
    /// Sets `ExecuteActiveX`.
    #[inline]
    pub fn execute_active_x(mut self, value: i64) -> Self {
        self.execute_active_x = Some(value);
        self
    }
    /// Sets `ExecuteScript`.
    #[inline]
    pub fn execute_script(mut self, value: i64) -> Self {
        self.execute_script = Some(value);
        self
    }
    /// Sets `QUICVersion`.
    #[inline]
    pub fn quic_version(mut self, value: i64) -> Self {
        self.quic_version = Some(value);
        self
    }
    /// Sets `QUICDomain`.
    pub fn quic_domain(mut self, value: impl Into<String>) -> Self {
        self.quic_domain = Some(value.into());
        self
    }
    /// Sets `RequestHeader`.
    #[inline]
    pub fn request_header(mut self, value: i64) -> Self {
        self.request_header = Some(value);
        self
    }
    /// Sets `NavCustomHost`.
    #[inline]
    pub fn nav_custom_host(mut self, value: i64) -> Self {
        self.nav_custom_host = Some(value);
        self
    }
    /// Sets `NavCustomHostIp`.
    pub fn nav_custom_host_ip(mut self, value: impl Into<String>) -> Self {
        self.nav_custom_host_ip = Some(value.into());
        self
    }
    /// Sets `NavCustomHeader`.
    pub fn nav_custom_header(mut self, value: impl Into<String>) -> Self {
        self.nav_custom_header = Some(value.into());
        self
    }
    /// Sets `NavCustomHeaderContent`.
    pub fn nav_custom_header_content(mut self, value: impl Into<String>) -> Self {
        self.nav_custom_header_content = Some(value.into());
        self
    }
    /// Sets `ElementBlacklist`.
    pub fn element_blacklist(mut self, value: impl Into<String>) -> Self {
        self.element_blacklist = Some(value.into());
        self
    }
    /// Sets `ProcessName`.
    pub fn process_name(mut self, value: impl Into<String>) -> Self {
        self.process_name = Some(value.into());
        self
    }
    /// Sets `VerifyStringBlacklist`.
    pub fn verify_string_blacklist(mut self, value: impl Into<String>) -> Self {
        self.verify_string_blacklist = Some(value.into());
        self
    }
    /// Sets `VerifyStringWhiteList`.
    pub fn verify_string_white_list(mut self, value: impl Into<String>) -> Self {
        self.verify_string_white_list = Some(value.into());
        self
    }
    /// Sets `MonitorTimeout`.
    pub fn monitor_timeout(mut self, value: impl Into<String>) -> Self {
        self.monitor_timeout = Some(value.into());
        self
    }
    /// Sets `WaitCompletionTime`.
    #[inline]
    pub fn wait_completion_time(mut self, value: f64) -> Self {
        self.wait_completion_time = Some(value);
        self
    }
    /// Sets `SlowElementThreshold`.
    #[inline]
    pub fn slow_element_threshold(mut self, value: f64) -> Self {
        self.slow_element_threshold = Some(value);
        self
    }
    /// Sets `DNSHijackWhiteList`.
    pub fn dns_hijack_white_list(mut self, value: impl Into<String>) -> Self {
        self.dns_hijack_white_list = Some(value.into());
        self
    }
    /// Sets `PageTamper`.
    pub fn page_tamper(mut self, value: impl Into<String>) -> Self {
        self.page_tamper = Some(value.into());
        self
    }
    /// Sets `FlowHijackJumpTimes`.
    #[inline]
    pub fn flow_hijack_jump_times(mut self, value: i64) -> Self {
        self.flow_hijack_jump_times = Some(value);
        self
    }
    /// Sets `FlowHijackLogo`.
    pub fn flow_hijack_logo(mut self, value: impl Into<String>) -> Self {
        self.flow_hijack_logo = Some(value.into());
        self
    }
    /// Sets `ResponseHeader`.
    #[inline]
    pub fn response_header(mut self, value: i64) -> Self {
        self.response_header = Some(value);
        self
    }
}

request! {
    Navigation {
        "NavDisableCache" => nav_disable_cache: field,
        "NavReturnElement" => nav_return_element: field,
        "NavRedirection" => nav_redirection: field,
        "NavDisableCompression" => nav_disable_compression: field,
        "NavAutomaticScrolling" => nav_automatic_scrolling: field,
        "NavIgnoreCertificateError" => nav_ignore_certificate_error: field,
        "FilterInvalidIP" => filter_invalid_ip: field,
        "ExecuteApplication" => execute_application: field,
        "ExecuteActiveX" => execute_active_x: field,
        "ExecuteScript" => execute_script: field,
        "QUICVersion" => quic_version: field,
        "QUICDomain" => quic_domain: field,
        "RequestHeader" => request_header: field,
        "NavCustomHost" => nav_custom_host: field,
        "NavCustomHostIp" => nav_custom_host_ip: field,
        "NavCustomHeader" => nav_custom_header: field,
        "NavCustomHeaderContent" => nav_custom_header_content: field,
        "ElementBlacklist" => element_blacklist: field,
        "ProcessName" => process_name: field,
        "VerifyStringBlacklist" => verify_string_blacklist: field,
        "VerifyStringWhiteList" => verify_string_white_list: field,
        "MonitorTimeout" => monitor_timeout: field,
        "WaitCompletionTime" => wait_completion_time: field,
        "SlowElementThreshold" => slow_element_threshold: field,
        "DNSHijackWhiteList" => dns_hijack_white_list: field,
        "PageTamper" => page_tamper: field,
        "FlowHijackJumpTimes" => flow_hijack_jump_times: field,
        "FlowHijackLogo" => flow_hijack_logo: field,
        "ResponseHeader" => response_header: field,
    }
}

/// Settings of a download check.
#[non_exhaustive]
pub struct Download {
    /// How large the download transmission is or is to be. Example: `10240`.
    pub download_transmission_size: Option<i64>,
    /// Host name or address of the download custom. Example: `1`.
    pub download_custom_host: Option<i64>,
    /// IP address that belongs to the download custom host.
    /// Example: `ipv4:192.168.2.1,192.168.2.5:img.a.com|192.168.2.1[8080]:img.a.com`.
    pub download_custom_host_ip: Option<String>,
    /// Items of the kind white to work on or to narrow the list down to.
    /// Example: `[{\"src\":\"211.154.166.174\"}]`.
    pub white_list: Option<String>,
    /// Program that downloads the file. Example: `1`.
    pub download_kernel: Option<i64>,
    /// Protocol that the quick uses. Example: `1`.
    pub quick_protocol: Option<String>,
    /// How long the monitor may take before it is given up. Example: `30`.
    pub monitor_timeout: Option<i64>,
    /// How long the connection may take before it is given up. Example: `200`.
    pub connection_timeout: Option<f64>,
    /// How the result is checked. Example: `0`.
    pub verify_way: Option<i64>,
    /// The validate keywords that are concerned. Example: `keyword`.
    pub validate_keywords: Option<String>,
    /// Whether redirections are followed. Example: `0`.
    pub download_redirection: Option<i64>,
    /// What the download custom header contains.
    /// Example: `Host:www.example.com|Referer:www.example.com`.
    pub download_custom_header_content: Option<String>,
    /// Whether wrong certificates are let pass. Example: `1|2|4`.
    pub download_ignore_certificate_error: Option<String>,
}

impl Download {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DownloadTransmissionSize`.
    #[inline]
    pub fn download_transmission_size(mut self, value: i64) -> Self {
        self.download_transmission_size = Some(value);
        self
    }
    /// Sets `DownloadCustomHost`.
    #[inline]
    pub fn download_custom_host(mut self, value: i64) -> Self {
        self.download_custom_host = Some(value);
        self
    }
    /// Sets `DownloadCustomHostIp`.
    pub fn download_custom_host_ip(mut self, value: impl Into<String>) -> Self {
        self.download_custom_host_ip = Some(value.into());
        self
    }
    /// Sets `WhiteList`.
    pub fn white_list(mut self, value: impl Into<String>) -> Self {
        self.white_list = Some(value.into());
        self
    }
    /// Sets `DownloadKernel`.
    #[inline]
    pub fn download_kernel(mut self, value: i64) -> Self {
        self.download_kernel = Some(value);
        self
    }
    /// Sets `QuickProtocol`.
    pub fn quick_protocol(mut self, value: impl Into<String>) -> Self {
        self.quick_protocol = Some(value.into());
        self
    }
    /// Sets `MonitorTimeout`.
    #[inline]
    pub fn monitor_timeout(mut self, value: i64) -> Self {
        self.monitor_timeout = Some(value);
        self
    }
    /// Sets `ConnectionTimeout`.
    #[inline]
    pub fn connection_timeout(mut self, value: f64) -> Self {
        self.connection_timeout = Some(value);
        self
    }
    /// Sets `VerifyWay`.
    #[inline]
    pub fn verify_way(mut self, value: i64) -> Self {
        self.verify_way = Some(value);
        self
    }
    /// Sets `ValidateKeywords`.
    pub fn validate_keywords(mut self, value: impl Into<String>) -> Self {
        self.validate_keywords = Some(value.into());
        self
    }
    /// Sets `DownloadRedirection`.
    #[inline]
    pub fn download_redirection(mut self, value: i64) -> Self {
        self.download_redirection = Some(value);
        self
    }
    /// Sets `DownloadCustomHeaderContent`.
    pub fn download_custom_header_content(mut self, value: impl Into<String>) -> Self {
        self.download_custom_header_content = Some(value.into());
        self
    }
    /// Sets `DownloadIgnoreCertificateError`.
    pub fn download_ignore_certificate_error(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.download_ignore_certificate_error = Some(value.into());
        self
    }
}

request! {
    Download {
        "DownloadTransmissionSize" => download_transmission_size: field,
        "DownloadCustomHost" => download_custom_host: field,
        "DownloadCustomHostIp" => download_custom_host_ip: field,
        "WhiteList" => white_list: field,
        "DownloadKernel" => download_kernel: field,
        "QuickProtocol" => quick_protocol: field,
        "MonitorTimeout" => monitor_timeout: field,
        "ConnectionTimeout" => connection_timeout: field,
        "VerifyWay" => verify_way: field,
        "ValidateKeywords" => validate_keywords: field,
        "DownloadRedirection" => download_redirection: field,
        "DownloadCustomHeaderContent" => download_custom_header_content: field,
        "DownloadIgnoreCertificateError" => download_ignore_certificate_error: field,
    }
}

/// Network or application protocol that applies.
#[non_exhaustive]
pub struct Protocol {
    /// What the request contains.
    pub request_content: Option<RequestContent>,
    /// Whether the character encoding is given. Example: `0`.
    pub character_encoding: Option<i64>,
    /// How the result is checked. Example: `0`.
    pub verify_way: Option<i64>,
    /// What the verify contains. Example: `"code":200`.
    pub verify_content: Option<String>,
    /// How large the received data is or is to be. Example: `500`.
    pub received_data_size: Option<i64>,
    /// How long the protocol monitor may take before it is given up. Example: `30`.
    pub protocol_monitor_timeout: Option<String>,
    /// Host name or address of the custom. Example: `1`.
    pub custom_host: Option<i64>,
    /// IP address that belongs to the custom host.
    /// Example: `ipv4:192.168.2.1,192.168.2.5:img.a.com|192.168.2.1[8080]:img.a.com`.
    pub custom_host_ip: Option<String>,
    /// Time that is set or recorded for this: protocol connection. Example: `3`.
    pub protocol_connection_time: Option<i64>,
}

impl Protocol {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestContent`.
    pub fn request_content(mut self, value: impl Into<RequestContent>) -> Self {
        self.request_content = Some(value.into());
        self
    }
    /// Sets `CharacterEncoding`.
    #[inline]
    pub fn character_encoding(mut self, value: i64) -> Self {
        self.character_encoding = Some(value);
        self
    }
    /// Sets `VerifyWay`.
    #[inline]
    pub fn verify_way(mut self, value: i64) -> Self {
        self.verify_way = Some(value);
        self
    }
    /// Sets `VerifyContent`.
    pub fn verify_content(mut self, value: impl Into<String>) -> Self {
        self.verify_content = Some(value.into());
        self
    }
    /// Sets `ReceivedDataSize`.
    #[inline]
    pub fn received_data_size(mut self, value: i64) -> Self {
        self.received_data_size = Some(value);
        self
    }
    /// Sets `ProtocolMonitorTimeout`.
    pub fn protocol_monitor_timeout(mut self, value: impl Into<String>) -> Self {
        self.protocol_monitor_timeout = Some(value.into());
        self
    }
    /// Sets `CustomHost`.
    #[inline]
    pub fn custom_host(mut self, value: i64) -> Self {
        self.custom_host = Some(value);
        self
    }
    /// Sets `CustomHostIp`.
    pub fn custom_host_ip(mut self, value: impl Into<String>) -> Self {
        self.custom_host_ip = Some(value.into());
        self
    }
    /// Sets `ProtocolConnectionTime`.
    #[inline]
    pub fn protocol_connection_time(mut self, value: i64) -> Self {
        self.protocol_connection_time = Some(value);
        self
    }
}

request! {
    Protocol {
        "RequestContent" => request_content: field,
        "CharacterEncoding" => character_encoding: field,
        "VerifyWay" => verify_way: field,
        "VerifyContent" => verify_content: field,
        "ReceivedDataSize" => received_data_size: field,
        "ProtocolMonitorTimeout" => protocol_monitor_timeout: field,
        "CustomHost" => custom_host: field,
        "CustomHostIp" => custom_host_ip: field,
        "ProtocolConnectionTime" => protocol_connection_time: field,
    }
}

/// What the request contains.
#[non_exhaustive]
pub struct RequestContent {
    /// HTTP method or procedure that is used. Example: `POST`.
    pub method: Option<String>,
    /// Headers of the request, one entry each.
    pub header: Vec<Header>,
    /// Body of the request.
    pub body: Option<RequestContentBody>,
}

impl RequestContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `Header`.
    pub fn header(mut self, value: impl IntoIterator<Item = impl Into<Header>>) -> Self {
        self.header = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<RequestContentBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RequestContent {
        "Method" => method: field,
        "Header" => header: field,
        "Body" => body: field,
    }
}

/// Body of the request.
#[non_exhaustive]
pub struct RequestContentBody {
    /// Way of working, out of those that the service offers. Example: `form-data`.
    pub mode: Option<String>,
    /// What was measured or stored about the form.
    pub form_data: Vec<FormData>,
    /// Fields of the body, one entry each.
    pub url_encoding: Vec<UrlEncoding>,
    /// Text of the body. Example: `content`.
    pub raw: Option<String>,
    /// Language of the texts that come back, or of those handed in. Example: `json`.
    pub language: Option<String>,
}

impl RequestContentBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `FormData`.
    pub fn form_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<FormData>>,
    ) -> Self {
        self.form_data = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UrlEncoding`.
    pub fn url_encoding(
        mut self,
        value: impl IntoIterator<Item = impl Into<UrlEncoding>>,
    ) -> Self {
        self.url_encoding = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Raw`.
    pub fn raw(mut self, value: impl Into<String>) -> Self {
        self.raw = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    RequestContentBody {
        "Mode" => mode: field,
        "FormData" => form_data: field,
        "UrlEncoding" => url_encoding: field,
        "Raw" => raw: field,
        "Language" => language: field,
    }
}

/// What was measured or stored about the form.
#[non_exhaustive]
pub struct FormData {
    /// Name in a pair of name and value. Example: `appId`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `3425`.
    pub value: Option<String>,
}

impl FormData {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    FormData {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Fields of the body, one entry each.
#[non_exhaustive]
pub struct UrlEncoding {
    /// Name in a pair of name and value. Example: `appId`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `11080`.
    pub value: Option<String>,
}

impl UrlEncoding {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    UrlEncoding {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SyntheticTaskData {
    /// ID of the task, for asking how far it is. Example: `1234`.
    pub task_id: Option<i64>,
}

response! {
    SyntheticTaskData {
        "TaskId" => task_id: value,
    }
}
