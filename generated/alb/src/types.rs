// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Where the access logs are written.
#[non_exhaustive]
pub struct AccessLogConfig {
    /// Log Service project that receives the access logs. Example: `sls-setter`.
    pub log_project: Option<String>,
    /// Logstore that receives the access logs. Example: `test`.
    pub log_store: Option<String>,
}

response! {
    AccessLogConfig {
        "LogProject" => log_project: value,
        "LogStore" => log_store: value,
    }
}

/// Whether and how requests are traced.
#[non_exhaustive]
pub struct AccessLogTracingConfig {
    /// Whether the tracing is switched on. Example: `true`.
    pub tracing_enabled: Option<bool>,
    /// Share of requests that are traced while tracing is on. Example: `100`.
    pub tracing_sample: Option<i32>,
    /// Tracing service that is used. Example: `Zipkin`.
    pub tracing_type: Option<String>,
}

impl AccessLogTracingConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TracingEnabled`.
    #[inline]
    pub fn tracing_enabled(mut self, value: bool) -> Self {
        self.tracing_enabled = Some(value);
        self
    }
    /// Sets `TracingSample`.
    #[inline]
    pub fn tracing_sample(mut self, value: i32) -> Self {
        self.tracing_sample = Some(value);
        self
    }
    /// Sets `TracingType`.
    pub fn tracing_type(mut self, value: impl Into<String>) -> Self {
        self.tracing_type = Some(value.into());
        self
    }
}

response! {
    AccessLogTracingConfig {
        "TracingEnabled" => tracing_enabled: value,
        "TracingSample" => tracing_sample: value,
        "TracingType" => tracing_type: value,
    }
}

/// Certificates that the listener presents, one entry each.
#[non_exhaustive]
pub struct Certificate {
    /// Certificate that the listener presents to clients, by its ID.
    pub certificate_id: Option<String>,
}

impl Certificate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertificateId`.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
}

response! {
    Certificate {
        "CertificateId" => certificate_id: value,
    }
}

/// Values that match, one entry each.
#[non_exhaustive]
pub struct ConfigValue {
    /// Name of the cookie.
    pub key: Option<String>,
    /// Value that the cookie has to have.
    pub value: Option<String>,
}

