// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSiteMonitorAttribute`, from `cms/DescribeSiteMonitorAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Assertions, TaskType};

/// Returns one site monitoring task with its settings.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSiteMonitorAttributeRequest::new()
///     .task_id("a1ecd34a-8157-44d9-b065-14950837****");
/// let reply = client.describe_site_monitor_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeRequest {
    /// **Required.** ID of the monitoring or probing task.
    /// Example: `a1ecd34a-8157-44d9-b065-14950837****`.
    pub task_id: Option<String>,
    /// Whether the alert rules of the task are returned too. Example: `false`.
    pub include_alert: Option<bool>,
}

impl DescribeSiteMonitorAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `IncludeAlert`.
    #[inline]
    pub fn include_alert(mut self, value: bool) -> Self {
        self.include_alert = Some(value);
        self
    }
}

request! {
    DescribeSiteMonitorAttributeRequest {
        "TaskId" => task_id: query,
        "IncludeAlert" => include_alert: query,
    }
}

impl Operation for DescribeSiteMonitorAttributeRequest {
    type Response = DescribeSiteMonitorAttributeResponse;
    type Error = DescribeSiteMonitorAttributeError;
    const INFO: OperationInfo = super::operation("DescribeSiteMonitorAttribute")
        .required(&["TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSiteMonitorAttributeError] = &[
        DescribeSiteMonitorAttributeError::InvalidQueryParameter,
        DescribeSiteMonitorAttributeError::AccessDeniedException,
        DescribeSiteMonitorAttributeError::LimitExceeded,
        DescribeSiteMonitorAttributeError::Forbidden,
        DescribeSiteMonitorAttributeError::ExceedingQuota,
        DescribeSiteMonitorAttributeError::Any,
        DescribeSiteMonitorAttributeError::ThrottliNgException,
        DescribeSiteMonitorAttributeError::InternalError,
    ];
}

/// Response to [`DescribeSiteMonitorAttributeRequest`].
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9ed350c5-d579-4ba1-9c5d-dda70cd8422c`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Site monitoring tasks.
    pub site_monitors: Option<SiteMonitors>,
    /// Alert rules of the task, one entry each.
    pub metric_rules: Vec<MetricRule>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
}

response! {
    DescribeSiteMonitorAttributeResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "SiteMonitors" => site_monitors: value,
        "MetricRules" => metric_rules: list("MetricRule"),
        "Message" => message: value,
    }
}

/// Site monitoring tasks.
#[non_exhaustive]
pub struct SiteMonitors {
    /// URL or IP address that is probed. Example: `http://www.aliyun.com`.
    pub address: Option<String>,
    /// How often the metric is checked or the probe is made. Unit: `minutes`. Example: `1`.
    pub interval: Option<String>,
    /// Probe locations by carrier and city, as JSON text.
    pub isp_cities: Vec<IspCity>,
    /// Options of the probe, which depend on the protocol. Example: `text`.
    pub option_json: Option<OptionJson>,
    /// ID of the monitoring or probing task. Example: `a1ecd34a-8157-44d9-b060-14950837****`.
    pub task_id: Option<String>,
    /// Name of the monitoring task. Example: `text`.
    pub task_name: Option<String>,
    /// Whether the task is switched on or off. Example: `OK`.
    pub task_state: Option<String>,
    /// Protocol of the probe. Here: `HTTP`, `PING`, `TCP`, `UDP`, `DNS`, `SMTP`, `POP3`, `FTP`.
    /// Example: `HTTP`.
    pub task_type: Option<Open<TaskType>>,
    /// Kind of probe: on fixed lines or on mobile networks. Example: `PC`.
    pub agent_group: Option<String>,
    /// Days and hours during which the site is probed.
    pub custom_schedule: Option<CustomSchedule>,
}

response! {
    SiteMonitors {
        "Address" => address: value,
        "Interval" => interval: value,
        "IspCities" => isp_cities: list("IspCity"),
        "OptionJson" => option_json: value,
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "TaskState" => task_state: value,
        "TaskType" => task_type: value,
        "AgentGroup" => agent_group: value,
        "CustomSchedule" => custom_schedule: value,
    }
}

/// Probe locations by carrier and city, as JSON text.
#[non_exhaustive]
pub struct IspCity {
    /// City that the address or the data belongs to. Example: `546`.
    pub city: Option<String>,
    /// City that the probe is made from. Example: `text`.
    pub city_name: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `465`.
    pub isp: Option<String>,
    /// Name that the carrier goes by. Example: `text`.
    pub isp_name: Option<String>,
}

response! {
    IspCity {
        "City" => city: value,
        "CityName" => city_name: value,
        "Isp" => isp: value,
        "IspName" => isp_name: value,
    }
}

