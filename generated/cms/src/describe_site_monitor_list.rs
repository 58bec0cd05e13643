// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSiteMonitorList`, from `cms/DescribeSiteMonitorList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentGroup, Assertions};

/// Lists the site monitoring tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSiteMonitorListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_site_monitor_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSiteMonitorListRequest {
    /// Text to search for. Example: `site`.
    pub keyword: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the monitoring or probing task. Example: `a1ecd34a-8157-44d9-b060-14950837****`.
    pub task_id: Option<String>,
    /// Protocol of the probe. Example: `HTTP`.
    pub task_type: Option<String>,
    /// Whether the task is switched on or off.
    pub task_state: Option<String>,
    /// Kind of probe: on fixed lines or on mobile networks.
    pub agent_group: Option<Open<AgentGroup>>,
}

impl DescribeSiteMonitorListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TaskState`.
    pub fn task_state(mut self, value: impl Into<String>) -> Self {
        self.task_state = Some(value.into());
        self
    }
    /// Sets `AgentGroup`.
    pub fn agent_group(mut self, value: impl Into<Open<AgentGroup>>) -> Self {
        self.agent_group = Some(value.into());
        self
    }
}

request! {
    DescribeSiteMonitorListRequest {
        "Keyword" => keyword: query,
        "Page" => page: query,
        "PageSize" => page_size: query,
        "TaskId" => task_id: query,
        "TaskType" => task_type: query,
        "TaskState" => task_state: query,
        "AgentGroup" => agent_group: query,
    }
}

impl Operation for DescribeSiteMonitorListRequest {
    type Response = DescribeSiteMonitorListResponse;
    type Error = DescribeSiteMonitorListError;
    const INFO: OperationInfo = super::operation("DescribeSiteMonitorList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSiteMonitorListError] = &[
        DescribeSiteMonitorListError::InvalidQueryParameter,
        DescribeSiteMonitorListError::AccessDeniedException,
        DescribeSiteMonitorListError::LimitExceeded,
        DescribeSiteMonitorListError::Forbidden,
        DescribeSiteMonitorListError::ExceedingQuota,
        DescribeSiteMonitorListError::Any,
        DescribeSiteMonitorListError::ThrottlingException,
        DescribeSiteMonitorListError::InternalError,
    ];
}

impl Paginated for DescribeSiteMonitorListRequest {
    type Item = SiteMonitor;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.site_monitors)
    }
}

/// Response to [`DescribeSiteMonitorListRequest`].
#[non_exhaustive]
pub struct DescribeSiteMonitorListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successfully`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68192f5d-0d45-4b98-9724-892813f86c71`.
    pub request_id: Option<String>,
    /// Site monitoring tasks.
    pub site_monitors: Vec<SiteMonitor>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeSiteMonitorListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "SiteMonitors" => site_monitors: list("SiteMonitor"),
        "Success" => success: value,
        "TotalCount" => total_count: value,
    }
}

/// Site monitoring tasks.
#[non_exhaustive]
pub struct SiteMonitor {
    /// URL or IP address that is probed. Example: `http://www.aliyun.com`.
    pub address: Option<String>,
    /// When the item was created. Example: `2019-03-02 09:02:51`.
    pub create_time: Option<String>,
    /// How often the metric is checked or the probe is made. Unit: `minutes`. Example: `1`.
    pub interval: Option<String>,
    /// Options of the probe, which depend on the protocol. Example: `{"time_out":5000}`.
    pub options_json: Option<OptionsJson>,
    /// ID of the monitoring or probing task. Example: `a1ecd34a-8127-44d9-b060-14950837****`.
    pub task_id: Option<String>,
    /// Name of the monitoring task. Example: `text`.
    pub task_name: Option<String>,
    /// Whether the task is switched on or off. Example: `1`.
    pub task_state: Option<String>,
    /// Protocol of the probe. Example: `HTTP`.
    pub task_type: Option<String>,
    /// When the item was last changed. Example: `2019-03-03 14:16:34`.
    pub update_time: Option<String>,
    /// Kind of probe: on fixed lines or on mobile networks. Example: `PC`.
    pub agent_group: Option<String>,
}

response! {
    SiteMonitor {
        "Address" => address: value,
        "CreateTime" => create_time: value,
        "Interval" => interval: value,
        "OptionsJson" => options_json: value,
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "TaskState" => task_state: value,
        "TaskType" => task_type: value,
        "UpdateTime" => update_time: value,
        "AgentGroup" => agent_group: value,
    }
}