impl ConfigValue {
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
    ConfigValue {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Whether and how long connections to removed or failed servers live on.
#[non_exhaustive]
pub struct ConnectionDrainConfig {
    /// Whether connections to removed or failed servers live on for a while.
    pub connection_drain_enabled: Option<bool>,
    /// How long connections to a removed or failed server are kept.
    pub connection_drain_timeout: Option<i32>,
}

impl ConnectionDrainConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionDrainEnabled`.
    #[inline]
    pub fn connection_drain_enabled(mut self, value: bool) -> Self {
        self.connection_drain_enabled = Some(value);
        self
    }
    /// Sets `ConnectionDrainTimeout`.
    #[inline]
    pub fn connection_drain_timeout(mut self, value: i32) -> Self {
        self.connection_drain_timeout = Some(value);
        self
    }
}

response! {
    ConnectionDrainConfig {
        "ConnectionDrainEnabled" => connection_drain_enabled: value,
        "ConnectionDrainTimeout" => connection_drain_timeout: value,
    }
}

/// Cookies that the condition looks for.
#[non_exhaustive]
pub struct CookieConfig {
    /// Values that match, one entry each.
    pub values: Vec<ConfigValue>,
}

impl CookieConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Values`.
    pub fn values(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigValue>>,
    ) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    CookieConfig {
        "Values" => values: list(""),
    }
}

/// Which scripts of other origins may read the responses, and how.
#[non_exhaustive]
pub struct CorsConfig {
    /// Origins whose scripts may read the responses; an asterisk on its own stands for any.
    pub allow_origin: Vec<String>,
    /// HTTP methods that cross-origin requests may use.
    pub allow_methods: Vec<String>,
    /// Headers that cross-origin requests may carry.
    pub allow_headers: Vec<String>,
    /// Headers of the response that scripts of other origins may read.
    pub expose_headers: Vec<String>,
    /// Whether cross-origin requests may carry credentials.
    pub allow_credentials: Option<String>,
    /// How long browsers may go by the result of a preflight request without asking again.
    pub max_age: Option<i64>,
}

impl CorsConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllowOrigin`.
    pub fn allow_origin(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_origin = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AllowMethods`.
    pub fn allow_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_methods = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AllowHeaders`.
    pub fn allow_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExposeHeaders`.
    pub fn expose_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.expose_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AllowCredentials`.
    pub fn allow_credentials(mut self, value: impl Into<String>) -> Self {
        self.allow_credentials = Some(value.into());
        self
    }
    /// Sets `MaxAge`.
    #[inline]
    pub fn max_age(mut self, value: i64) -> Self {
        self.max_age = Some(value);
        self
    }
}

response! {
    CorsConfig {
        "AllowOrigin" => allow_origin: list(""),
        "AllowMethods" => allow_methods: list(""),
        "AllowHeaders" => allow_headers: list(""),
        "ExposeHeaders" => expose_headers: list(""),
        "AllowCredentials" => allow_credentials: value,
        "MaxAge" => max_age: value,
    }
}

/// What is done with requests that no rule matches.
#[non_exhaustive]
pub struct DefaultAction {
    /// Server groups that requests are forwarded to.
    pub forward_group_config: Option<GroupConfig>,
    /// What is done with the requests; only forwarding to server groups is possible here.
    pub type_: Option<String>,
}

impl DefaultAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForwardGroupConfig`.
    pub fn forward_group_config(mut self, value: impl Into<GroupConfig>) -> Self {
        self.forward_group_config = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

response! {
    DefaultAction {
        "ForwardGroupConfig" => forward_group_config: value,
        "Type" => type_: value,
    }
}

/// Whether the load balancer is protected against deletion, and since when.
#[non_exhaustive]
pub struct DeletionProtectionConfig {
    /// Whether the load balancer is protected against deletion. Example: `true`.
    pub enabled: Option<bool>,
    /// When the protection against deletion was switched on. Example: `2022-08-02T02:49:05Z`.
    pub enabled_time: Option<Timestamp>,
}

response! {
    DeletionProtectionConfig {
        "Enabled" => enabled: value,
        "EnabledTime" => enabled_time: value,
    }
}

/// Settings of the script, one entry each.
#[non_exhaustive]
pub struct ExtAttribute {
    /// Setting of the script that is given.
    pub attribute_key: Option<String>,
    /// Value that the script reads for this attribute.
    pub attribute_value: Option<String>,
}

impl ExtAttribute {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AttributeKey`.
    pub fn attribute_key(mut self, value: impl Into<String>) -> Self {
        self.attribute_key = Some(value.into());
        self
    }
    /// Sets `AttributeValue`.
    pub fn attribute_value(mut self, value: impl Into<String>) -> Self {
        self.attribute_value = Some(value.into());
        self
    }
}

request! {
    ExtAttribute {
        "AttributeKey" => attribute_key: field,
        "AttributeValue" => attribute_value: field,
    }
}

/// Response that is returned without asking a server.
#[non_exhaustive]
pub struct FixedResponseConfig {
    /// Body that is returned to the client.
    pub content: Option<String>,
    /// Media type of the body that is returned.
    pub content_type: Option<String>,
    /// Status code that is returned to the client.
    pub http_code: Option<String>,
}

impl FixedResponseConfig {
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
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `HttpCode`.
    pub fn http_code(mut self, value: impl Into<String>) -> Self {
        self.http_code = Some(value.into());
        self
    }
}

response! {
    FixedResponseConfig {
        "Content" => content: value,
        "ContentType" => content_type: value,
        "HttpCode" => http_code: value,
    }
}

/// Server groups that requests are forwarded to.
#[non_exhaustive]
pub struct ForwardGroupConfig {
    /// Server groups with their weights, one entry each.
    pub server_group_tuples: Vec<ForwardGroupConfigServerGroupTuple>,
    /// How a client stays with the server group that it was first sent to.
    pub server_group_sticky_session: Option<ServerGroupStickySession>,
}

impl ForwardGroupConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupTuples`.
    pub fn server_group_tuples(
        mut self,
        value: impl IntoIterator<Item = impl Into<ForwardGroupConfigServerGroupTuple>>,
    ) -> Self {
        self.server_group_tuples = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerGroupStickySession`.
    pub fn server_group_sticky_session(
        mut self,
        value: impl Into<ServerGroupStickySession>,
    ) -> Self {
        self.server_group_sticky_session = Some(value.into());
        self
    }
}

response! {
    ForwardGroupConfig {
        "ServerGroupTuples" => server_group_tuples: list(""),
        "ServerGroupStickySession" => server_group_sticky_session: value,
    }
}

/// Server groups with their weights, one entry each.
#[non_exhaustive]
pub struct ForwardGroupConfigServerGroupTuple {
    /// Server group that gets the requests, by its ID.
    pub server_group_id: Option<String>,
    /// Share of requests that the server group gets relative to the others. Range: at least 0.
    pub weight: Option<i32>,
}

impl ForwardGroupConfigServerGroupTuple {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupId`.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

response! {
    ForwardGroupConfigServerGroupTuple {
        "ServerGroupId" => server_group_id: value,
        "Weight" => weight: value,
    }
}

/// Server groups that requests are forwarded to.
#[non_exhaustive]
pub struct GroupConfig {
    /// Server groups with their weights, one entry each.
    pub server_group_tuples: Vec<ServerGroupTuple>,
}

impl GroupConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupTuples`.
    pub fn server_group_tuples(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServerGroupTuple>>,
    ) -> Self {
        self.server_group_tuples = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    GroupConfig {
        "ServerGroupTuples" => server_group_tuples: list(""),
    }
}

/// Header of the request that the condition looks at.
#[non_exhaustive]
pub struct HeaderConfig {
    /// Name of the header that is looked at.
    pub key: Option<String>,
    /// Values that match, one entry each.
    pub values: Vec<String>,
}

impl HeaderConfig {
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
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    HeaderConfig {
        "Key" => key: value,
        "Values" => values: list(""),
    }
}

/// How the servers of the group are probed.
#[non_exhaustive]
pub struct HealthCheckConfig {
    /// Port that probes connect to; zero means the port of the server. Range: 0 to 65535.
    pub health_check_connect_port: Option<i32>,
    /// Whether the servers of the group are probed.
    pub health_check_enabled: Option<bool>,
    /// Host name that probes ask for.
    pub health_check_host: Option<String>,
    /// Status codes that count as a healthy response.
    pub health_check_codes: Vec<String>,
    /// HTTP version that probes speak; used only for HTTP and HTTPS probes.
    pub health_check_http_version: Option<String>,
    /// Time between two of this, or the span in which it holds: health check. Range: 1 to 50.
    pub health_check_interval: Option<i32>,
    /// HTTP method of the probes; used only if they speak HTTP, HTTPS, or gRPC.
    pub health_check_method: Option<String>,
    /// Path of the URL that HTTP probes ask for.
    pub health_check_path: Option<String>,
    /// Protocol that the health check uses.
    pub health_check_protocol: Option<String>,
    /// How long a probe waits for a response before it counts as failed. Range: 1 to 300.
    pub health_check_timeout: Option<i32>,
    /// How many successful probes in a row make a server healthy. Range: 2 to 10.
    pub healthy_threshold: Option<i32>,
    /// How many failed probes in a row make a server unhealthy. Range: 2 to 10.
    pub unhealthy_threshold: Option<i32>,
}

impl HealthCheckConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
        self
    }
    /// Sets `HealthCheckEnabled`.
    #[inline]
    pub fn health_check_enabled(mut self, value: bool) -> Self {
        self.health_check_enabled = Some(value);
        self
    }
    /// Sets `HealthCheckHost`.
    pub fn health_check_host(mut self, value: impl Into<String>) -> Self {
        self.health_check_host = Some(value.into());
        self
    }
    /// Sets `HealthCheckCodes`.
    pub fn health_check_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.health_check_codes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HealthCheckHttpVersion`.
    pub fn health_check_http_version(mut self, value: impl Into<String>) -> Self {
        self.health_check_http_version = Some(value.into());
        self
    }
    /// Sets `HealthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `HealthCheckMethod`.
    pub fn health_check_method(mut self, value: impl Into<String>) -> Self {
        self.health_check_method = Some(value.into());
        self
    }
    /// Sets `HealthCheckPath`.
    pub fn health_check_path(mut self, value: impl Into<String>) -> Self {
        self.health_check_path = Some(value.into());
        self
    }
    /// Sets `HealthCheckProtocol`.
    pub fn health_check_protocol(mut self, value: impl Into<String>) -> Self {
        self.health_check_protocol = Some(value.into());
        self
    }
    /// Sets `HealthCheckTimeout`.
    #[inline]
    pub fn health_check_timeout(mut self, value: i32) -> Self {
        self.health_check_timeout = Some(value);
        self
    }
    /// Sets `HealthyThreshold`.
    #[inline]
    pub fn healthy_threshold(mut self, value: i32) -> Self {
        self.healthy_threshold = Some(value);
        self
    }
    /// Sets `UnhealthyThreshold`.
    #[inline]
    pub fn unhealthy_threshold(mut self, value: i32) -> Self {
        self.unhealthy_threshold = Some(value);
        self
    }
}

response! {
    HealthCheckConfig {
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckEnabled" => health_check_enabled: value,
        "HealthCheckHost" => health_check_host: value,
        "HealthCheckCodes" => health_check_codes: list(""),
        "HealthCheckHttpVersion" => health_check_http_version: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckMethod" => health_check_method: value,
        "HealthCheckPath" => health_check_path: value,
        "HealthCheckProtocol" => health_check_protocol: value,
        "HealthCheckTimeout" => health_check_timeout: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
    }
}

/// Host names that the condition matches.
#[non_exhaustive]
pub struct HostConfig {
    /// Values that match, one entry each.
    pub values: Vec<String>,
}

impl HostConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    HostConfig {
        "Values" => values: list(""),
    }
}

/// Header that is added to the request or the response.
#[non_exhaustive]
pub struct InsertHeaderConfig {
    /// Name of the header that is added.
    pub key: Option<String>,
    /// Content of the added header: your own text, another header to copy from, or a variable of the
    /// load balancer, as `ValueType` says.
    pub value: Option<String>,
    /// Where the value of the header comes from.
    pub value_type: Option<String>,
}

impl InsertHeaderConfig {
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
    /// Sets `ValueType`.
    pub fn value_type(mut self, value: impl Into<String>) -> Self {
        self.value_type = Some(value.into());
        self
    }
}

response! {
    InsertHeaderConfig {
        "Key" => key: value,
        "Value" => value: value,
        "ValueType" => value_type: value,
    }
}

/// Which facts about the client are passed on in `X-Forwarded` headers.
#[non_exhaustive]
pub struct ListenerXForwardedForConfig {
    /// Name of the header that carries the result of the client certificate check.
    /// Example: `test_client-verify-alias_123456`.
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    /// Whether a header tells the server how the check of the client certificate ended.
    /// Example: `true`.
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    /// Name of the header that carries the fingerprint of the client certificate.
    /// Example: `test_finger-print-alias_123456`.
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    /// Whether a header tells the server the fingerprint of the client certificate. Example: `true`.
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    /// Name of the header that carries the issuer of the client certificate.
    /// Example: `test_issue-dn-alias_123456`.
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    /// Whether a header tells the server the issuer of the client certificate. Example: `true`.
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    /// Name of the header that carries the owner of the client certificate.
    /// Example: `test_subject-dn-alias_123456`.
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    /// Whether a header tells the server the owner of the client certificate. Example: `true`.
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    /// Whether a header tells the server the port of the client. Example: `true`.
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    /// Whether a header tells the server the address of the client. Example: `true`.
    pub x_forwarded_for_enabled: Option<bool>,
    /// Whether a header tells the server the protocol of the listener. Example: `true`.
    pub x_forwarded_for_proto_enabled: Option<bool>,
    /// Whether a header tells the server the ID of the load balancer. Example: `true`.
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    /// Whether a header tells the server the port of the listener. Example: `true`.
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
    /// Whether the real client address is taken from `X-Forwarded-For`. Example: `false`.
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    /// Proxies that are skipped when the client address is looked for in `X-Forwarded-For`.
    /// Example: `10.1.1.0/24`.
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
}

response! {
    ListenerXForwardedForConfig {
        "XForwardedForClientCertClientVerifyAlias" => x_forwarded_for_client_cert_client_verify_alias: value,
        "XForwardedForClientCertClientVerifyEnabled" => x_forwarded_for_client_cert_client_verify_enabled: value,
        "XForwardedForClientCertFingerprintAlias" => x_forwarded_for_client_cert_fingerprint_alias: value,
        "XForwardedForClientCertFingerprintEnabled" => x_forwarded_for_client_cert_fingerprint_enabled: value,
        "XForwardedForClientCertIssuerDNAlias" => x_forwarded_for_client_cert_issuer_dn_alias: value,
        "XForwardedForClientCertIssuerDNEnabled" => x_forwarded_for_client_cert_issuer_dn_enabled: value,
        "XForwardedForClientCertSubjectDNAlias" => x_forwarded_for_client_cert_subject_dn_alias: value,
        "XForwardedForClientCertSubjectDNEnabled" => x_forwarded_for_client_cert_subject_dn_enabled: value,
        "XForwardedForClientSrcPortEnabled" => x_forwarded_for_client_src_port_enabled: value,
        "XForwardedForEnabled" => x_forwarded_for_enabled: value,
        "XForwardedForProtoEnabled" => x_forwarded_for_proto_enabled: value,
        "XForwardedForSLBIdEnabled" => x_forwarded_for_slb_id_enabled: value,
        "XForwardedForSLBPortEnabled" => x_forwarded_for_slb_port_enabled: value,
        "XForwardedForClientSourceIpsEnabled" => x_forwarded_for_client_source_ips_enabled: value,
        "XForwardedForClientSourceIpsTrusted" => x_forwarded_for_client_source_ips_trusted: value,
    }
}

/// How the load balancer is billed.
#[non_exhaustive]
pub struct LoadBalancerBillingConfig {
    /// How the item is billed. Default: `PostPay`. Example: `PostPay`.
    pub pay_type: Option<String>,
}

response! {
    LoadBalancerBillingConfig {
        "PayType" => pay_type: value,
    }
}

/// Locks on the load balancer with their reasons, one entry each.
#[non_exhaustive]
pub struct LoadBalancerOperationLock {
    /// Why the load balancer is locked. Example: `text`.
    pub lock_reason: Option<String>,
    /// What the lock forbids. Example: `FinancialLocked`.
    pub lock_type: Option<String>,
}

response! {
    LoadBalancerOperationLock {
        "LockReason" => lock_reason: value,
        "LockType" => lock_type: value,
    }
}

/// What the access log of the listener records.
#[non_exhaustive]
pub struct LogConfig {
    /// Whether custom headers are recorded in the access log. Example: `true`.
    pub access_log_record_customized_headers_enabled: Option<bool>,
    /// Whether and how requests are traced.
    pub access_log_tracing_config: Option<AccessLogTracingConfig>,
}

response! {
    LogConfig {
        "AccessLogRecordCustomizedHeadersEnabled" => access_log_record_customized_headers_enabled: value,
        "AccessLogTracingConfig" => access_log_tracing_config: value,
    }
}

/// Protection of the load balancer against changes in the console.
#[non_exhaustive]
pub struct ModificationProtectionConfig {
    /// Note on why the load balancer is protected; only while the protection is on.
    pub reason: Option<String>,
    /// Whether changes in the console are blocked; API calls can change the load balancer either way.
    pub status: Option<String>,
}

impl ModificationProtectionConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

response! {
    ModificationProtectionConfig {
        "Reason" => reason: value,
        "Status" => status: value,
    }
}

/// How clients of an HTTPS listener are upgraded to QUIC.
#[non_exhaustive]
pub struct QuicConfig {
    /// QUIC listener of the same load balancer that clients are offered; needed when the upgrade to
    /// QUIC is on.
    pub quic_listener_id: Option<String>,
    /// Whether clients are offered QUIC.
    pub quic_upgrade_enabled: Option<bool>,
}

impl QuicConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QuicListenerId`.
    pub fn quic_listener_id(mut self, value: impl Into<String>) -> Self {
        self.quic_listener_id = Some(value.into());
        self
    }
    /// Sets `QuicUpgradeEnabled`.
    #[inline]
    pub fn quic_upgrade_enabled(mut self, value: bool) -> Self {
        self.quic_upgrade_enabled = Some(value);
        self
    }
}

response! {
    QuicConfig {
        "QuicListenerId" => quic_listener_id: value,
        "QuicUpgradeEnabled" => quic_upgrade_enabled: value,
    }
}

/// URL that clients are redirected to.
#[non_exhaustive]
pub struct RedirectConfig {
    /// Host of the URL that clients are redirected to; may keep that of the request.
    pub host: Option<String>,
    /// Status code that is returned to the client.
    pub http_code: Option<String>,
    /// Path of the URL that clients are redirected to; may refer to parts of the original one.
    pub path: Option<String>,
    /// Port of the URL that clients are redirected to; may keep that of the request.
    pub port: Option<String>,
    /// Protocol of the URL that clients are redirected to; may keep that of the request.
    pub protocol: Option<String>,
    /// Query string of the URL that clients are redirected to; may refer to parts of the original one.
    pub query: Option<String>,
}

impl RedirectConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `HttpCode`.
    pub fn http_code(mut self, value: impl Into<String>) -> Self {
        self.http_code = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}

response! {
    RedirectConfig {
        "Host" => host: value,
        "HttpCode" => http_code: value,
        "Path" => path: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
        "Query" => query: value,
    }
}

/// Header that is removed from the request or the response.
#[non_exhaustive]
pub struct RemoveHeaderConfig {
    /// Name of the header that is removed.
    pub key: Option<String>,
}

impl RemoveHeaderConfig {
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
}

response! {
    RemoveHeaderConfig {
        "Key" => key: value,
    }
}

/// What is done with requests that match, one entry each.
#[non_exhaustive]
pub struct RequestRuleAction {
    /// Response that is returned without asking a server.
    pub fixed_response_config: Option<FixedResponseConfig>,
    /// Server groups that requests are forwarded to.
    pub forward_group_config: Option<ForwardGroupConfig>,
    /// Header that is added to the request or the response.
    pub insert_header_config: Option<RuleActionInsertHeaderConfig>,
    /// Place of the action in the sequence; lower numbers are carried out first.
    pub order: Option<i32>,
    /// URL that clients are redirected to.
    pub redirect_config: Option<RedirectConfig>,
    /// How host, path, and query of the request are rewritten.
    pub rewrite_config: Option<RewriteConfig>,
    /// What the action does, such as forwarding to server groups, redirecting, returning fixed content,
    /// or changing a header.
    pub type_: Option<String>,
    /// How many requests are let through.
    pub traffic_limit_config: Option<TrafficLimitConfig>,
    /// Server groups that get a copy of the requests.
    pub traffic_mirror_config: Option<TrafficMirrorConfig>,
    /// Header that is removed from the request or the response.
    pub remove_header_config: Option<RemoveHeaderConfig>,
    /// Which scripts of other origins may read the responses, and how.
    pub cors_config: Option<CorsConfig>,
}

impl RequestRuleAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FixedResponseConfig`.
    pub fn fixed_response_config(
        mut self,
        value: impl Into<FixedResponseConfig>,
    ) -> Self {
        self.fixed_response_config = Some(value.into());
        self
    }
    /// Sets `ForwardGroupConfig`.
    pub fn forward_group_config(mut self, value: impl Into<ForwardGroupConfig>) -> Self {
        self.forward_group_config = Some(value.into());
        self
    }
    /// Sets `InsertHeaderConfig`.
    pub fn insert_header_config(
        mut self,
        value: impl Into<RuleActionInsertHeaderConfig>,
    ) -> Self {
        self.insert_header_config = Some(value.into());
        self
    }
    /// Sets `Order`.
    #[inline]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `RedirectConfig`.
    pub fn redirect_config(mut self, value: impl Into<RedirectConfig>) -> Self {
        self.redirect_config = Some(value.into());
        self
    }
    /// Sets `RewriteConfig`.
    pub fn rewrite_config(mut self, value: impl Into<RewriteConfig>) -> Self {
        self.rewrite_config = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TrafficLimitConfig`.
    pub fn traffic_limit_config(mut self, value: impl Into<TrafficLimitConfig>) -> Self {
        self.traffic_limit_config = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorConfig`.
    pub fn traffic_mirror_config(
        mut self,
        value: impl Into<TrafficMirrorConfig>,
    ) -> Self {
        self.traffic_mirror_config = Some(value.into());
        self
    }
    /// Sets `RemoveHeaderConfig`.
    pub fn remove_header_config(mut self, value: impl Into<RemoveHeaderConfig>) -> Self {
        self.remove_header_config = Some(value.into());
        self
    }
    /// Sets `CorsConfig`.
    pub fn cors_config(mut self, value: impl Into<CorsConfig>) -> Self {
        self.cors_config = Some(value.into());
        self
    }
}

request! {
    RequestRuleAction {
        "FixedResponseConfig" => fixed_response_config: field,
        "ForwardGroupConfig" => forward_group_config: field,
        "InsertHeaderConfig" => insert_header_config: field,
        "Order" => order: field,
        "RedirectConfig" => redirect_config: field,
        "RewriteConfig" => rewrite_config: field,
        "Type" => type_: field,
        "TrafficLimitConfig" => traffic_limit_config: field,
        "TrafficMirrorConfig" => traffic_mirror_config: field,
        "RemoveHeaderConfig" => remove_header_config: field,
        "CorsConfig" => cors_config: field,
    }
}

/// How host, path, and query of the request are rewritten.
#[non_exhaustive]
pub struct RewriteConfig {
    /// Host name that the request is sent on with; may stay as it was.
    pub host: Option<String>,
    /// Path that the request is sent on with; may refer to parts of the original one.
    pub path: Option<String>,
    /// Query string that the request is sent on with; may refer to parts of the original one.
    pub query: Option<String>,
}

impl RewriteConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}

response! {
    RewriteConfig {
        "Host" => host: value,
        "Path" => path: value,
        "Query" => query: value,
    }
}

/// What is done with requests that match, one entry each.
#[non_exhaustive]
pub struct RuleAction {
    /// Response that is returned without asking a server.
    pub fixed_response_config: Option<FixedResponseConfig>,
    /// Server groups that requests are forwarded to.
    pub forward_group_config: Option<ForwardGroupConfig>,
    /// Header that is added to the request or the response.
    pub insert_header_config: Option<InsertHeaderConfig>,
    /// **Required.** Place of the action in the sequence; lower numbers are carried out first.
    pub order: Option<i32>,
    /// URL that clients are redirected to.
    pub redirect_config: Option<RedirectConfig>,
    /// How host, path, and query of the request are rewritten.
    pub rewrite_config: Option<RewriteConfig>,
    /// **Required.** What the action does, such as forwarding to server groups, redirecting, returning
    /// fixed content, or changing a header.
    pub type_: Option<String>,
    /// How many requests are let through.
    pub traffic_limit_config: Option<TrafficLimitConfig>,
    /// Server groups that get a copy of the requests.
    pub traffic_mirror_config: Option<TrafficMirrorConfig>,
    /// Header that is removed from the request or the response.
    pub remove_header_config: Option<RemoveHeaderConfig>,
    /// Which scripts of other origins may read the responses, and how.
    pub cors_config: Option<CorsConfig>,
}

impl RuleAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FixedResponseConfig`.
    pub fn fixed_response_config(
        mut self,
        value: impl Into<FixedResponseConfig>,
    ) -> Self {
        self.fixed_response_config = Some(value.into());
        self
    }
    /// Sets `ForwardGroupConfig`.
    pub fn forward_group_config(mut self, value: impl Into<ForwardGroupConfig>) -> Self {
        self.forward_group_config = Some(value.into());
        self
    }
    /// Sets `InsertHeaderConfig`.
    pub fn insert_header_config(mut self, value: impl Into<InsertHeaderConfig>) -> Self {
        self.insert_header_config = Some(value.into());
        self
    }
    /// Sets `Order`, which is required.
    #[inline]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `RedirectConfig`.
    pub fn redirect_config(mut self, value: impl Into<RedirectConfig>) -> Self {
        self.redirect_config = Some(value.into());
        self
    }
    /// Sets `RewriteConfig`.
    pub fn rewrite_config(mut self, value: impl Into<RewriteConfig>) -> Self {
        self.rewrite_config = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TrafficLimitConfig`.
    pub fn traffic_limit_config(mut self, value: impl Into<TrafficLimitConfig>) -> Self {
        self.traffic_limit_config = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorConfig`.
    pub fn traffic_mirror_config(
        mut self,
        value: impl Into<TrafficMirrorConfig>,
    ) -> Self {
        self.traffic_mirror_config = Some(value.into());
        self
    }
    /// Sets `RemoveHeaderConfig`.
    pub fn remove_header_config(mut self, value: impl Into<RemoveHeaderConfig>) -> Self {
        self.remove_header_config = Some(value.into());
        self
    }
    /// Sets `CorsConfig`.
    pub fn cors_config(mut self, value: impl Into<CorsConfig>) -> Self {
        self.cors_config = Some(value.into());
        self
    }
}

request! {
    RuleAction {
        "FixedResponseConfig" => fixed_response_config: field,
        "ForwardGroupConfig" => forward_group_config: field,
        "InsertHeaderConfig" => insert_header_config: field,
        "Order" => order: field,
        "RedirectConfig" => redirect_config: field,
        "RewriteConfig" => rewrite_config: field,
        "Type" => type_: field,
        "TrafficLimitConfig" => traffic_limit_config: field,
        "TrafficMirrorConfig" => traffic_mirror_config: field,
        "RemoveHeaderConfig" => remove_header_config: field,
        "CorsConfig" => cors_config: field,
    }
}

/// Header that is added to the request or the response.
#[non_exhaustive]
pub struct RuleActionInsertHeaderConfig {
    /// Whether the cover is switched on.
    pub cover_enabled: Option<bool>,
    /// Name of the header that is added.
    pub key: Option<String>,
    /// Content of the added header: your own text, another header to copy from, or a variable of the
    /// load balancer, as `ValueType` says.
    pub value: Option<String>,
    /// Where the value of the header comes from.
    pub value_type: Option<String>,
}

impl RuleActionInsertHeaderConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CoverEnabled`.
    #[inline]
    pub fn cover_enabled(mut self, value: bool) -> Self {
        self.cover_enabled = Some(value);
        self
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
    /// Sets `ValueType`.
    pub fn value_type(mut self, value: impl Into<String>) -> Self {
        self.value_type = Some(value.into());
        self
    }
}

request! {
    RuleActionInsertHeaderConfig {
        "CoverEnabled" => cover_enabled: field,
        "Key" => key: field,
        "Value" => value: field,
        "ValueType" => value_type: field,
    }
}

/// What a request has to be like to match, one entry each.
#[non_exhaustive]
pub struct RuleCondition {
    /// Cookies that the condition looks for.
    pub cookie_config: Option<CookieConfig>,
    /// Header of the request that the condition looks at.
    pub header_config: Option<HeaderConfig>,
    /// Host names that the condition matches.
    pub host_config: Option<HostConfig>,
    /// HTTP methods that the condition matches.
    pub method_config: Option<HostConfig>,
    /// Paths that the condition matches.
    pub path_config: Option<HostConfig>,
    /// Query parameters that the condition looks for.
    pub query_string_config: Option<CookieConfig>,
    /// Status codes of the response that the condition matches.
    pub response_status_code_config: Option<HostConfig>,
    /// Header of the response that the condition looks at.
    pub response_header_config: Option<HeaderConfig>,
    /// Part of the request or response that the condition looks at.
    pub type_: Option<String>,
    /// Client addresses that the condition matches.
    pub source_ip_config: Option<HostConfig>,
}

impl RuleCondition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CookieConfig`.
    pub fn cookie_config(mut self, value: impl Into<CookieConfig>) -> Self {
        self.cookie_config = Some(value.into());
        self
    }
    /// Sets `HeaderConfig`.
    pub fn header_config(mut self, value: impl Into<HeaderConfig>) -> Self {
        self.header_config = Some(value.into());
        self
    }
    /// Sets `HostConfig`.
    pub fn host_config(mut self, value: impl Into<HostConfig>) -> Self {
        self.host_config = Some(value.into());
        self
    }
    /// Sets `MethodConfig`.
    pub fn method_config(mut self, value: impl Into<HostConfig>) -> Self {
        self.method_config = Some(value.into());
        self
    }
    /// Sets `PathConfig`.
    pub fn path_config(mut self, value: impl Into<HostConfig>) -> Self {
        self.path_config = Some(value.into());
        self
    }
    /// Sets `QueryStringConfig`.
    pub fn query_string_config(mut self, value: impl Into<CookieConfig>) -> Self {
        self.query_string_config = Some(value.into());
        self
    }
    /// Sets `ResponseStatusCodeConfig`.
    pub fn response_status_code_config(mut self, value: impl Into<HostConfig>) -> Self {
        self.response_status_code_config = Some(value.into());
        self
    }
    /// Sets `ResponseHeaderConfig`.
    pub fn response_header_config(mut self, value: impl Into<HeaderConfig>) -> Self {
        self.response_header_config = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `SourceIpConfig`.
    pub fn source_ip_config(mut self, value: impl Into<HostConfig>) -> Self {
        self.source_ip_config = Some(value.into());
        self
    }
}

response! {
    RuleCondition {
        "CookieConfig" => cookie_config: value,
        "HeaderConfig" => header_config: value,
        "HostConfig" => host_config: value,
        "MethodConfig" => method_config: value,
        "PathConfig" => path_config: value,
        "QueryStringConfig" => query_string_config: value,
        "ResponseStatusCodeConfig" => response_status_code_config: value,
        "ResponseHeaderConfig" => response_header_config: value,
        "Type" => type_: value,
        "SourceIpConfig" => source_ip_config: value,
    }
}

/// Servers of the group, one entry each.
#[non_exhaustive]
pub struct Server {
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// **Required.** Server, network interface, or container by its ID, an IP address, or the ARN of a
    /// function, as the group type requires.
    pub server_id: Option<String>,
    /// IP address of the server, as the load balancer reaches it.
    pub server_ip: Option<String>,
    /// **Required.** Whether it is a server, a network interface, a container, an IP address, or a
    /// function.
    pub server_type: Option<String>,
}

impl Server {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `ServerId`, which is required.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `ServerIp`.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// Sets `ServerType`, which is required.
    pub fn server_type(mut self, value: impl Into<String>) -> Self {
        self.server_type = Some(value.into());
        self
    }
}

request! {
    Server {
        "Port" => port: field,
        "ServerId" => server_id: field,
        "ServerIp" => server_ip: field,
        "ServerType" => server_type: field,
    }
}

/// How a client stays with the server group that it was first sent to.
#[non_exhaustive]
pub struct ServerGroupStickySession {
    /// Whether a client stays with the server group that it was first sent to.
    pub enabled: Option<bool>,
    /// How long a client stays with that server group.
    pub timeout: Option<i32>,
}

impl ServerGroupStickySession {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
}

response! {
    ServerGroupStickySession {
        "Enabled" => enabled: value,
        "Timeout" => timeout: value,
    }
}

/// Server groups with their weights, one entry each.
#[non_exhaustive]
pub struct ServerGroupTuple {
    /// Server group that gets the requests, by its ID.
    pub server_group_id: Option<String>,
}

impl ServerGroupTuple {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupId`.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
}

response! {
    ServerGroupTuple {
        "ServerGroupId" => server_group_id: value,
    }
}

/// Servers that join the group.
#[non_exhaustive]
pub struct ServersInServerGroupAddedServer {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// Server, network interface, or container by its ID, an IP address, or the ARN of a function, as
    /// the group type requires.
    pub server_id: Option<String>,
    /// IP address of the server, as the load balancer reaches it.
    pub server_ip: Option<String>,
    /// **Required.** Whether it is a server, a network interface, a container, an IP address, or a
    /// function.
    pub server_type: Option<String>,
    /// Share of requests relative to the others; with zero, no new requests arrive.
    pub weight: Option<i32>,
}

impl ServersInServerGroupAddedServer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `ServerIp`.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// Sets `ServerType`, which is required.
    pub fn server_type(mut self, value: impl Into<String>) -> Self {
        self.server_type = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    ServersInServerGroupAddedServer {
        "Description" => description: field,
        "Port" => port: field,
        "ServerId" => server_id: field,
        "ServerIp" => server_ip: field,
        "ServerType" => server_type: field,
        "Weight" => weight: field,
    }
}

/// Whether and how slowly new servers get their share of requests.
#[non_exhaustive]
pub struct SlowStartConfig {
    /// Whether new servers get their share of requests step by step.
    pub slow_start_enabled: Option<bool>,
    /// How long a new server takes to get its full share.
    pub slow_start_duration: Option<i32>,
}

impl SlowStartConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlowStartEnabled`.
    #[inline]
    pub fn slow_start_enabled(mut self, value: bool) -> Self {
        self.slow_start_enabled = Some(value);
        self
    }
    /// Sets `SlowStartDuration`.
    #[inline]
    pub fn slow_start_duration(mut self, value: i32) -> Self {
        self.slow_start_duration = Some(value);
        self
    }
}

response! {
    SlowStartConfig {
        "SlowStartEnabled" => slow_start_enabled: value,
        "SlowStartDuration" => slow_start_duration: value,
    }
}

/// Whether and how a client stays with the same server.
#[non_exhaustive]
pub struct StickySessionConfig {
    /// Name of the cookie that the server sets, to which stickiness is tied; only if the cookie comes
    /// from the server.
    pub cookie: Option<String>,
    /// How long the stickiness cookie is valid. Range: 1 to 86400.
    pub cookie_timeout: Option<i32>,
    /// Whether a client stays with the same server.
    pub sticky_session_enabled: Option<bool>,
    /// Whether the load balancer or the server sets the stickiness cookie.
    pub sticky_session_type: Option<String>,
}

impl StickySessionConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cookie`.
    pub fn cookie(mut self, value: impl Into<String>) -> Self {
        self.cookie = Some(value.into());
        self
    }
    /// Sets `CookieTimeout`.
    #[inline]
    pub fn cookie_timeout(mut self, value: i32) -> Self {
        self.cookie_timeout = Some(value);
        self
    }
    /// Sets `StickySessionEnabled`.
    #[inline]
    pub fn sticky_session_enabled(mut self, value: bool) -> Self {
        self.sticky_session_enabled = Some(value);
        self
    }
    /// Sets `StickySessionType`.
    pub fn sticky_session_type(mut self, value: impl Into<String>) -> Self {
        self.sticky_session_type = Some(value.into());
        self
    }
}

