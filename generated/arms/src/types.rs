// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The annotations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Annotation {
    /// Name that people know the item by. Example: `123`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `abc`.
    pub value: Option<String>,
}

response! {
    Annotation {
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// Settings of an API check.
#[non_exhaustive]
pub struct ApiHTTP {
    /// Web address under which the target is found. Example: `http://www.demo.com/api/list`.
    pub target_url: Option<String>,
    /// HTTP method or procedure that is used. Example: `GET`.
    pub method: Option<String>,
    /// The request headers that are concerned.
    pub request_headers: BTreeMap<String, String>,
    /// Body of the request.
    pub request_body: Option<RequestBody>,
    /// How long the connect may take before it is given up. Example: `5000`.
    pub connect_timeout: Option<i64>,
    /// How long to wait before giving up. Example: `10000`.
    pub timeout: Option<i64>,
    /// Whether the certificate is checked. Example: `true`.
    pub check_cert: Option<bool>,
    /// Protocol that the protocol alpn uses. Example: `1`.
    pub protocol_alpn_protocol: Option<i32>,
}

impl ApiHTTP {
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
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `RequestHeaders`.
    pub fn request_headers(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.request_headers = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `RequestBody`.
    pub fn request_body(mut self, value: impl Into<RequestBody>) -> Self {
        self.request_body = Some(value.into());
        self
    }
    /// Sets `ConnectTimeout`.
    #[inline]
    pub fn connect_timeout(mut self, value: i64) -> Self {
        self.connect_timeout = Some(value);
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `CheckCert`.
    #[inline]
    pub fn check_cert(mut self, value: bool) -> Self {
        self.check_cert = Some(value);
        self
    }
    /// Sets `ProtocolAlpnProtocol`.
    #[inline]
    pub fn protocol_alpn_protocol(mut self, value: i32) -> Self {
        self.protocol_alpn_protocol = Some(value);
        self
    }
}

response! {
    ApiHTTP {
        "TargetUrl" => target_url: value,
        "Method" => method: value,
        "RequestHeaders" => request_headers: map,
        "RequestBody" => request_body: value,
        "ConnectTimeout" => connect_timeout: value,
        "Timeout" => timeout: value,
        "CheckCert" => check_cert: value,
        "ProtocolAlpnProtocol" => protocol_alpn_protocol: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum AppType {
        /// Applications.
        Trace = "TRACE",
        /// Web pages.
        Retcode = "RETCODE",
    }
}

/// The available assertions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AvailableAssertion {
    /// Kind of the item, out of those that the service tells apart. Example: `DnsARecord`.
    pub type_: Option<String>,
    /// What it is aimed at. Example: `key`.
    pub target: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out. Example: `eq`.
    pub operator: Option<String>,
    /// Value to compare with. Example: `200`.
    pub expect: Option<String>,
}

impl AvailableAssertion {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `Expect`.
    pub fn expect(mut self, value: impl Into<String>) -> Self {
        self.expect = Some(value.into());
        self
    }
}

response! {
    AvailableAssertion {
        "Type" => type_: value,
        "Target" => target: value,
        "Operator" => operator: value,
        "Expect" => expect: value,
    }
}

values! {
    /// Kind of the cluster, out of those that the service tells apart.
    pub enum ClusterType {
        /// ECS instances.
        Ecs = "ecs",
        /// A serverless Kubernetes cluster.
        Ask = "ask",
        /// A registered cluster.
        One = "one",
        /// A Kubernetes cluster.
        Acs = "acs",
        /// A Pro cluster.
        Pro = "pro",
        /// Flink.
        Flink = "flink",
    }
}

/// Settings that all kinds of task share.
#[non_exhaustive]
pub struct CommonSetting {
    /// Host name or address of the custom.
    pub custom_host: Option<CustomHost>,
    /// Which kind of IP address it is or is to be. Example: `0`.
    pub ip_type: Option<i32>,
    /// Number that is given for this: monitor samples. Example: `0`.
    pub monitor_samples: Option<i32>,
    /// Whether requests are traced. Example: `true`.
    pub is_open_trace: Option<bool>,
    /// Which kind of trace client it is or is to be. Example: `1`.
    pub trace_client_type: Option<i32>,
    /// Region that the xtrace lies in. Example: `cn-hangzhou`.
    pub xtrace_region: Option<String>,
    /// VPC that the probes run in.
    pub custom_vpc_setting: Option<CustomVPCSetting>,
    /// Where results are written in Prometheus.
    pub custom_prometheus_setting: Option<CustomPrometheusSetting>,
}

impl CommonSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomHost`.
    pub fn custom_host(mut self, value: impl Into<CustomHost>) -> Self {
        self.custom_host = Some(value.into());
        self
    }
    /// Sets `IpType`.
    #[inline]
    pub fn ip_type(mut self, value: i32) -> Self {
        self.ip_type = Some(value);
        self
    }
    /// Sets `MonitorSamples`.
    #[inline]
    pub fn monitor_samples(mut self, value: i32) -> Self {
        self.monitor_samples = Some(value);
        self
    }
    /// Sets `IsOpenTrace`.
    #[inline]
    pub fn is_open_trace(mut self, value: bool) -> Self {
        self.is_open_trace = Some(value);
        self
    }
    /// Sets `TraceClientType`.
    #[inline]
    pub fn trace_client_type(mut self, value: i32) -> Self {
        self.trace_client_type = Some(value);
        self
    }
    /// Sets `XtraceRegion`.
    pub fn xtrace_region(mut self, value: impl Into<String>) -> Self {
        self.xtrace_region = Some(value.into());
        self
    }
    /// Sets `CustomVPCSetting`.
    pub fn custom_vpc_setting(mut self, value: impl Into<CustomVPCSetting>) -> Self {
        self.custom_vpc_setting = Some(value.into());
        self
    }
    /// Sets `CustomPrometheusSetting`.
    pub fn custom_prometheus_setting(
        mut self,
        value: impl Into<CustomPrometheusSetting>,
    ) -> Self {
        self.custom_prometheus_setting = Some(value.into());
        self
    }
}

response! {
    CommonSetting {
        "CustomHost" => custom_host: value,
        "IpType" => ip_type: value,
        "MonitorSamples" => monitor_samples: value,
        "IsOpenTrace" => is_open_trace: value,
        "TraceClientType" => trace_client_type: value,
        "XtraceRegion" => xtrace_region: value,
        "CustomVPCSetting" => custom_vpc_setting: value,
        "CustomPrometheusSetting" => custom_prometheus_setting: value,
    }
}

/// The conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Condition {
    /// Time that is set or recorded for this: first transition. Example: `2018-01-31T14:32:19Z`.
    pub first_transition_time: Option<Timestamp>,
    /// Time that is set or recorded for this: last transition. Example: `2018-01-31T14:32:19Z`.
    pub last_transition_time: Option<Timestamp>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `True`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Loaded`.
    pub type_: Option<String>,
}

response! {
    Condition {
        "FirstTransitionTime" => first_transition_time: value,
        "LastTransitionTime" => last_transition_time: value,
        "Message" => message: value,
        "Reason" => reason: value,
        "Status" => status: value,
        "Type" => type_: value,
    }
}

/// Host name or address of the custom.
#[non_exhaustive]
pub struct CustomHost {
    /// The hosts to work on or to narrow the list down to.
    pub hosts: Vec<Host>,
    /// Which kind of select it is or is to be. Example: `0`.
    pub select_type: Option<i32>,
}

impl CustomHost {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Hosts`.
    pub fn hosts(mut self, value: impl IntoIterator<Item = impl Into<Host>>) -> Self {
        self.hosts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SelectType`.
    #[inline]
    pub fn select_type(mut self, value: i32) -> Self {
        self.select_type = Some(value);
        self
    }
}

response! {
    CustomHost {
        "Hosts" => hosts: list(""),
        "SelectType" => select_type: value,
    }
}

/// How long the custom lasts or how often it comes round.
#[non_exhaustive]
pub struct CustomPeriod {
    /// Hour at which it ends. Example: `22`.
    pub end_hour: Option<i32>,
    /// Hour at which it begins. Example: `8`.
    pub start_hour: Option<i32>,
}

impl CustomPeriod {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndHour`.
    #[inline]
    pub fn end_hour(mut self, value: i32) -> Self {
        self.end_hour = Some(value);
        self
    }
    /// Sets `StartHour`.
    #[inline]
    pub fn start_hour(mut self, value: i32) -> Self {
        self.start_hour = Some(value);
        self
    }
}

request! {
    CustomPeriod {
        "EndHour" => end_hour: field,
        "StartHour" => start_hour: field,
    }
}

/// Where results are written in Prometheus.
#[non_exhaustive]
pub struct CustomPrometheusSetting {
    /// The prometheus labels that are concerned.
    pub prometheus_labels: BTreeMap<String, String>,
    /// ID of the prometheus cluster that the call is about. Example: `text`.
    pub prometheus_cluster_id: Option<String>,
    /// Region that the prometheus cluster lies in. Example: `text`.
    pub prometheus_cluster_region: Option<String>,
}

impl CustomPrometheusSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrometheusLabels`.
    pub fn prometheus_labels(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.prometheus_labels = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `PrometheusClusterId`.
    pub fn prometheus_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_cluster_id = Some(value.into());
        self
    }
    /// Sets `PrometheusClusterRegion`.
    pub fn prometheus_cluster_region(mut self, value: impl Into<String>) -> Self {
        self.prometheus_cluster_region = Some(value.into());
        self
    }
}

response! {
    CustomPrometheusSetting {
        "PrometheusLabels" => prometheus_labels: map,
        "PrometheusClusterId" => prometheus_cluster_id: value,
        "PrometheusClusterRegion" => prometheus_cluster_region: value,
    }
}

/// The custom SLS filters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CustomSLSFilter {
    /// Name in a pair of name and value. Example: `username`.
    pub key: Option<String>,
    /// How the filter compares. Example: `=`.
    pub opt: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `test`.
    pub value: Option<String>,
    /// Type of the value.
    pub t: Option<String>,
    /// Whether it is shown. Example: `false`.
    pub show: Option<bool>,
}

response! {
    CustomSLSFilter {
        "Key" => key: value,
        "Opt" => opt: value,
        "Value" => value: value,
        "T" => t: value,
        "Show" => show: value,
    }
}

/// VPC that the probes run in.
#[non_exhaustive]
pub struct CustomVPCSetting {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1muectbr8f90vjxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp14crq29vpycxp8xxxxx`.
    pub vswitch_id: Option<String>,
    /// ID of the secure group that the call is about. Example: `sg-bp13wzf9vuwegmpxxxxx`.
    pub secure_group_id: Option<String>,
}

impl CustomVPCSetting {
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecureGroupId`.
    pub fn secure_group_id(mut self, value: impl Into<String>) -> Self {
        self.secure_group_id = Some(value.into());
        self
    }
}

response! {
    CustomVPCSetting {
        "RegionId" => region_id: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "SecureGroupId" => secure_group_id: value,
    }
}

/// The dashboards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Dashboard {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `mysql-overview`.
    pub name: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxxx`.
    pub url: Option<String>,
}

response! {
    Dashboard {
        "Description" => description: value,
        "Name" => name: value,
        "Url" => url: value,
    }
}

/// The dependencies that are concerned.
#[non_exhaustive]
pub struct Dependencies {
    /// The features that are concerned.
    pub features: BTreeMap<String, bool>,
    /// The services that were found or are concerned, one entry each. Example: `ResourceCenter`.
    pub services: Vec<String>,
    /// Kinds of cluster that were found or are concerned. Example: `ManagedKubernetes/Default`.
    pub cluster_types: Vec<String>,
}

response! {
    Dependencies {
        "Features" => features: map,
        "Services" => services: list(""),
        "ClusterTypes" => cluster_types: list(""),
    }
}

/// The dim filters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DimFilter {
    /// Key that opens, signs or picks out the filter. Example: `rootIp`.
    pub filter_key: Option<String>,
    /// How the filter compares. Example: `ALL`.
    pub filter_opt: Option<String>,
    /// The filter values that were found or are concerned, one entry each.
    pub filter_values: Vec<String>,
}

response! {
    DimFilter {
        "FilterKey" => filter_key: value,
        "FilterOpt" => filter_opt: value,
        "FilterValues" => filter_values: list(""),
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// Port that is scraped. Example: `9182`.
    pub port: Option<String>,
    /// Network port that belongs to the target. Example: `3306`.
    pub target_port: Option<i32>,
    /// Path of the file, the entry or the URL. Example: `/metrics`.
    pub path: Option<String>,
    /// Time from one run, check or data point to the next. Example: `30s`.
    pub interval: Option<String>,
    /// How many there are of this: matched target. Example: `1`.
    pub matched_target_count: Option<i32>,
}

response! {
    Endpoint {
        "Port" => port: value,
        "TargetPort" => target_port: value,
        "Path" => path: value,
        "Interval" => interval: value,
        "MatchedTargetCount" => matched_target_count: value,
    }
}

/// The environments that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Environment {
    /// The dependencies that are concerned.
    pub dependencies: Option<Dependencies>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Label that the item carries. Example: `text`.
    pub label: Option<String>,
    /// Name that people know the item by. Example: `CS`.
    pub name: Option<String>,
    /// The policies that are concerned.
    pub policies: Option<Policies>,
}

response! {
    Environment {
        "Dependencies" => dependencies: value,
        "Description" => description: value,
        "Enable" => enable: value,
        "Label" => label: value,
        "Name" => name: value,
        "Policies" => policies: value,
    }
}

values! {
    /// Plan by which the environment is billed.
    pub enum FeePackage {
        /// Basic plan.
        CsBasic = "CS_Basic",
        /// Professional plan.
        CsPro = "CS_Pro",
    }
}

/// Settings of a download check.
#[non_exhaustive]
pub struct FileDownload {
    /// Web address under which the target is found.
    /// Example: `https://img.alicdn.com/tfs/TB13DzOjXP7gK0jSZFjXXc5aXXa-212-48.png`.
    pub target_url: Option<String>,
    /// Program that downloads the file. Example: `1`.
    pub download_kernel: Option<i32>,
    /// Protocol that the quick uses. Example: `1`.
    pub quick_protocol: Option<i32>,
    /// How long the connection may take before it is given up. Example: `5000`.
    pub connection_timeout: Option<i64>,
    /// How long the monitor may take before it is given up. Example: `60000`.
    pub monitor_timeout: Option<i64>,
    /// What the custom header contains.
    pub custom_header_content: BTreeMap<String, String>,
    /// Whether a certificate of unknown status is let pass. Example: `1`.
    pub ignore_certificate_status_error: Option<i32>,
    /// Whether an untrusted certificate is let pass. Example: `1`.
    pub ignore_certificate_untrustworthy_error: Option<i32>,
    /// Whether a certificate for another host is let pass. Example: `1`.
    pub ignore_invalid_host_error: Option<i32>,
    /// Whether redirections are followed. Example: `1`.
    pub redirection: Option<i32>,
    /// How large the transmission is or is to be. Example: `2048`.
    pub transmission_size: Option<i64>,
    /// Whether a revoked certificate is let pass. Example: `1`.
    pub ignore_certificate_canceled_error: Option<i32>,
    /// Whether a certificate of an unknown authority is let pass. Example: `1`.
    pub ignore_certificate_auth_error: Option<i32>,
    /// Whether an expired certificate is let pass. Example: `1`.
    pub ignore_certificate_out_of_date_error: Option<i32>,
    /// Whether a certificate for another purpose is let pass. Example: `1`.
    pub ignore_certificate_using_error: Option<i32>,
    /// How the result is checked. Example: `0`.
    pub verify_way: Option<i32>,
    /// The validate keywords that are concerned. Example: `aliyun`.
    pub validate_keywords: Option<String>,
    /// Items of the kind white to work on or to narrow the list down to.
    /// Example: `www.aliyun.com:203.0.3.55|203.3.44.67`.
    pub white_list: Option<String>,
}

impl FileDownload {
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
    /// Sets `DownloadKernel`.
    #[inline]
    pub fn download_kernel(mut self, value: i32) -> Self {
        self.download_kernel = Some(value);
        self
    }
    /// Sets `QuickProtocol`.
    #[inline]
    pub fn quick_protocol(mut self, value: i32) -> Self {
        self.quick_protocol = Some(value);
        self
    }
    /// Sets `ConnectionTimeout`.
    #[inline]
    pub fn connection_timeout(mut self, value: i64) -> Self {
        self.connection_timeout = Some(value);
        self
    }
    /// Sets `MonitorTimeout`.
    #[inline]
    pub fn monitor_timeout(mut self, value: i64) -> Self {
        self.monitor_timeout = Some(value);
        self
    }
    /// Sets `CustomHeaderContent`.
    pub fn custom_header_content(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_header_content = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `IgnoreCertificateStatusError`.
    #[inline]
    pub fn ignore_certificate_status_error(mut self, value: i32) -> Self {
        self.ignore_certificate_status_error = Some(value);
        self
    }
    /// Sets `IgnoreCertificateUntrustworthyError`.
    #[inline]
    pub fn ignore_certificate_untrustworthy_error(mut self, value: i32) -> Self {
        self.ignore_certificate_untrustworthy_error = Some(value);
        self
    }
    /// Sets `IgnoreInvalidHostError`.
    #[inline]
    pub fn ignore_invalid_host_error(mut self, value: i32) -> Self {
        self.ignore_invalid_host_error = Some(value);
        self
    }
    /// Sets `Redirection`.
    #[inline]
    pub fn redirection(mut self, value: i32) -> Self {
        self.redirection = Some(value);
        self
    }
    /// Sets `TransmissionSize`.
    #[inline]
    pub fn transmission_size(mut self, value: i64) -> Self {
        self.transmission_size = Some(value);
        self
    }
    /// Sets `IgnoreCertificateCanceledError`.
    #[inline]
    pub fn ignore_certificate_canceled_error(mut self, value: i32) -> Self {
        self.ignore_certificate_canceled_error = Some(value);
        self
    }
    /// Sets `IgnoreCertificateAuthError`.
    #[inline]
    pub fn ignore_certificate_auth_error(mut self, value: i32) -> Self {
        self.ignore_certificate_auth_error = Some(value);
        self
    }
    /// Sets `IgnoreCertificateOutOfDateError`.
    #[inline]
    pub fn ignore_certificate_out_of_date_error(mut self, value: i32) -> Self {
        self.ignore_certificate_out_of_date_error = Some(value);
        self
    }
    /// Sets `IgnoreCertificateUsingError`.
    #[inline]
    pub fn ignore_certificate_using_error(mut self, value: i32) -> Self {
        self.ignore_certificate_using_error = Some(value);
        self
    }
    /// Sets `VerifyWay`.
    #[inline]
    pub fn verify_way(mut self, value: i32) -> Self {
        self.verify_way = Some(value);
        self
    }
    /// Sets `ValidateKeywords`.
    pub fn validate_keywords(mut self, value: impl Into<String>) -> Self {
        self.validate_keywords = Some(value.into());
        self
    }
    /// Sets `WhiteList`.
    pub fn white_list(mut self, value: impl Into<String>) -> Self {
        self.white_list = Some(value.into());
        self
    }
}

request! {
    FileDownload {
        "TargetUrl" => target_url: field,
        "DownloadKernel" => download_kernel: field,
        "QuickProtocol" => quick_protocol: field,
        "ConnectionTimeout" => connection_timeout: field,
        "MonitorTimeout" => monitor_timeout: field,
        "CustomHeaderContent" => custom_header_content: field,
        "IgnoreCertificateStatusError" => ignore_certificate_status_error: field,
        "IgnoreCertificateUntrustworthyError" => ignore_certificate_untrustworthy_error: field,
        "IgnoreInvalidHostError" => ignore_invalid_host_error: field,
        "Redirection" => redirection: field,
        "TransmissionSize" => transmission_size: field,
        "IgnoreCertificateCanceledError" => ignore_certificate_canceled_error: field,
        "IgnoreCertificateAuthError" => ignore_certificate_auth_error: field,
        "IgnoreCertificateOutOfDateError" => ignore_certificate_out_of_date_error: field,
        "IgnoreCertificateUsingError" => ignore_certificate_using_error: field,
        "VerifyWay" => verify_way: field,
        "ValidateKeywords" => validate_keywords: field,
        "WhiteList" => white_list: field,
    }
}

/// The exclusion filters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Filter {
    /// Name in a pair of name and value. Example: `pid`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `atc889zkcf@d8deedfa9******`.
    pub value: Option<String>,
}

impl Filter {
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
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// The filters that are concerned.
#[non_exhaustive]
pub struct Filters {
    /// The dim filters that were found or are concerned, one entry each.
    pub dim_filters: Vec<DimFilter>,
    /// The custom SLS filters that were found or are concerned, one entry each.
    pub custom_sls_filters: Vec<CustomSLSFilter>,
    /// The custom SLS group by dimensions that were found or are concerned, one entry each.
    /// Example: `["page"]`.
    pub custom_sls_group_by_dimensions: Vec<String>,
    /// The custom SLS wheres that were found or are concerned, one entry each.
    /// Example: `["t like '%api%'"]`.
    pub custom_sls_wheres: Vec<String>,
}

response! {
    Filters {
        "DimFilters" => dim_filters: list(""),
        "CustomSLSFilters" => custom_sls_filters: list(""),
        "CustomSLSGroupByDimensions" => custom_sls_group_by_dimensions: list(""),
        "CustomSLSWheres" => custom_sls_wheres: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GrafanaWorkspace {
    /// State that the item is in, or that is asked for. Example: `text`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Edition of the workspace. Example: `text`.
    pub grafana_workspace_edition: Option<String>,
    /// End of the period concerned. Example: `1652803200000`.
    pub end_time: Option<f64>,
    /// ID of the grafana workspace that the item belongs to or stands for.
    /// Example: `grafana-cn-4xl3g******`.
    pub grafana_workspace_id: Option<String>,
    /// Which version of the upgrade is meant. Example: `9.0.x`.
    pub upgrade_version: Vec<String>,
    /// IP address that belongs to the grafana workspace. Example: `47.110.71.***:443`.
    pub grafana_workspace_ip: Option<String>,
    /// IP address that belongs to the snat. Example: `47.110.71.***`.
    pub snat_ip: Option<String>,
    /// Domain name that belongs to the grafana workspace.
    /// Example: `my-grafana.grafana.aliyuncs.com:443`.
    pub grafana_workspace_domain: Option<String>,
    /// State that the grafana workspace domain name is in. Example: `on`.
    pub grafana_workspace_domain_status: Option<String>,
    /// Whether the workspace is billed. Example: `true`.
    pub commercial: Option<bool>,
    /// Name that the grafana workspace goes by. Example: `text`.
    pub grafana_workspace_name: Option<String>,
    /// Which version of the grafana is meant. Example: `9.0.x`.
    pub grafana_version: Option<String>,
    /// When the item was created. Example: `1642079398000`.
    pub gmt_create: Option<f64>,
    /// ID of the user that the item belongs to or stands for. Example: `1412143830******`.
    pub user_id: Option<String>,
    /// Account that the max belongs to or works with. Example: `10`.
    pub max_account: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Protocol of the address. Example: `text`.
    pub protocol: Option<String>,
    /// Whether accounts are kept in step. Example: `true`.
    pub share_synced: Option<bool>,
    /// ID of the ntm that the item belongs to or stands for. Example: `grafana-cn-4xl3g******`.
    pub ntm_id: Option<String>,
    /// Domain name that belongs to the personal. Example: `my-grafana.grafana.aliyuncs.com:443`.
    pub personal_domain: Option<String>,
    /// First label of your own domain name. Example: `my-grafana`.
    pub personal_domain_prefix: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-aek2f4vzrfs6cla`.
    pub resource_group_id: Option<String>,
    /// Which kind of deploy it is or is to be. Example: `asi`.
    pub deploy_type: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<GrafanaWorkspaceTag>,
    /// IP address that belongs to the private. Example: `192.168.1.1`.
    pub private_ip: Option<String>,
    /// Domain name that belongs to the private. Example: `my-grafana.grafana.aliyuncs.com:80`.
    pub private_domain: Option<String>,
}

response! {
    GrafanaWorkspace {
        "status" => status: value,
        "description" => description: value,
        "grafanaWorkspaceEdition" => grafana_workspace_edition: value,
        "endTime" => end_time: value,
        "grafanaWorkspaceId" => grafana_workspace_id: value,
        "upgradeVersion" => upgrade_version: list(""),
        "grafanaWorkspaceIp" => grafana_workspace_ip: value,
        "snatIp" => snat_ip: value,
        "grafanaWorkspaceDomain" => grafana_workspace_domain: value,
        "grafanaWorkspaceDomainStatus" => grafana_workspace_domain_status: value,
        "commercial" => commercial: value,
        "grafanaWorkspaceName" => grafana_workspace_name: value,
        "grafanaVersion" => grafana_version: value,
        "gmtCreate" => gmt_create: value,
        "userId" => user_id: value,
        "maxAccount" => max_account: value,
        "regionId" => region_id: value,
        "protocol" => protocol: value,
        "shareSynced" => share_synced: value,
        "ntmId" => ntm_id: value,
        "personalDomain" => personal_domain: value,
        "personalDomainPrefix" => personal_domain_prefix: value,
        "resourceGroupId" => resource_group_id: value,
        "deployType" => deploy_type: value,
        "tags" => tags: list(""),
        "privateIp" => private_ip: value,
        "privateDomain" => private_domain: value,
    }
}

/// Labels attached to the item.
#[non_exhaustive]
pub struct GrafanaWorkspaceTag {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `TestKey`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `TestValue`.
    pub value: Option<String>,
}

response! {
    GrafanaWorkspaceTag {
        "key" => key: value,
        "value" => value: value,
    }
}

/// How alerts are put together into one message.
#[non_exhaustive]
pub struct GroupRule {
    /// The grouping fields that were found or are concerned, one entry each.
    /// Example: `["alertName","clustname"]`.
    pub grouping_fields: Vec<String>,
    /// How long to wait for more alerts before a message is sent. Example: `5`.
    pub group_wait: Option<i64>,
    /// Time between two of this, or the span in which it holds: group. Example: `30`.
    pub group_interval: Option<i64>,
}

response! {
    GroupRule {
        "GroupingFields" => grouping_fields: list(""),
        "GroupWait" => group_wait: value,
        "GroupInterval" => group_interval: value,
    }
}

/// Headers of the request, one entry each.
#[non_exhaustive]
pub struct Header {
    /// Name in a pair of name and value. Example: `regionId`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `cn-hangzhou`.
    pub value: Option<String>,
}

impl Header {
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

response! {
    Header {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// The hosts to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Host {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Which kind of IP address it is or is to be. Example: `0`.
    pub ip_type: Option<i32>,
    /// The IP addresses to work on or to narrow the list down to. Example: `10.176.141.63`.
    pub ips: Vec<String>,
}

impl Host {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `IpType`.
    #[inline]
    pub fn ip_type(mut self, value: i32) -> Self {
        self.ip_type = Some(value);
        self
    }
    /// Sets `Ips`.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Host {
        "Domain" => domain: value,
        "IpType" => ip_type: value,
        "Ips" => ips: list(""),
    }
}

/// The labels that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Label {
    /// Name that people know the item by. Example: `123`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `abc`.
    pub value: Option<String>,
}

response! {
    Label {
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// Items of the kind log event that were found or are concerned.
#[non_exhaustive]
pub struct LogEvent {
    /// Items of the kind tag entry that were found or are concerned.
    pub tag_entry_list: Vec<TagEntry>,
    /// Moment that the record or data point belongs to. Example: `1595174501747`.
    pub timestamp: Option<i64>,
}

response! {
    LogEvent {
        "TagEntryList" => tag_entry_list: list(""),
        "Timestamp" => timestamp: value,
    }
}

values! {
    /// Which kind of managed it is or is to be.
    pub enum ManagedType {
        /// You look after everything.
        None = "none",
        /// The service looks after the agent.
        Agent = "agent",
        /// The service looks after the agent and the exporters.
        AgentExporter = "agent-exporter",
    }
}

/// The matching conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MatchingCondition {
    /// Name in a pair of name and value. Example: `altertname`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `test`.
    pub value: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out. Example: `eq`.
    pub operator: Option<String>,
}

response! {
    MatchingCondition {
        "Key" => key: value,
        "Value" => value: value,
        "Operator" => operator: value,
    }
}

/// Rules that apply to the matching, one entry each.
#[non_exhaustive]
pub struct MatchingRule {
    /// The matching conditions that were found or are concerned, one entry each.
    pub matching_conditions: Vec<MatchingCondition>,
}

response! {
    MatchingRule {
        "MatchingConditions" => matching_conditions: list(""),
    }
}

/// How to check that metrics come in.
#[non_exhaustive]
pub struct MetricCheckRule {
    /// Query of the alert. Example: `scraper_up{scraper=\"ecs\"}==1`.
    pub prom_ql: Vec<String>,
}

response! {
    MetricCheckRule {
        "PromQL" => prom_ql: list(""),
    }
}

/// The monitors to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Monitor {
    /// Code that stands for the city, for programs to act on. Example: `100023`.
    pub city_code: Option<String>,
    /// Code that stands for the operator, for programs to act on. Example: `1`.
    pub operator_code: Option<String>,
    /// Which kind of client it is or is to be. Example: `1`.
    pub client_type: Option<i32>,
}

impl Monitor {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CityCode`.
    pub fn city_code(mut self, value: impl Into<String>) -> Self {
        self.city_code = Some(value.into());
        self
    }
    /// Sets `OperatorCode`.
    pub fn operator_code(mut self, value: impl Into<String>) -> Self {
        self.operator_code = Some(value.into());
        self
    }
    /// Sets `ClientType`.
    #[inline]
    pub fn client_type(mut self, value: i32) -> Self {
        self.client_type = Some(value);
        self
    }
}

response! {
    Monitor {
        "CityCode" => city_code: value,
        "OperatorCode" => operator_code: value,
        "ClientType" => client_type: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MonitorData {
    /// Whether anything matches, in words. Example: `text`.
    pub matched_msg: Option<String>,
    /// How many there are of this: matched target. Example: `1`.
    pub matched_target_count: Option<String>,
}

response! {
    MonitorData {
        "MatchedMsg" => matched_msg: value,
        "MatchedTargetCount" => matched_target_count: value,
    }
}

/// Settings of a DNS check.
#[non_exhaustive]
pub struct NetDNS {
    /// Web address under which the target is found. Example: `www.aliyun.com`.
    pub target_url: Option<String>,
    /// Which kind of DNS server IP address it is or is to be. Example: `0`.
    pub dns_server_ip_type: Option<i32>,
    /// DNS server to ask. Example: `114.114.114.114`.
    pub ns_server: Option<String>,
    /// How DNS is asked: step by step or by one server. Example: `0`.
    pub query_method: Option<i32>,
    /// How long to wait before giving up. Example: `5000`.
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

response! {
    NetDNS {
        "TargetUrl" => target_url: value,
        "DnsServerIpType" => dns_server_ip_type: value,
        "NsServer" => ns_server: value,
        "QueryMethod" => query_method: value,
        "Timeout" => timeout: value,
    }
}

/// Settings of a ping check.
#[non_exhaustive]
pub struct NetICMP {
    /// Web address under which the target is found. Example: `www.example.com`.
    pub target_url: Option<String>,
    /// Time from one run, check or data point to the next. Example: `200`.
    pub interval: Option<i64>,
    /// How many there are of this: package. Example: `4`.
    pub package_num: Option<i32>,
    /// How large the package is or is to be. Example: `32`.
    pub package_size: Option<i32>,
    /// Whether packets may be split. Example: `true`.
    pub split_package: Option<bool>,
    /// How long to wait before giving up. Example: `20000`.
    pub timeout: Option<i64>,
    /// Whether the tracert is switched on. Example: `true`.
    pub tracert_enable: Option<bool>,
    /// Most hops that are traced. Example: `20`.
    pub tracert_num_max: Option<i32>,
    /// How long the tracert may take before it is given up. Example: `60000`.
    pub tracert_timeout: Option<i64>,
}

impl NetICMP {
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
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `PackageNum`.
    #[inline]
    pub fn package_num(mut self, value: i32) -> Self {
        self.package_num = Some(value);
        self
    }
    /// Sets `PackageSize`.
    #[inline]
    pub fn package_size(mut self, value: i32) -> Self {
        self.package_size = Some(value);
        self
    }
    /// Sets `SplitPackage`.
    #[inline]
    pub fn split_package(mut self, value: bool) -> Self {
        self.split_package = Some(value);
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `TracertEnable`.
    #[inline]
    pub fn tracert_enable(mut self, value: bool) -> Self {
        self.tracert_enable = Some(value);
        self
    }
    /// Sets `TracertNumMax`.
    #[inline]
    pub fn tracert_num_max(mut self, value: i32) -> Self {
        self.tracert_num_max = Some(value);
        self
    }
    /// Sets `TracertTimeout`.
    #[inline]
    pub fn tracert_timeout(mut self, value: i64) -> Self {
        self.tracert_timeout = Some(value);
        self
    }
}

request! {
    NetICMP {
        "TargetUrl" => target_url: field,
        "Interval" => interval: field,
        "PackageNum" => package_num: field,
        "PackageSize" => package_size: field,
        "SplitPackage" => split_package: field,
        "Timeout" => timeout: field,
        "TracertEnable" => tracert_enable: field,
        "TracertNumMax" => tracert_num_max: field,
        "TracertTimeout" => tracert_timeout: field,
    }
}

/// Settings of a TCP check.
#[non_exhaustive]
pub struct NetTCP {
    /// Web address under which the target is found. Example: `www.example.com`.
    pub target_url: Option<String>,
    /// How often it happens or is tried: connect. Example: `4`.
    pub connect_times: Option<i32>,
    /// Time from one run, check or data point to the next. Example: `200`.
    pub interval: Option<i64>,
    /// How long to wait before giving up. Example: `20000`.
    pub timeout: Option<i64>,
    /// Whether the tracert is switched on. Example: `true`.
    pub tracert_enable: Option<bool>,
    /// Most hops that are traced. Example: `20`.
    pub tracert_num_max: Option<i32>,
    /// How long the tracert may take before it is given up. Example: `60000`.
    pub tracert_timeout: Option<i64>,
}

impl NetTCP {
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
    /// Sets `ConnectTimes`.
    #[inline]
    pub fn connect_times(mut self, value: i32) -> Self {
        self.connect_times = Some(value);
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `TracertEnable`.
    #[inline]
    pub fn tracert_enable(mut self, value: bool) -> Self {
        self.tracert_enable = Some(value);
        self
    }
    /// Sets `TracertNumMax`.
    #[inline]
    pub fn tracert_num_max(mut self, value: i32) -> Self {
        self.tracert_num_max = Some(value);
        self
    }
    /// Sets `TracertTimeout`.
    #[inline]
    pub fn tracert_timeout(mut self, value: i64) -> Self {
        self.tracert_timeout = Some(value);
        self
    }
}

response! {
    NetTCP {
        "TargetUrl" => target_url: value,
        "ConnectTimes" => connect_times: value,
        "Interval" => interval: value,
        "Timeout" => timeout: value,
        "TracertEnable" => tracert_enable: value,
        "TracertNumMax" => tracert_num_max: value,
        "TracertTimeout" => tracert_timeout: value,
    }
}

/// What is done about the notification, as rules.
#[non_exhaustive]
pub struct NotificationPolicy {
    /// Identifier of the item within its collection. Example: `1234`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `notificationpolicy_test`.
    pub name: Option<String>,
    /// Rules that apply to the matching, one entry each.
    pub matching_rules: Vec<MatchingRule>,
    /// Text for people about the send recover. Example: `true`.
    pub send_recover_message: Option<bool>,
    /// How alerts are put together into one message.
    pub group_rule: Option<GroupRule>,
    /// Who is told when, and how.
    pub notify_rule: Option<NotifyRule>,
    /// Text of the messages.
    pub notify_template: Option<NotifyTemplate>,
    /// ID of the escalation policy that the item belongs to or stands for. Example: `123`.
    pub escalation_policy_id: Option<i64>,
    /// Whether the message is sent again and again. Example: `true`.
    pub repeat: Option<bool>,
    /// Time between two of this, or the span in which it holds: repeat. Example: `600`.
    pub repeat_interval: Option<i64>,
    /// ID of the integration that the item belongs to or stands for. Example: `34`.
    pub integration_id: Option<i64>,
    /// Way in which the directed works.
    pub directed_mode: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `enable`.
    pub state: Option<String>,
}

response! {
    NotificationPolicy {
        "Id" => id: value,
        "Name" => name: value,
        "MatchingRules" => matching_rules: list(""),
        "SendRecoverMessage" => send_recover_message: value,
        "GroupRule" => group_rule: value,
        "NotifyRule" => notify_rule: value,
        "NotifyTemplate" => notify_template: value,
        "EscalationPolicyId" => escalation_policy_id: value,
        "Repeat" => repeat: value,
        "RepeatInterval" => repeat_interval: value,
        "IntegrationId" => integration_id: value,
        "DirectedMode" => directed_mode: value,
        "State" => state: value,
    }
}

/// The notify objects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NotifyObject {
    /// Which kind of notify object it is or is to be. Example: `CONTACT`.
    pub notify_object_type: Option<String>,
    /// ID of the notify object that the item belongs to or stands for. Example: `123`.
    pub notify_object_id: Option<i64>,
    /// Name that the notify object goes by. Example: `test`.
    pub notify_object_name: Option<String>,
    /// The notify channels that were found or are concerned, one entry each. Example: `sms`.
    pub notify_channels: Vec<String>,
}

response! {
    NotifyObject {
        "NotifyObjectType" => notify_object_type: value,
        "NotifyObjectId" => notify_object_id: value,
        "NotifyObjectName" => notify_object_name: value,
        "NotifyChannels" => notify_channels: list(""),
    }
}

/// Who is told when, and how.
#[non_exhaustive]
pub struct NotifyRule {
    /// When the notify began or is to begin. Example: `00:00`.
    pub notify_start_time: Option<String>,
    /// When the notify ended or is to end. Example: `23:59`.
    pub notify_end_time: Option<String>,
    /// The notify channels that were found or are concerned, one entry each. Example: `text`.
    pub notify_channels: Vec<String>,
    /// The notify objects that were found or are concerned, one entry each.
    pub notify_objects: Vec<NotifyObject>,
}

response! {
    NotifyRule {
        "NotifyStartTime" => notify_start_time: value,
        "NotifyEndTime" => notify_end_time: value,
        "NotifyChannels" => notify_channels: list(""),
        "NotifyObjects" => notify_objects: list(""),
    }
}

/// Text of the messages.
#[non_exhaustive]
pub struct NotifyTemplate {
    /// Heading that the email has for people. Example: `{{ .commonLabels.alertname }}`.
    pub email_title: Option<String>,
    /// What the email contains. Example: `text`.
    pub email_content: Option<String>,
    /// Heading that the email recover has for people. Example: `{{ .commonLabels.alertname }}`.
    pub email_recover_title: Option<String>,
    /// What the email recover contains. Example: `text`.
    pub email_recover_content: Option<String>,
    /// What the sms contains. Example: `text`.
    pub sms_content: Option<String>,
    /// What the sms recover contains. Example: `text`.
    pub sms_recover_content: Option<String>,
    /// What the tts contains. Example: `text`.
    pub tts_content: Option<String>,
    /// What the tts recover contains. Example: `text`.
    pub tts_recover_content: Option<String>,
    /// What the robot contains. Example: `text`.
    pub robot_content: Option<String>,
}

response! {
    NotifyTemplate {
        "EmailTitle" => email_title: value,
        "EmailContent" => email_content: value,
        "EmailRecoverTitle" => email_recover_title: value,
        "EmailRecoverContent" => email_recover_content: value,
        "SmsContent" => sms_content: value,
        "SmsRecoverContent" => sms_recover_content: value,
        "TtsContent" => tts_content: value,
        "TtsRecoverContent" => tts_recover_content: value,
        "RobotContent" => robot_content: value,
    }
}

values! {
    /// Which kind of notify it is or is to be.
    pub enum NotifyType {
        /// The alert center sends the messages.
        AlertManager = "ALERT_MANAGER",
        /// A notification policy sends the messages.
        DispatchRule = "DISPATCH_RULE",
    }
}

values! {
    /// Which kind of payment it is or is to be.
    pub enum PaymentType {
        /// By the number of reports.
        Postpay = "POSTPAY",
        /// By the amount of data.
        PostpayGb = "POSTPAY_GB",
    }
}

/// The policies that are concerned.
#[non_exhaustive]
pub struct Policies {
    /// State that the alert default is in. Example: `default`.
    pub alert_default_status: Option<String>,
    /// Whether it is installed unless one says otherwise. Example: `false`.
    pub default_install: Option<bool>,
    /// Name that the target addon goes by. Example: `cloud-rds-mysql`.
    pub target_addon_name: Option<String>,
    /// The protocols that were found or are concerned, one entry each.
    pub protocols: Vec<Protocol>,
    /// Account that the enable service belongs to or works with.
    pub enable_service_account: Option<bool>,
    /// Whether a restart is needed afterwards.
    pub need_restart_after_integration: Option<bool>,
    /// How to check that metrics come in.
    pub metric_check_rule: Option<MetricCheckRule>,
}

response! {
    Policies {
        "AlertDefaultStatus" => alert_default_status: value,
        "DefaultInstall" => default_install: value,
        "TargetAddonName" => target_addon_name: value,
        "Protocols" => protocols: list(""),
        "EnableServiceAccount" => enable_service_account: value,
        "NeedRestartAfterIntegration" => need_restart_after_integration: value,
        "MetricCheckRule" => metric_check_rule: value,
    }
}

/// Policies that apply to the notification.
#[non_exhaustive]
pub struct Policy {
    /// Identifier of the item within its collection. Example: `646093`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    Policy {
        "Id" => id: value,
        "Name" => name: value,
    }
}

/// Alert rule, with its facts.
#[non_exhaustive]
pub struct PrometheusAlertRule {
    /// ID of the alert that the item belongs to or stands for. Example: `3888704`.
    pub alert_id: Option<i64>,
    /// Name that the alert goes by. Example: `Prometheus_Alert`.
    pub alert_name: Option<String>,
    /// The annotations that were found or are concerned, one entry each.
    pub annotations: Vec<Annotation>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c0bad479465464e1d8c1e641b0afb****`.
    pub cluster_id: Option<String>,
    /// ID of the dispatch rule that the item belongs to or stands for. Example: `10282`.
    pub dispatch_rule_id: Option<i64>,
    /// How long the condition must hold, or how long a subscription lasts. Example: `1m`.
    pub duration: Option<String>,
    /// Condition or formula, in the notation that the operation defines. Example: `text`.
    pub expression: Option<String>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Which kind of notify it is or is to be. Example: `ALERT_MANAGER`.
    pub notify_type: Option<Open<NotifyType>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
}

response! {
    PrometheusAlertRule {
        "AlertId" => alert_id: value,
        "AlertName" => alert_name: value,
        "Annotations" => annotations: list(""),
        "ClusterId" => cluster_id: value,
        "DispatchRuleId" => dispatch_rule_id: value,
        "Duration" => duration: value,
        "Expression" => expression: value,
        "Labels" => labels: list(""),
        "Message" => message: value,
        "NotifyType" => notify_type: value,
        "Status" => status: value,
        "Type" => type_: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrometheusGlobalViewData {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the result. Example: `OK`.
    pub msg: Option<String>,
    /// Outcome of the call. Example: `text`.
    pub info: Option<String>,
}

response! {
    PrometheusGlobalViewData {
        "Success" => success: value,
        "Msg" => msg: value,
        "Info" => info: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct PrometheusInstanceTag {
    /// First half of a tag, which says what its value stands for. Example: `tag1`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `tagValue1`.
    pub tag_value: Option<String>,
}

response! {
    PrometheusInstanceTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrometheusIntegrationData {
    /// ID of the instance, by which other calls name it. Example: `2829`.
    pub instance_id: Option<i64>,
    /// Name given to the instance, as lists and the console show it. Example: `hw-cloud02`.
    pub instance_name: Option<String>,
}

response! {
    PrometheusIntegrationData {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrometheusMonitoringData {
    /// ID of the cluster that the call or the item is about.
    /// Example: `c589a1b8db05c4561aefbb898ca8fb1cf`.
    pub cluster_id: Option<String>,
    /// Name that the monitoring goes by. Example: `customJob1`.
    pub monitoring_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `serviceMonitor`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `run`.
    pub status: Option<String>,
    /// Settings, as YAML. Example: `text`.
    pub config_yaml: Option<String>,
}

response! {
    PrometheusMonitoringData {
        "ClusterId" => cluster_id: value,
        "MonitoringName" => monitoring_name: value,
        "Type" => type_: value,
        "Status" => status: value,
        "ConfigYaml" => config_yaml: value,
    }
}

/// The protocols that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Protocol {
    /// Name that people know the item by. Example: `arms`.
    pub name: Option<String>,
    /// Label that the item carries. Example: `ARMS`.
    pub label: Option<String>,
    /// Address of the icon. Example: `http://xxxxxxx`.
    pub icon: Option<String>,
    /// Free text that describes the item to people. Example: `ARMS`.
    pub description: Option<String>,
}

response! {
    Protocol {
        "Name" => name: value,
        "Label" => label: value,
        "Icon" => icon: value,
        "Description" => description: value,
    }
}

/// Body of the request.
#[non_exhaustive]
pub struct RequestBody {
    /// Text or data that the item consists of. Example: `{ "key1": "value1", "key2": "value2" }`.
    pub content: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `application/json`.
    pub type_: Option<String>,
}

impl RequestBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

response! {
    RequestBody {
        "Content" => content: value,
        "Type" => type_: value,
    }
}

/// Conditions that monitoring points must meet.
#[non_exhaustive]
pub struct RumOcuStatisticFilter {
    /// Name in a pair of name and value. Example: `pid`.
    pub key: Option<String>,
    /// Which kind of op it is or is to be. Example: `in`.
    pub op_type: Option<String>,
    /// Value that belongs to the name or key beside it.
    /// Example: `["b590xxxxx@2dcbxxxxx9", "b590xxxxx@2dcbxxxxx8"]`.
    pub value: Option<Value>,
}

impl RumOcuStatisticFilter {
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
    /// Sets `OpType`.
    pub fn op_type(mut self, value: impl Into<String>) -> Self {
        self.op_type = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    RumOcuStatisticFilter {
        "Key" => key: field,
        "OpType" => op_type: field,
        "Value" => value: field,
    }
}

values! {
    /// Use that is meant.
    pub enum Scenario {
        /// One of your own.
        UserDefined = "USER-DEFINED",
        /// A release with EDAS.
        EdasRollout = "EDAS-ROLLOUT",
        /// A release by the Open Application Model.
        OamRollout = "OAM-ROLLOUT",
        /// A canary release with MSE.
        MscCanary = "MSC-CANARY",
    }
}

/// What is done about the silence, as rules.
#[non_exhaustive]
pub struct SilencePolicy {
    /// Identifier of the item within its collection. Example: `1234`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `silencepolicy_test`.
    pub name: Option<String>,
    /// Rules that apply to the matching, one entry each.
    pub matching_rules: Vec<MatchingRule>,
    /// State of what the entry describes, which decides what can be done with it. Example: `enable`.
    pub state: Option<String>,
    /// Which kind of effective time it is or is to be. Example: `PERMANENT`.
    pub effective_time_type: Option<String>,
    /// How long the time lasts or how often it comes round. Example: `WEEK`.
    pub time_period: Option<String>,
    /// The time slots that are concerned. Example: `text`.
    pub time_slots: Option<String>,
}

response! {
    SilencePolicy {
        "Id" => id: value,
        "Name" => name: value,
        "MatchingRules" => matching_rules: list(""),
        "State" => state: value,
        "EffectiveTimeType" => effective_time_type: value,
        "TimePeriod" => time_period: value,
        "TimeSlots" => time_slots: value,
    }
}

/// Settings of a check of media streams.
#[non_exhaustive]
pub struct Stream {
    /// Web address under which the target is found. Example: `http://www.aliyun.com/stream/test.mp4`.
    pub target_url: Option<String>,
    /// Which kind of stream it is or is to be. Example: `0`.
    pub stream_type: Option<i32>,
    /// How long the stream monitor may take before it is given up. Example: `30`.
    pub stream_monitor_timeout: Option<i32>,
    /// Which kind of stream address it is or is to be. Example: `0`.
    pub stream_address_type: Option<i32>,
    /// Which kind of player it is or is to be. Example: `12`.
    pub player_type: Option<i32>,
    /// What the custom header contains.
    pub custom_header_content: BTreeMap<String, String>,
    /// Items of the kind white to work on or to narrow the list down to.
    /// Example: `www.aliyun.com:203.0.3.55|203.3.44.67`.
    pub white_list: Option<String>,
}

impl Stream {
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
    /// Sets `StreamType`.
    #[inline]
    pub fn stream_type(mut self, value: i32) -> Self {
        self.stream_type = Some(value);
        self
    }
    /// Sets `StreamMonitorTimeout`.
    #[inline]
    pub fn stream_monitor_timeout(mut self, value: i32) -> Self {
        self.stream_monitor_timeout = Some(value);
        self
    }
    /// Sets `StreamAddressType`.
    #[inline]
    pub fn stream_address_type(mut self, value: i32) -> Self {
        self.stream_address_type = Some(value);
        self
    }
    /// Sets `PlayerType`.
    #[inline]
    pub fn player_type(mut self, value: i32) -> Self {
        self.player_type = Some(value);
        self
    }
    /// Sets `CustomHeaderContent`.
    pub fn custom_header_content(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_header_content = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `WhiteList`.
    pub fn white_list(mut self, value: impl Into<String>) -> Self {
        self.white_list = Some(value.into());
        self
    }
}

response! {
    Stream {
        "TargetUrl" => target_url: value,
        "StreamType" => stream_type: value,
        "StreamMonitorTimeout" => stream_monitor_timeout: value,
        "StreamAddressType" => stream_address_type: value,
        "PlayerType" => player_type: value,
        "CustomHeaderContent" => custom_header_content: map,
        "WhiteList" => white_list: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `http.status_code`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `200`.
    pub value: Option<String>,
}

impl Tag {
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

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Items of the kind tag entry that were found or are concerned.
#[non_exhaustive]
pub struct TagEntry {
    /// Name in a pair of name and value. Example: `http.status.code`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `200`.
    pub value: Option<String>,
}

response! {
    TagEntry {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// The traced applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TraceApp {
    /// ID that the service gave the application. Example: `123`.
    pub app_id: Option<i64>,
    /// Name that the application is registered under. Example: `test-app`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `1593486786000`.
    pub create_time: Option<i64>,
    /// The labels that were found or are concerned, one entry each. Example: `prod`.
    pub labels: Vec<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `a5f9bdeb-2627-4dbe-9247-****`.
    pub pid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether it is shown. Example: `true`.
    pub show: Option<bool>,
    /// Kind of the item, out of those that the service tells apart. Example: `TRACE`.
    pub type_: Option<Open<AppType>>,
    /// When the item was last changed. Example: `1593486786000`.
    pub update_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `113197164949****`.
    pub user_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
}

response! {
    TraceApp {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "Labels" => labels: list(""),
        "Pid" => pid: value,
        "RegionId" => region_id: value,
        "Show" => show: value,
        "Type" => type_: value,
        "UpdateTime" => update_time: value,
        "UserId" => user_id: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// What is known about each trace, one entry each.
#[non_exhaustive]
pub struct TraceInfo {
    /// How long the condition must hold, or how long a subscription lasts.
    /// Unit: `milliseconds`. Example: `6`.
    pub duration: Option<i64>,
    /// Name that the operation goes by. Example: `get***`.
    pub operation_name: Option<String>,
    /// IP address that belongs to the service. Example: `172.20.**.**`.
    pub service_ip: Option<String>,
    /// Name that the service goes by. Example: `arms-k8s-demo-subcomponent`.
    pub service_name: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1595174436993`.
    pub timestamp: Option<i64>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1400a115951744369937024d****`.
    pub trace_id: Option<String>,
    /// ID of the span that the item belongs to or stands for. Example: `be3d6dcf5750e***`.
    pub span_id: Option<String>,
}

response! {
    TraceInfo {
        "Duration" => duration: value,
        "OperationName" => operation_name: value,
        "ServiceIp" => service_ip: value,
        "ServiceName" => service_name: value,
        "Timestamp" => timestamp: value,
        "TraceID" => trace_id: value,
        "SpanID" => span_id: value,
    }
}

/// Settings of a website check.
#[non_exhaustive]
pub struct Website {
    /// Web address under which the target is found. Example: `https://www.aliyun.com`.
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
    /// Whether wrong certificates are let pass. Example: `1`.
    pub ignore_certificate_error: Option<i32>,
    /// How long the monitor may take before it is given up. Example: `20000`.
    pub monitor_timeout: Option<i64>,
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
    /// How often it happens or is tried: flow hijack jump. Example: `10`.
    pub flow_hijack_jump_times: Option<i32>,
    /// Element that shows that traffic was not hijacked. Example: `aliyun`.
    pub flow_hijack_logo: Option<String>,
}

impl Website {
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
    /// Sets `AutomaticScrolling`.
    #[inline]
    pub fn automatic_scrolling(mut self, value: i32) -> Self {
        self.automatic_scrolling = Some(value);
        self
    }
    /// Sets `CustomHeader`.
    #[inline]
    pub fn custom_header(mut self, value: i32) -> Self {
        self.custom_header = Some(value);
        self
    }
    /// Sets `CustomHeaderContent`.
    pub fn custom_header_content(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_header_content = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `DisableCache`.
    #[inline]
    pub fn disable_cache(mut self, value: i32) -> Self {
        self.disable_cache = Some(value);
        self
    }
    /// Sets `DisableCompression`.
    #[inline]
    pub fn disable_compression(mut self, value: i32) -> Self {
        self.disable_compression = Some(value);
        self
    }
    /// Sets `FilterInvalidIP`.
    #[inline]
    pub fn filter_invalid_ip(mut self, value: i32) -> Self {
        self.filter_invalid_ip = Some(value);
        self
    }
    /// Sets `IgnoreCertificateError`.
    #[inline]
    pub fn ignore_certificate_error(mut self, value: i32) -> Self {
        self.ignore_certificate_error = Some(value);
        self
    }
    /// Sets `MonitorTimeout`.
    #[inline]
    pub fn monitor_timeout(mut self, value: i64) -> Self {
        self.monitor_timeout = Some(value);
        self
    }
    /// Sets `Redirection`.
    #[inline]
    pub fn redirection(mut self, value: i32) -> Self {
        self.redirection = Some(value);
        self
    }
    /// Sets `SlowElementThreshold`.
    #[inline]
    pub fn slow_element_threshold(mut self, value: i64) -> Self {
        self.slow_element_threshold = Some(value);
        self
    }
    /// Sets `WaitCompletionTime`.
    #[inline]
    pub fn wait_completion_time(mut self, value: i64) -> Self {
        self.wait_completion_time = Some(value);
        self
    }
    /// Sets `VerifyStringBlacklist`.
    pub fn verify_string_blacklist(mut self, value: impl Into<String>) -> Self {
        self.verify_string_blacklist = Some(value.into());
        self
    }
    /// Sets `VerifyStringWhitelist`.
    pub fn verify_string_whitelist(mut self, value: impl Into<String>) -> Self {
        self.verify_string_whitelist = Some(value.into());
        self
    }
    /// Sets `ElementBlacklist`.
    pub fn element_blacklist(mut self, value: impl Into<String>) -> Self {
        self.element_blacklist = Some(value.into());
        self
    }
    /// Sets `DNSHijackWhitelist`.
    pub fn dns_hijack_whitelist(mut self, value: impl Into<String>) -> Self {
        self.dns_hijack_whitelist = Some(value.into());
        self
    }
    /// Sets `PageTamper`.
    pub fn page_tamper(mut self, value: impl Into<String>) -> Self {
        self.page_tamper = Some(value.into());
        self
    }
    /// Sets `FlowHijackJumpTimes`.
    #[inline]
    pub fn flow_hijack_jump_times(mut self, value: i32) -> Self {
        self.flow_hijack_jump_times = Some(value);
        self
    }
    /// Sets `FlowHijackLogo`.
    pub fn flow_hijack_logo(mut self, value: impl Into<String>) -> Self {
        self.flow_hijack_logo = Some(value.into());
        self
    }
}

request! {
    Website {
        "TargetUrl" => target_url: field,
        "AutomaticScrolling" => automatic_scrolling: field,
        "CustomHeader" => custom_header: field,
        "CustomHeaderContent" => custom_header_content: field,
        "DisableCache" => disable_cache: field,
        "DisableCompression" => disable_compression: field,
        "FilterInvalidIP" => filter_invalid_ip: field,
        "IgnoreCertificateError" => ignore_certificate_error: field,
        "MonitorTimeout" => monitor_timeout: field,
        "Redirection" => redirection: field,
        "SlowElementThreshold" => slow_element_threshold: field,
        "WaitCompletionTime" => wait_completion_time: field,
        "VerifyStringBlacklist" => verify_string_blacklist: field,
        "VerifyStringWhitelist" => verify_string_whitelist: field,
        "ElementBlacklist" => element_blacklist: field,
        "DNSHijackWhitelist" => dns_hijack_whitelist: field,
        "PageTamper" => page_tamper: field,
        "FlowHijackJumpTimes" => flow_hijack_jump_times: field,
        "FlowHijackLogo" => flow_hijack_logo: field,
    }
}