/// Options of the probe, which depend on the protocol.
#[non_exhaustive]
pub struct OptionJson {
    /// Whether the request content is given as text or in hexadecimal. Example: `txt`.
    pub request_format: Option<String>,
    /// Content that the response is matched against. Example: `txt`.
    pub response_content: Option<String>,
    /// Network port that the server uses. Example: `110`.
    pub port: Option<i32>,
    /// Whether the probe has to log in; the vendor's pages differ on which number means yes.
    /// Example: `1`.
    pub authentication: Option<i32>,
    /// How the content of the response decides about alerts. Example: `1`.
    pub match_rule: Option<i32>,
    /// How the DNS answer has to agree with the expected records. Example: `IN_DNS`.
    pub dns_match_rule: Option<String>,
    /// Content that the probe sends. Example: `aa=bb`.
    pub request_content: Option<String>,
    /// Login name that the probe uses. Example: `testUser`.
    pub username: Option<String>,
    /// Kind of DNS record that is asked for. Example: `A`.
    pub dns_type: Option<String>,
    /// Whether the response content is given as text or in hexadecimal. Example: `txt`.
    pub response_format: Option<String>,
    /// Password that the probe logs in with. Example: `123****`.
    pub password: Option<String>,
    /// Alias or address that the DNS answer is expected to hold. Example: `dns_server`.
    pub expect_value: Option<String>,
    /// How long the probe waits for a response. Example: `3`.
    pub time_out: Option<i64>,
    /// Share of lost packets from which a ping probe counts as failed. Example: `0.4`.
    pub failure_rate: Option<f64>,
    /// Header lines of the probe request. Example: `testKey:testValue`.
    pub header: Option<String>,
    /// Cookies that the probe sends along. Example: `lang=en`.
    pub cookie: Option<String>,
    /// How many pings make up one probe. Example: `29`.
    pub ping_num: Option<i32>,
    /// Method of the probe request. Example: `get`.
    pub http_method: Option<String>,
    /// DNS server that the probe asks. Example: `192.168.XX.XX`.
    pub dns_server: Option<String>,
    /// How often a failed DNS lookup is repeated. Example: `3`.
    pub attempts: Option<i64>,
    /// Protocol that the probe speaks. Example: `TCP`.
    pub protocol: Option<String>,
    /// Whether Base64 is applied to the password when it is stored. Example: `false`.
    pub is_base64_encode: Option<String>,
    /// Whether a route trace (MTR) is made after a failed probe. Example: `false`.
    pub diagnosis_mtr: Option<bool>,
    /// Whether the network latency is measured by ping after a failed probe. Example: `false`.
    pub diagnosis_ping: Option<bool>,
    /// How a failed probe is repeated; the vendor's page gives the number of tries. Example: `0`.
    pub retry_delay: Option<i32>,
    /// What the response has to be like, one entry each.
    pub assertions: Vec<Assertions>,
    /// Oldest TLS version that the probe accepts. Example: `tlsv1.2`.
    pub min_tls_version: Option<String>,
    /// DNS answers that are not taken for hijacking, by domain name.
    /// Example: `www.taobao.com:www.taobao.com.danuoyi.tbcache.com`.
    pub dns_hijack_whitelist: Option<String>,
    /// Protocol that the ping uses. Default: `icmp`. Example: `icmp`.
    pub ping_type: Option<String>,
    /// Port for a ping over TCP. Example: `80`.
    pub ping_port: Option<i32>,
    /// Whether certificate errors are ignored. Example: `false`.
    pub browser_insecure: Option<bool>,
    /// Browsers that make the probe, one entry each.
    pub browser_info: Vec<BrowserInfo>,
    /// Number of loaded elements above which a redirect counts as hijacking; zero switches the check
    /// off. Example: `0`.
    pub traffic_hijack_element_count: Option<i32>,
    /// URL patterns that show traffic hijacking if the browser loads a match after a redirect.
    pub traffic_hijack_element_blacklist: Vec<String>,
    /// URL patterns; after a redirect, loading anything that matches none of them counts as hijacking.
    pub traffic_hijack_element_whitelist: Vec<String>,
    /// URLs that the browser does not load; wildcards are possible in the path.
    pub blocked_url_list: Vec<String>,
    /// Texts that the page has to contain.
    pub expect_exist_string: Vec<String>,
    /// Texts that the page must not contain.
    pub expect_non_exist_string: Vec<String>,
    /// Headers that the browser sends along.
    pub browser_headers: Vec<Value>,
    /// Fixed addresses for host names, as the browser uses them.
    pub browser_hosts: Vec<String>,
    /// Whether the browser probe covers one page or several. Example: `1`.
    pub browser_task_version: Option<String>,
    /// How long the browser stays on the page after it has loaded. Example: `3`.
    pub wait_time_after_completion: Option<i32>,
    /// IP network type that the probe uses.
    pub ip_network: Option<String>,
    /// Option of the probe about empty messages.
    pub empty_message: Option<bool>,
}