/// Options of the probe, which depend on the protocol.
#[non_exhaustive]
pub struct OptionsJson {
    /// Password that the probe logs in with. Example: `123****`.
    pub password: Option<String>,
    /// Whether the request content is given as text or in hexadecimal. Example: `hex`.
    pub request_format: Option<String>,
    /// Content that the response is matched against. Example: `cf0f85`.
    pub response_content: Option<String>,
    /// Share of lost packets from which a ping probe counts as failed. Example: `0.5`.
    pub failure_rate: Option<f64>,
    /// How long the probe waits for a response. Example: `3000`.
    pub time_out: Option<i64>,
    /// Header lines of the probe request. Example: `testKey:testValue`.
    pub header: Option<String>,
    /// Cookies that the probe sends along. Example: `lang=en`.
    pub cookie: Option<String>,
    /// Network port that the server uses. Example: `80`.
    pub port: Option<i32>,
    /// How many pings make up one probe. Example: `20`.
    pub ping_num: Option<i32>,
    /// Whether the probe has to log in; the vendor's pages differ on which number means yes.
    /// Example: `1`.
    pub authentication: Option<i32>,
    /// Method of the probe request. Example: `get`.
    pub http_method: Option<String>,
    /// How the content of the response decides about alerts. Example: `0`.
    pub match_rule: Option<i32>,
    /// How the DNS answer has to agree with the expected records. Example: `IN_DNS`.
    pub dns_match_rule: Option<String>,
    /// Content that the probe sends. Example: `cf0f85`.
    pub request_content: Option<String>,
    /// Login name that the probe uses. Example: `testUser`.
    pub username: Option<String>,
    /// Whether the response content is given as text or in hexadecimal. Example: `hex`.
    pub response_format: Option<String>,
    /// Kind of DNS record that is asked for. Example: `A`.
    pub dns_type: Option<String>,
    /// DNS server that the probe asks. Example: `192.168.XX.XX`.
    pub dns_server: Option<String>,
    /// Whether the DNS servers of the carrier are used. Example: `true`.
    pub enable_operator_dns: Option<bool>,
    /// How often a failed DNS lookup is repeated. Example: `3`.
    pub attempts: Option<i64>,
    /// Protocol that the probe speaks. Example: `udp`.
    pub protocol: Option<String>,
    /// Whether the probe speaks the PROXY protocol. Example: `false`.
    pub proxy_protocol: Option<bool>,
    /// Status codes that count as success; assertions are the better way to say it. Example: `400`.
    pub acceptable_response_code: Option<String>,
    /// Whether Base64 is applied to the password when it is stored. Example: `false`.
    pub is_base64_encode: Option<String>,
    /// Whether the certificate of the site is checked. Example: `false`.
    pub cert_verify: Option<bool>,
    /// Whether the probe stops at a redirect instead of following it. Example: `false`.
    pub unfollow_redirect: Option<bool>,
    /// Whether a route trace (MTR) is made after a failed probe. Example: `false`.
    pub diagnosis_mtr: Option<bool>,
    /// Whether the network latency is measured by ping after a failed probe. Example: `false`.
    pub diagnosis_ping: Option<bool>,
    /// How a failed probe is repeated; the vendor's page gives the number of tries. Example: `1`.
    pub retry_delay: Option<i32>,
    /// What the response has to be like, one entry each.
    pub assertions: Vec<Assertions>,
}

response! {
    OptionsJson {
        "password" => password: value,
        "request_format" => request_format: value,
        "response_content" => response_content: value,
        "failure_rate" => failure_rate: value,
        "time_out" => time_out: value,
        "header" => header: value,
        "cookie" => cookie: value,
        "port" => port: value,
        "ping_num" => ping_num: value,
        "authentication" => authentication: value,
        "http_method" => http_method: value,
        "match_rule" => match_rule: value,
        "dns_match_rule" => dns_match_rule: value,
        "request_content" => request_content: value,
        "username" => username: value,
        "response_format" => response_format: value,
        "dns_type" => dns_type: value,
        "dns_server" => dns_server: value,
        "enable_operator_dns" => enable_operator_dns: value,
        "attempts" => attempts: value,
        "protocol" => protocol: value,
        "proxy_protocol" => proxy_protocol: value,
        "acceptable_response_code" => acceptable_response_code: value,
        "isBase64Encode" => is_base64_encode: value,
        "cert_verify" => cert_verify: value,
        "unfollow_redirect" => unfollow_redirect: value,
        "diagnosis_mtr" => diagnosis_mtr: value,
        "diagnosis_ping" => diagnosis_ping: value,
        "retry_delay" => retry_delay: value,
        "assertions" => assertions: list("assertions"),
    }
}

/// Errors that the documentation of [`DescribeSiteMonitorListRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSiteMonitorListError = super::DocumentedError;