response! {
    StickySessionConfig {
        "Cookie" => cookie: value,
        "CookieTimeout" => cookie_timeout: value,
        "StickySessionEnabled" => sticky_session_enabled: value,
        "StickySessionType" => sticky_session_type: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of a tag, set on the resource or used to find it.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
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

/// How many requests are let through.
#[non_exhaustive]
pub struct TrafficLimitConfig {
    /// Requests a second that are let through; the surplus is turned away.
    pub qps: Option<i32>,
    /// Requests a second that one client address may send.
    pub per_ip_qps: Option<i32>,
}

impl TrafficLimitConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QPS`.
    #[inline]
    pub fn qps(mut self, value: i32) -> Self {
        self.qps = Some(value);
        self
    }
    /// Sets `PerIpQps`.
    #[inline]
    pub fn per_ip_qps(mut self, value: i32) -> Self {
        self.per_ip_qps = Some(value);
        self
    }
}

response! {
    TrafficLimitConfig {
        "QPS" => qps: value,
        "PerIpQps" => per_ip_qps: value,
    }
}

/// Server groups that get a copy of the requests.
#[non_exhaustive]
pub struct TrafficMirrorConfig {
    /// Kind of target that requests are mirrored to.
    pub target_type: Option<String>,
    /// Server groups that get a copy of the requests.
    pub mirror_group_config: Option<GroupConfig>,
}

impl TrafficMirrorConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `MirrorGroupConfig`.
    pub fn mirror_group_config(mut self, value: impl Into<GroupConfig>) -> Self {
        self.mirror_group_config = Some(value.into());
        self
    }
}

request! {
    TrafficMirrorConfig {
        "TargetType" => target_type: field,
        "MirrorGroupConfig" => mirror_group_config: field,
    }
}

/// Consistent hashing by a part of the URL.
#[non_exhaustive]
pub struct UchConfig {
    /// Part of the URL that is hashed: always the query string.
    pub type_: Option<String>,
    /// Query parameter whose value decides on the server.
    pub value: Option<String>,
}

impl UchConfig {
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
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    UchConfig {
        "Type" => type_: value,
        "Value" => value: value,
    }
}

/// Which facts about the client are passed on in `X-Forwarded` headers.
#[non_exhaustive]
pub struct XForwardedForConfig {
    /// Name of the header that carries the result of the client certificate check.
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    /// Whether a header tells the server how the check of the client certificate ended.
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    /// Name of the header that carries the fingerprint of the client certificate.
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    /// Whether a header tells the server the fingerprint of the client certificate.
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    /// Name of the header that carries the issuer of the client certificate.
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    /// Whether a header tells the server the issuer of the client certificate.
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    /// Name of the header that carries the owner of the client certificate.
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    /// Whether a header tells the server the owner of the client certificate.
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    /// Whether a header tells the server the port of the client.
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    /// Whether a header tells the server the address of the client.
    pub x_forwarded_for_enabled: Option<bool>,
    /// Whether the client address is added to `X-Forwarded-For` or the header is removed.
    pub x_forwarded_for_processing_mode: Option<String>,
    /// Whether a header tells the server the protocol of the listener.
    pub x_forwarded_for_proto_enabled: Option<bool>,
    /// Whether a header tells the server the ID of the load balancer.
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    /// Whether a header tells the server the port of the listener.
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
    /// Whether the real client address is taken from `X-Forwarded-For`.
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    /// Proxies to skip when the client address is looked for in `X-Forwarded-For`, starting from its
    /// end.
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    /// Whether a header tells the server the host name that the client asked for.
    pub x_forwarded_for_host_enabled: Option<bool>,
}

impl XForwardedForConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `XForwardedForClientCertClientVerifyAlias`.
    pub fn x_forwarded_for_client_cert_client_verify_alias(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.x_forwarded_for_client_cert_client_verify_alias = Some(value.into());
        self
    }
    /// Sets `XForwardedForClientCertClientVerifyEnabled`.
    #[inline]
    pub fn x_forwarded_for_client_cert_client_verify_enabled(
        mut self,
        value: bool,
    ) -> Self {
        self.x_forwarded_for_client_cert_client_verify_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForClientCertFingerprintAlias`.
    pub fn x_forwarded_for_client_cert_fingerprint_alias(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.x_forwarded_for_client_cert_fingerprint_alias = Some(value.into());
        self
    }
    /// Sets `XForwardedForClientCertFingerprintEnabled`.
    #[inline]
    pub fn x_forwarded_for_client_cert_fingerprint_enabled(
        mut self,
        value: bool,
    ) -> Self {
        self.x_forwarded_for_client_cert_fingerprint_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForClientCertIssuerDNAlias`.
    pub fn x_forwarded_for_client_cert_issuer_dn_alias(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.x_forwarded_for_client_cert_issuer_dn_alias = Some(value.into());
        self
    }
    /// Sets `XForwardedForClientCertIssuerDNEnabled`.
    #[inline]
    pub fn x_forwarded_for_client_cert_issuer_dn_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_client_cert_issuer_dn_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForClientCertSubjectDNAlias`.
    pub fn x_forwarded_for_client_cert_subject_dn_alias(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.x_forwarded_for_client_cert_subject_dn_alias = Some(value.into());
        self
    }
    /// Sets `XForwardedForClientCertSubjectDNEnabled`.
    #[inline]
    pub fn x_forwarded_for_client_cert_subject_dn_enabled(
        mut self,
        value: bool,
    ) -> Self {
        self.x_forwarded_for_client_cert_subject_dn_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForClientSrcPortEnabled`.
    #[inline]
    pub fn x_forwarded_for_client_src_port_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_client_src_port_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForEnabled`.
    #[inline]
    pub fn x_forwarded_for_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForProcessingMode`.
    pub fn x_forwarded_for_processing_mode(mut self, value: impl Into<String>) -> Self {
        self.x_forwarded_for_processing_mode = Some(value.into());
        self
    }
    /// Sets `XForwardedForProtoEnabled`.
    #[inline]
    pub fn x_forwarded_for_proto_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_proto_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForSLBIdEnabled`.
    #[inline]
    pub fn x_forwarded_for_slb_id_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_slb_id_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForSLBPortEnabled`.
    #[inline]
    pub fn x_forwarded_for_slb_port_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_slb_port_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForClientSourceIpsEnabled`.
    #[inline]
    pub fn x_forwarded_for_client_source_ips_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_client_source_ips_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForClientSourceIpsTrusted`.
    pub fn x_forwarded_for_client_source_ips_trusted(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.x_forwarded_for_client_source_ips_trusted = Some(value.into());
        self
    }
    /// Sets `XForwardedForHostEnabled`.
    #[inline]
    pub fn x_forwarded_for_host_enabled(mut self, value: bool) -> Self {
        self.x_forwarded_for_host_enabled = Some(value);
        self
    }
}

request! {
    XForwardedForConfig {
        "XForwardedForClientCertClientVerifyAlias" => x_forwarded_for_client_cert_client_verify_alias: field,
        "XForwardedForClientCertClientVerifyEnabled" => x_forwarded_for_client_cert_client_verify_enabled: field,
        "XForwardedForClientCertFingerprintAlias" => x_forwarded_for_client_cert_fingerprint_alias: field,
        "XForwardedForClientCertFingerprintEnabled" => x_forwarded_for_client_cert_fingerprint_enabled: field,
        "XForwardedForClientCertIssuerDNAlias" => x_forwarded_for_client_cert_issuer_dn_alias: field,
        "XForwardedForClientCertIssuerDNEnabled" => x_forwarded_for_client_cert_issuer_dn_enabled: field,
        "XForwardedForClientCertSubjectDNAlias" => x_forwarded_for_client_cert_subject_dn_alias: field,
        "XForwardedForClientCertSubjectDNEnabled" => x_forwarded_for_client_cert_subject_dn_enabled: field,
        "XForwardedForClientSrcPortEnabled" => x_forwarded_for_client_src_port_enabled: field,
        "XForwardedForEnabled" => x_forwarded_for_enabled: field,
        "XForwardedForProcessingMode" => x_forwarded_for_processing_mode: field,
        "XForwardedForProtoEnabled" => x_forwarded_for_proto_enabled: field,
        "XForwardedForSLBIdEnabled" => x_forwarded_for_slb_id_enabled: field,
        "XForwardedForSLBPortEnabled" => x_forwarded_for_slb_port_enabled: field,
        "XForwardedForClientSourceIpsEnabled" => x_forwarded_for_client_source_ips_enabled: field,
        "XForwardedForClientSourceIpsTrusted" => x_forwarded_for_client_source_ips_trusted: field,
        "XForwardedForHostEnabled" => x_forwarded_for_host_enabled: field,
    }
}

/// Zones to bring back into the DNS responses.
#[non_exhaustive]
pub struct ZoneMapping {
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl ZoneMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    ZoneMapping {
        "VSwitchId" => vswitch_id: field,
        "ZoneId" => zone_id: field,
    }
}