response! {
    OptionJson {
        "request_format" => request_format: value,
        "response_content" => response_content: value,
        "port" => port: value,
        "authentication" => authentication: value,
        "match_rule" => match_rule: value,
        "dns_match_rule" => dns_match_rule: value,
        "request_content" => request_content: value,
        "username" => username: value,
        "dns_type" => dns_type: value,
        "response_format" => response_format: value,
        "password" => password: value,
        "expect_value" => expect_value: value,
        "time_out" => time_out: value,
        "failure_rate" => failure_rate: value,
        "header" => header: value,
        "cookie" => cookie: value,
        "ping_num" => ping_num: value,
        "http_method" => http_method: value,
        "dns_server" => dns_server: value,
        "attempts" => attempts: value,
        "protocol" => protocol: value,
        "isBase64Encode" => is_base64_encode: value,
        "diagnosis_mtr" => diagnosis_mtr: value,
        "diagnosis_ping" => diagnosis_ping: value,
        "retry_delay" => retry_delay: value,
        "assertions" => assertions: list("assertions"),
        "min_tls_version" => min_tls_version: value,
        "dns_hijack_whitelist" => dns_hijack_whitelist: value,
        "ping_type" => ping_type: value,
        "ping_port" => ping_port: value,
        "browser_insecure" => browser_insecure: value,
        "browser_info" => browser_info: list("browser_info"),
        "traffic_hijack_element_count" => traffic_hijack_element_count: value,
        "traffic_hijack_element_blacklist" => traffic_hijack_element_blacklist: list("traffic_hijack_element_blacklist"),
        "traffic_hijack_element_whitelist" => traffic_hijack_element_whitelist: list("traffic_hijack_element_whitelist"),
        "blocked_url_list" => blocked_url_list: list("blocked_url_list"),
        "expect_exist_string" => expect_exist_string: list("expect_exist_string"),
        "expect_non_exist_string" => expect_non_exist_string: list("expect_non_exist_string"),
        "browser_headers" => browser_headers: list("browser_headers"),
        "browser_hosts" => browser_hosts: list("browser_hosts"),
        "browser_task_version" => browser_task_version: value,
        "waitTime_after_completion" => wait_time_after_completion: value,
        "ip_network" => ip_network: value,
        "empty_message" => empty_message: value,
    }
}

/// Browsers that make the probe, one entry each.
#[non_exhaustive]
pub struct BrowserInfo {
    /// Browser that makes the probe. Example: `Chrome`.
    pub browser: Option<String>,
    /// Kind of screen that is simulated. Example: `laptop`.
    pub device: Option<String>,
}

response! {
    BrowserInfo {
        "browser" => browser: value,
        "device" => device: value,
    }
}

/// Days and hours during which the site is probed.
#[non_exhaustive]
pub struct CustomSchedule {
    /// Hour of the day at which probing starts. Example: `8`.
    pub start_hour: Option<i32>,
    /// Hour of the day at which probing ends. Example: `18`.
    pub end_hour: Option<i32>,
    /// Time zone that the hours refer to. Example: `local`.
    pub time_zone: Option<String>,
    /// Days of the week on which the site is probed.
    pub days: Vec<i32>,
}

response! {
    CustomSchedule {
        "start_hour" => start_hour: value,
        "end_hour" => end_hour: value,
        "time_zone" => time_zone: value,
        "days" => days: list("days"),
    }
}

/// Alert rules of the task, one entry each.
#[non_exhaustive]
pub struct MetricRule {
    /// Whether the action is switched on. Example: `true`.
    pub action_enable: Option<String>,
    /// Alert contact groups that are notified. Example: `text`.
    pub alarm_actions: Option<String>,
    /// How the value of the metric is compared with the threshold. Example: `>`.
    pub comparison_operator: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `[ { "taskId": "49f7b317-7645-4cc9" } ]`.
    pub dimensions: Option<String>,
    /// How many periods in a row the condition has to hold. Example: `3`.
    pub evaluation_count: Option<String>,
    /// Condition that sets off the alert. Example: `$Availability>90`.
    pub expression: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `3`.
    pub level: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `Availability`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_networkmonitor`.
    pub namespace: Option<String>,
    /// Alert contact groups that are notified once the alert is over. Example: `text`.
    pub ok_actions: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `1m`.
    pub period: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `49f7b317-7645-4cc1-94fd-ea42e5220932_Availability`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `text`.
    pub rule_name: Option<String>,
    /// Whether the alert rule has an active alert. Example: `OK`.
    pub state_value: Option<Open<StateValue>>,
    /// Statistic of the metric that is used, such as the average. Example: `Availability`.
    pub statistics: Option<String>,
    /// Value that the metric is compared with. Example: `90`.
    pub threshold: Option<String>,
}

response! {
    MetricRule {
        "ActionEnable" => action_enable: value,
        "AlarmActions" => alarm_actions: value,
        "ComparisonOperator" => comparison_operator: value,
        "Dimensions" => dimensions: value,
        "EvaluationCount" => evaluation_count: value,
        "Expression" => expression: value,
        "Level" => level: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "OkActions" => ok_actions: value,
        "Period" => period: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "StateValue" => state_value: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
    }
}

values! {
    /// Whether the alert rule has an active alert.
    pub enum StateValue {
        /// No alert is active.
        Ok = "OK",
        /// An alert is active.
        Alarm = "ALARM",
    }
}

/// Errors that the documentation of [`DescribeSiteMonitorAttributeRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSiteMonitorAttributeError = super::DocumentedError;
