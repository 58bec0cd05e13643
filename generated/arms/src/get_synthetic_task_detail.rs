// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSyntheticTaskDetail`, from `arms/GetSyntheticTaskDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header};

/// Returns the details of one scheduled synthetic monitoring task.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetSyntheticTaskDetailRequest::new()
///     .task_id("123");
/// let reply = client.get_synthetic_task_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSyntheticTaskDetailRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is. Example: `123`.
    pub task_id: Option<String>,
}

impl GetSyntheticTaskDetailRequest {
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
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetSyntheticTaskDetailRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetSyntheticTaskDetailRequest {
    type Response = GetSyntheticTaskDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSyntheticTaskDetail")
        .required(&["TaskId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSyntheticTaskDetailRequest`].
#[non_exhaustive]
pub struct GetSyntheticTaskDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D6C358A-A58B-4F4B-94CE-F5AAF023****`.
    pub request_id: Option<String>,
    /// Details about the task.
    pub task_detail: Option<TaskDetail>,
}

response! {
    GetSyntheticTaskDetailResponse {
        "RequestId" => request_id: value,
        "TaskDetail" => task_detail: value,
    }
}

/// Details about the task.
#[non_exhaustive]
pub struct TaskDetail {
    /// ID of the task, for asking how far it is. Example: `19584`.
    pub task_id: Option<i64>,
    /// Name that the task goes by. Example: `net-test`.
    pub task_name: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `www.example.com`.
    pub url: Option<String>,
    /// Items of the kind monitor that were found or are concerned.
    pub monitor_list: Vec<MonitorList>,
    /// Kind of work that the task does. Example: `0`.
    pub task_type: Option<i64>,
    /// Time that is set or recorded for this: interval. Example: `20`.
    pub interval_time: Option<i64>,
    /// Which kind of interval it is or is to be. Example: `0`.
    pub interval_type: Option<i64>,
    /// Time between two of this, or the span in which it holds: extend.
    pub extend_interval: Option<ExtendInterval>,
    /// Which kind of IP address it is or is to be. Example: `0`.
    pub ip_type: Option<i64>,
    /// Settings of a download check.
    pub download: Option<Download>,
    /// Settings of a network check.
    pub net: Option<Net>,
    /// Settings of a website check.
    pub nav: Option<Nav>,
    /// Network or application protocol that applies.
    pub protocol: Option<Protocol>,
    /// Monitoring points, as a text. Example: `12`.
    pub monitor_list_string: Option<String>,
    /// Settings that all kinds of task share.
    pub common_param: Option<CommonParam>,
}

response! {
    TaskDetail {
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "Url" => url: value,
        "MonitorList" => monitor_list: list(""),
        "TaskType" => task_type: value,
        "IntervalTime" => interval_time: value,
        "IntervalType" => interval_type: value,
        "ExtendInterval" => extend_interval: value,
        "IpType" => ip_type: value,
        "Download" => download: value,
        "Net" => net: value,
        "Nav" => nav: value,
        "Protocol" => protocol: value,
        "MonitorListString" => monitor_list_string: value,
        "CommonParam" => common_param: value,
    }
}

/// Items of the kind monitor that were found or are concerned.
#[non_exhaustive]
pub struct MonitorList {
    /// Code that stands for the city, for programs to act on. Example: `11011XX`.
    pub city_code: Option<i64>,
    /// ID of the net service that the item belongs to or stands for. Example: `12`.
    pub net_service_id: Option<i64>,
    /// Which kind of monitor it is or is to be. Example: `1`.
    pub monitor_type: Option<i64>,
    /// How many there are of this: send. Example: `2`.
    pub send_count: Option<i64>,
}

response! {
    MonitorList {
        "CityCode" => city_code: value,
        "NetServiceId" => net_service_id: value,
        "MonitorType" => monitor_type: value,
        "SendCount" => send_count: value,
    }
}

/// Time between two of this, or the span in which it holds: extend.
#[non_exhaustive]
pub struct ExtendInterval {
    /// When it began, or where the period begins that the data is about. Example: `2022-02-26 11:40`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-05-03 11:40`.
    pub end_time: Option<String>,
    /// The days that were found or are concerned, one entry each. Example: `3`.
    pub days: Vec<i64>,
    /// Hour at which it begins. Example: `9`.
    pub start_hour: Option<i64>,
    /// Minute at which it begins. Example: `20`.
    pub start_minute: Option<i64>,
    /// Hour at which it ends. Example: `12`.
    pub endhour: Option<i64>,
    /// Minute at which it ends. Example: `20`.
    pub end_minute: Option<i64>,
}

response! {
    ExtendInterval {
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Days" => days: list(""),
        "StartHour" => start_hour: value,
        "StartMinute" => start_minute: value,
        "Endhour" => endhour: value,
        "EndMinute" => end_minute: value,
    }
}

/// Settings of a download check.
#[non_exhaustive]
pub struct Download {
    /// How large the download transmission is or is to be. Example: `20`.
    pub download_transmission_size: Option<i64>,
    /// Host name or address of the download custom. Example: `0`.
    pub download_custom_host: Option<i64>,
    /// IP address that belongs to the download custom host. Example: `168.23.45.1`.
    pub download_custom_host_ip: Option<String>,
    /// Items of the kind white that were found or are concerned.
    /// Example: `[{\"src\":\"211.154.166.174\"}]`.
    pub white_list: Option<String>,
    /// Program that downloads the file. Example: `1`.
    pub download_kernel: Option<i64>,
    /// Protocol that the quick uses. Example: `1`.
    pub quick_protocol: Option<String>,
    /// How long the monitor may take before it is given up. Example: `12`.
    pub monitor_timeout: Option<i64>,
    /// How long the connection may take before it is given up. Example: `200`.
    pub connection_timeout: Option<i64>,
    /// How the result is checked. Example: `0`.
    pub verify_way: Option<i64>,
    /// The validate keywords that are concerned. Example: `test`.
    pub validate_keywords: Option<String>,
    /// Whether redirections are followed. Example: `1`.
    pub download_redirect: Option<i64>,
    /// What the download custom header contains. Example: `char`.
    pub download_custom_header_content: Option<String>,
}

response! {
    Download {
        "DownloadTransmissionSize" => download_transmission_size: value,
        "DownloadCustomHost" => download_custom_host: value,
        "DownloadCustomHostIp" => download_custom_host_ip: value,
        "WhiteList" => white_list: value,
        "DownloadKernel" => download_kernel: value,
        "QuickProtocol" => quick_protocol: value,
        "MonitorTimeout" => monitor_timeout: value,
        "ConnectionTimeout" => connection_timeout: value,
        "VerifyWay" => verify_way: value,
        "ValidateKeywords" => validate_keywords: value,
        "DownloadRedirect" => download_redirect: value,
        "DownloadCustomHeaderContent" => download_custom_header_content: value,
    }
}

/// Settings of a network check.
#[non_exhaustive]
pub struct Net {
    /// Whether the net icmp is switched on. Example: `0`.
    pub net_icmp_switch: Option<i64>,
    /// Whether the host is pinged. Example: `0`.
    pub net_icmp_active: Option<i64>,
    /// How long the net icmp may take before it is given up. Example: `20`.
    pub net_icmp_timeout: Option<i64>,
    /// Time between two of this, or the span in which it holds: net icmp. Example: `10`.
    pub net_icmp_interval: Option<i64>,
    /// How many there are of this: net icmp. Example: `10`.
    pub net_icmp_num: Option<i64>,
    /// How large the net icmp is or is to be. Example: `30`.
    pub net_icmp_size: Option<i64>,
    /// Whether packets may be split. Example: `0`.
    pub net_icmp_data_cut: Option<i64>,
    /// How DNS is asked: step by step or by one server. Example: `1`.
    pub net_dns_query_method: Option<String>,
    /// Whether the net DNS is switched on. Example: `0`.
    pub net_dns_switch: Option<i64>,
    /// Whether the net trace route is switched on. Example: `0`.
    pub net_trace_route_switch: Option<i64>,
    /// How long the net trace route may take before it is given up. Example: `20`.
    pub net_trace_route_timeout: Option<i64>,
    /// How many there are of this: net trace route. Example: `30`.
    pub net_trace_route_num: Option<i64>,
    /// Items of the kind white that were found or are concerned. Example: `119.119.53.156/32`.
    pub white_list: Option<String>,
    /// The net DNS ns that are concerned. Example: `189.12.32.124`.
    pub net_dns_ns: Option<String>,
    /// Whether the net dig is switched on. Example: `0`.
    pub net_dig_switch: Option<i64>,
    /// Whether a DNS server is given. Example: `0`.
    pub net_dns_server: Option<i64>,
    /// How long the net DNS may take before it is given up. Example: `10`.
    pub net_dns_timeout: Option<String>,
}

response! {
    Net {
        "NetIcmpSwitch" => net_icmp_switch: value,
        "NetIcmpActive" => net_icmp_active: value,
        "NetIcmpTimeout" => net_icmp_timeout: value,
        "NetIcmpInterval" => net_icmp_interval: value,
        "NetIcmpNum" => net_icmp_num: value,
        "NetIcmpSize" => net_icmp_size: value,
        "NetIcmpDataCut" => net_icmp_data_cut: value,
        "NetDnsQueryMethod" => net_dns_query_method: value,
        "NetDnsSwitch" => net_dns_switch: value,
        "NetTraceRouteSwitch" => net_trace_route_switch: value,
        "NetTraceRouteTimeout" => net_trace_route_timeout: value,
        "NetTraceRouteNum" => net_trace_route_num: value,
        "WhiteList" => white_list: value,
        "NetDnsNs" => net_dns_ns: value,
        "NetDigSwitch" => net_dig_switch: value,
        "NetDnsServer" => net_dns_server: value,
        "NetDnsTimeout" => net_dns_timeout: value,
    }
}

/// Settings of a website check.
#[non_exhaustive]
pub struct Nav {
    /// Whether the cache is left out. Example: `1`.
    pub nav_disable_cache: Option<i64>,
    /// Whether facts about each part of the page are returned. Example: `1`.
    pub nav_return_element: Option<i64>,
    /// Whether redirections are followed. Example: `1`.
    pub nav_redirect: Option<i64>,
    /// Whether compressed content is refused. Example: `0`.
    pub nav_disable_compression: Option<i64>,
    /// Whether the page is scrolled to its end. Example: `1`.
    pub nav_automatic_scrolling: Option<i64>,
    /// Whether wrong certificates are let pass. Example: `1`.
    pub nav_ignore_certificate_error: Option<i64>,
    /// Whether results of invalid addresses are left out. Example: `1`.
    pub filter_invalid_ip: Option<i64>,
    /// Whether Java applets are run. Example: `1`.
    pub execute_applet: Option<i64>,
    /// Whether ActiveX controls are run. Example: `3`.
    pub execute_active_x: Option<i64>,
    /// Whether scripts are run. Example: `1`.
    pub execute_script: Option<i64>,
    /// Which version of the quic is meant. Example: `0`.
    pub quic_version: Option<i64>,
    /// Domain name that belongs to the quic. Example: `www.example.com`.
    pub quic_domain: Option<String>,
    /// Whether headers of the request are changed. Example: `0`.
    pub request_header: Option<i64>,
    /// Host name or address of the nav custom. Example: `1`.
    pub nav_custom_host: Option<i64>,
    /// IP address that belongs to the nav custom host. Example: `119.119.53.156/32`.
    pub nav_custom_host_ip: Option<String>,
    /// Which requests get headers of your own. Example: `0`.
    pub nav_custom_header: Option<String>,
    /// What the nav custom header contains. Example: `content`.
    pub nav_custom_header_content: Option<String>,
    /// Parts of the page that are not loaded. Example: `test`.
    pub element_blacklist: Option<String>,
    /// Name that the process goes by. Example: `ssh`.
    pub process_name: Option<String>,
    /// Texts that must not come up. Example: `test`.
    pub verify_string_blacklist: Option<String>,
    /// Texts that must come up. Example: `test`.
    pub verify_string_whitelist: Option<String>,
    /// How long the monitor may take before it is given up. Example: `20`.
    pub monitor_timeout: Option<i64>,
    /// Time that is set or recorded for this: wait completion. Example: `20`.
    pub wait_completion_time: Option<i64>,
    /// Value at which the slow element sets in. Example: `30`.
    pub slow_element_threshold: Option<i64>,
    /// Addresses that the name may have; others count as hijacking. Example: `119.119.53.156`.
    pub dns_hijack_whitelist: Option<String>,
    /// Element that shows that the page was not tampered with. Example: `content`.
    pub page_tampering: Option<String>,
    /// How often it happens or is tried: flow hijack jump. Example: `12`.
    pub flow_hijack_jump_times: Option<i64>,
    /// Element that shows that traffic was not hijacked. Example: `target`.
    pub flow_hijack_logo: Option<String>,
}

response! {
    Nav {
        "NavDisableCache" => nav_disable_cache: value,
        "NavReturnElement" => nav_return_element: value,
        "NavRedirect" => nav_redirect: value,
        "NavDisableCompression" => nav_disable_compression: value,
        "NavAutomaticScrolling" => nav_automatic_scrolling: value,
        "NavIgnoreCertificateError" => nav_ignore_certificate_error: value,
        "FilterInvalidIP" => filter_invalid_ip: value,
        "ExecuteApplet" => execute_applet: value,
        "ExecuteActiveX" => execute_active_x: value,
        "ExecuteScript" => execute_script: value,
        "QuicVersion" => quic_version: value,
        "QuicDomain" => quic_domain: value,
        "RequestHeader" => request_header: value,
        "NavCustomHost" => nav_custom_host: value,
        "NavCustomHostIp" => nav_custom_host_ip: value,
        "NavCustomHeader" => nav_custom_header: value,
        "NavCustomHeaderContent" => nav_custom_header_content: value,
        "ElementBlacklist" => element_blacklist: value,
        "ProcessName" => process_name: value,
        "VerifyStringBlacklist" => verify_string_blacklist: value,
        "VerifyStringWhitelist" => verify_string_whitelist: value,
        "MonitorTimeout" => monitor_timeout: value,
        "WaitCompletionTime" => wait_completion_time: value,
        "SlowElementThreshold" => slow_element_threshold: value,
        "DnsHijackWhitelist" => dns_hijack_whitelist: value,
        "PageTampering" => page_tampering: value,
        "FlowHijackJumpTimes" => flow_hijack_jump_times: value,
        "FlowHijackLogo" => flow_hijack_logo: value,
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
    /// What the verify contains. Example: `list`.
    pub verify_content: Option<String>,
    /// How large the received data is or is to be. Example: `30`.
    pub received_data_size: Option<i64>,
    /// How long the protocol monitor may take before it is given up. Example: `30`.
    pub protocol_monitor_timeout: Option<i64>,
    /// How long the protocol connection may take before it is given up. Example: `20`.
    pub protocol_connection_timeout: Option<i64>,
    /// Host name or address of the custom. Example: `1`.
    pub custom_host: Option<i64>,
    /// IP address that belongs to the custom host. Example: `119.119.53.156`.
    pub custom_host_ip: Option<String>,
}

response! {
    Protocol {
        "RequestContent" => request_content: value,
        "CharacterEncoding" => character_encoding: value,
        "VerifyWay" => verify_way: value,
        "VerifyContent" => verify_content: value,
        "ReceivedDataSize" => received_data_size: value,
        "ProtocolMonitorTimeout" => protocol_monitor_timeout: value,
        "ProtocolConnectionTimeout" => protocol_connection_timeout: value,
        "CustomHost" => custom_host: value,
        "CustomHostIp" => custom_host_ip: value,
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

response! {
    RequestContent {
        "Method" => method: value,
        "Header" => header: list(""),
        "Body" => body: value,
    }
}

/// Body of the request.
#[non_exhaustive]
pub struct RequestContentBody {
    /// Way of working, out of those that the service offers. Example: `form-data`.
    pub mode: Option<String>,
    /// Form of the body, one entry for each field.
    pub formdata: Option<Formdata>,
    /// Fields of the body, one entry each.
    pub urlencoded: Option<Urlencoded>,
    /// Text of the body. Example: `content`.
    pub raw: Option<String>,
    /// Language of the texts. Example: `xml`.
    pub language: Option<String>,
}

response! {
    RequestContentBody {
        "Mode" => mode: value,
        "Formdata" => formdata: value,
        "Urlencoded" => urlencoded: value,
        "Raw" => raw: value,
        "Language" => language: value,
    }
}

/// Form of the body, one entry for each field.
#[non_exhaustive]
pub struct Formdata {
    /// Name in a pair of name and value. Example: `appId`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `3425`.
    pub value: Option<String>,
}

response! {
    Formdata {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Fields of the body, one entry each.
#[non_exhaustive]
pub struct Urlencoded {
    /// Name in a pair of name and value. Example: `appId`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `11080`.
    pub value: Option<String>,
}

response! {
    Urlencoded {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Settings that all kinds of task share.
#[non_exhaustive]
pub struct CommonParam {
    /// Whether alerts are switched on. Example: `1`.
    pub alarm_flag: Option<i64>,
    /// ID of the alert policy that the item belongs to or stands for. Example: `1`.
    pub alert_policy_id: Option<String>,
    /// ID of the alert notifier that the item belongs to or stands for. Example: `1`.
    pub alert_notifier_id: Option<String>,
    /// Time that is set or recorded for this: start execution. Example: `1664427128`.
    pub start_execution_time: Option<String>,
    /// The monitor samples that are concerned. Example: `1`.
    pub monitor_samples: Option<String>,
    /// Items of the kind alert that were found or are concerned.
    pub alert_list: Vec<AlertList>,
}

response! {
    CommonParam {
        "AlarmFlag" => alarm_flag: value,
        "AlertPolicyId" => alert_policy_id: value,
        "AlertNotifierId" => alert_notifier_id: value,
        "StartExecutionTime" => start_execution_time: value,
        "MonitorSamples" => monitor_samples: value,
        "AlertList" => alert_list: list(""),
    }
}

/// Items of the kind alert that were found or are concerned.
#[non_exhaustive]
pub struct AlertList {
    /// Name that people know the item by. Example: `alert-test`.
    pub name: Option<String>,
    /// Settings of the general alert. Example: `1`.
    pub general_alert: Option<String>,
    /// Settings of the serious alert. Example: `1`.
    pub serious_alert: Option<String>,
    /// Whether the alert is a critical one. Example: `0`.
    pub is_critical: Option<String>,
    /// The symbols that are concerned. Example: `1`.
    pub symbols: Option<String>,
}

response! {
    AlertList {
        "Name" => name: value,
        "GeneralAlert" => general_alert: value,
        "SeriousAlert" => serious_alert: value,
        "IsCritical" => is_critical: value,
        "Symbols" => symbols: value,
    }
}
