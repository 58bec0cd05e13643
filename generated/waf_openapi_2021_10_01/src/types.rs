// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Network ports that belong to the backend.
#[non_exhaustive]
pub struct BackendPort {
    /// Network port that belongs to the listen.
    pub listen_port: Option<i32>,
    /// Network port that belongs to the backend.
    pub backend_port: Option<i32>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
}

impl BackendPort {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenPort`.
    #[inline]
    pub fn listen_port(mut self, value: i32) -> Self {
        self.listen_port = Some(value);
        self
    }
    /// Sets `BackendPort`.
    #[inline]
    pub fn backend_port(mut self, value: i32) -> Self {
        self.backend_port = Some(value);
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

request! {
    BackendPort {
        "ListenPort" => listen_port: field,
        "BackendPort" => backend_port: field,
        "Protocol" => protocol: field,
    }
}

/// The certificates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cert {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.example.com`.
    pub domain: Option<String>,
    /// Name that the certificate is stored under. Example: `waf1234`.
    pub cert_name: Option<String>,
    /// Identifier under which the certificate is known across regions. Example: `12345-cn-hangzhou`.
    pub cert_identifier: Option<String>,
    /// Name that the common goes by. Example: `*.example.com`.
    pub common_name: Option<String>,
    /// Whether the certificates up to the root are all there. Example: `true`.
    pub is_chain_completed: Option<bool>,
    /// Day or moment of the after. Example: `1976256736582`.
    pub after_date: Option<i64>,
    /// Day or moment of the before. Example: `1976256836582`.
    pub before_date: Option<i64>,
}

response! {
    Cert {
        "Domain" => domain: value,
        "CertName" => cert_name: value,
        "CertIdentifier" => cert_identifier: value,
        "CommonName" => common_name: value,
        "IsChainCompleted" => is_chain_completed: value,
        "AfterDate" => after_date: value,
        "BeforeDate" => before_date: value,
    }
}

/// The certificates to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Certificate {
    /// ID of the certificate that the call is about.
    pub certificate_id: Option<String>,
    /// Which kind of applied it is or is to be.
    pub applied_type: Option<String>,
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
    /// Sets `AppliedType`.
    pub fn applied_type(mut self, value: impl Into<String>) -> Self {
        self.applied_type = Some(value.into());
        self
    }
}

request! {
    Certificate {
        "CertificateId" => certificate_id: field,
        "AppliedType" => applied_type: field,
    }
}

/// The conditions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Condition {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that the op has or is given.
    pub op_value: Option<String>,
    /// The values that are concerned.
    pub values: Option<Value>,
}

impl Condition {
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
    /// Sets `OpValue`.
    pub fn op_value(mut self, value: impl Into<String>) -> Self {
        self.op_value = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl Into<Value>) -> Self {
        self.values = Some(value.into());
        self
    }
}

request! {
    Condition {
        "Key" => key: field,
        "OpValue" => op_value: field,
        "Values" => values: field,
    }
}

values! {
    /// The custom ciphers to work on or to narrow the list down to.
    pub enum CustomCipher {
        /// AES of 128 bits in GCM mode with ephemeral elliptic curve keys signed with ECDSA, hashed with
        /// SHA-256.
        EcdheEcdsaAes128GcmSha256 = "ECDHE-ECDSA-AES128-GCM-SHA256",
        /// AES of 256 bits in GCM mode with ephemeral elliptic curve keys signed with ECDSA, hashed with
        /// SHA-384.
        EcdheEcdsaAes256GcmSha384 = "ECDHE-ECDSA-AES256-GCM-SHA384",
        /// AES of 128 bits in CBC mode with ephemeral elliptic curve keys signed with ECDSA, hashed with
        /// SHA-256.
        EcdheEcdsaAes128Sha256 = "ECDHE-ECDSA-AES128-SHA256",
        /// AES of 256 bits in CBC mode with ephemeral elliptic curve keys signed with ECDSA, hashed with
        /// SHA-384.
        EcdheEcdsaAes256Sha384 = "ECDHE-ECDSA-AES256-SHA384",
        /// AES of 128 bits in GCM mode with ephemeral elliptic curve keys signed with RSA, hashed with
        /// SHA-256.
        EcdheRsaAes128GcmSha256 = "ECDHE-RSA-AES128-GCM-SHA256",
        /// AES of 256 bits in GCM mode with ephemeral elliptic curve keys signed with RSA, hashed with
        /// SHA-384.
        EcdheRsaAes256GcmSha384 = "ECDHE-RSA-AES256-GCM-SHA384",
        /// AES of 128 bits in CBC mode with ephemeral elliptic curve keys signed with RSA, hashed with
        /// SHA-256.
        EcdheRsaAes128Sha256 = "ECDHE-RSA-AES128-SHA256",
        /// AES of 256 bits in CBC mode with ephemeral elliptic curve keys signed with RSA, hashed with
        /// SHA-384.
        EcdheRsaAes256Sha384 = "ECDHE-RSA-AES256-SHA384",
        /// AES of 128 bits in GCM mode with an RSA key exchange, hashed with SHA-256.
        Aes128GcmSha256 = "AES128-GCM-SHA256",
        /// AES of 256 bits in GCM mode with an RSA key exchange, hashed with SHA-384.
        Aes256GcmSha384 = "AES256-GCM-SHA384",
        /// AES of 128 bits in CBC mode with an RSA key exchange, hashed with SHA-256.
        Aes128Sha256 = "AES128-SHA256",
        /// AES of 256 bits in CBC mode with an RSA key exchange, hashed with SHA-256.
        Aes256Sha256 = "AES256-SHA256",
        /// AES of 128 bits in CBC mode with ephemeral elliptic curve keys signed with ECDSA, hashed with
        /// SHA-1.
        EcdheEcdsaAes128Sha = "ECDHE-ECDSA-AES128-SHA",
        /// AES of 256 bits in CBC mode with ephemeral elliptic curve keys signed with ECDSA, hashed with
        /// SHA-1.
        EcdheEcdsaAes256Sha = "ECDHE-ECDSA-AES256-SHA",
        /// AES of 128 bits in CBC mode with ephemeral elliptic curve keys signed with RSA, hashed with
        /// SHA-1.
        EcdheRsaAes128Sha = "ECDHE-RSA-AES128-SHA",
        /// AES of 256 bits in CBC mode with ephemeral elliptic curve keys signed with RSA, hashed with
        /// SHA-1.
        EcdheRsaAes256Sha = "ECDHE-RSA-AES256-SHA",
        /// AES of 128 bits in CBC mode with an RSA key exchange, hashed with SHA-1.
        Aes128Sha = "AES128-SHA",
        /// AES of 256 bits in CBC mode with an RSA key exchange, hashed with SHA-1.
        Aes256Sha = "AES256-SHA",
        /// Triple DES with an RSA key exchange, hashed with SHA-1.
        DesCbc3Sha = "DES-CBC3-SHA",
        /// RSA keys with triple DES.
        Rsa3des = "RSA+3DES",
        /// Leaves out suites without authentication.
        ANULL = "!aNULL",
        /// Leaves out suites without encryption.
        ENULL = "!eNULL",
        /// Leaves out ciphers of low strength.
        Low = "!LOW",
        /// Leaves out MD5 for checking messages.
        Md5 = "!MD5",
        /// Leaves out export grade ciphers.
        Exp = "!EXP",
        /// Leaves out signatures with DSS keys.
        Dss = "!DSS",
        /// Leaves out shared keys agreed beforehand.
        Psk = "!PSK",
        /// Leaves out sign-in with passwords (SRP).
        Srp = "!SRP",
        /// Leaves out fixed elliptic curve keys.
        KECDH = "!kECDH",
        /// Leaves out the Camellia cipher.
        Camellia = "!CAMELLIA",
        /// Leaves out the IDEA cipher.
        Idea = "!IDEA",
        /// Leaves out the SEED cipher.
        Seed = "!SEED",
    }
}

/// Time the figures span.
#[non_exhaustive]
pub struct DateRange {
    /// **Required.** First day of the period concerned.
    pub start_date: Option<i64>,
    /// **Required.** Last day of the period concerned.
    pub end_date: Option<i64>,
}

impl DateRange {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartDate`, which is required.
    #[inline]
    pub fn start_date(mut self, value: i64) -> Self {
        self.start_date = Some(value);
        self
    }
    /// Sets `EndDate`, which is required.
    #[inline]
    pub fn end_date(mut self, value: i64) -> Self {
        self.end_date = Some(value);
        self
    }
}

request! {
    DateRange {
        "StartDate" => start_date: field,
        "EndDate" => end_date: field,
    }
}

values! {
    /// Which kind of defense it is or is to be.
    pub enum DefenseType {
        /// Rules kept in a template.
        Template = "template",
        /// Rules for the whole instance.
        Global = "global",
        /// Rules tied to one protected object.
        Resource = "resource",
    }
}

/// How requests are accepted from clients.
#[non_exhaustive]
pub struct DomainListen {
    /// Network ports that belong to the HTTPS.
    pub https_ports: Vec<i32>,
    /// Network ports that belong to the HTTP.
    pub http_ports: Vec<i32>,
    /// Whether the HTTP/2 is switched on.
    pub http2_enabled: Option<bool>,
    /// ID that the certificate is kept under in the service.
    pub cert_id: Option<String>,
    /// Whether the SM2 is switched on.
    pub sm2_enabled: Option<bool>,
    /// ID of the SM2 certificate that the call is about.
    pub sm2_cert_id: Option<String>,
    /// Turns away clients that do not speak the SM2 algorithms.
    pub sm2_access_only: Option<bool>,
    /// Which version of the TLS is meant.
    pub tls_version: Option<String>,
    /// Whether this is switched on: TL sv3.
    pub enable_tl_sv3: Option<bool>,
    /// Cipher suites offered to clients: `1` all, `2` strong ones only, `99` those listed.
    pub cipher_suite: Option<i32>,
    /// The custom ciphers to work on or to narrow the list down to.
    pub custom_ciphers: Vec<String>,
    /// Whether this holds: focus HTTPs.
    pub focus_https: Option<bool>,
    /// Way in which the xff header works.
    pub xff_header_mode: Option<i32>,
    /// The xff headers to work on or to narrow the list down to.
    pub xff_headers: Vec<String>,
    /// Whether the i pv6 is switched on.
    pub ipv6_enabled: Option<bool>,
    /// Resource that the protection works on or belongs to.
    pub protection_resource: Option<String>,
    /// IP address that belongs to the exclusive.
    pub exclusive_ip: Option<bool>,
}

impl DomainListen {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HttpsPorts`.
    pub fn https_ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.https_ports = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HttpPorts`.
    pub fn http_ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.http_ports = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Http2Enabled`.
    #[inline]
    pub fn http2_enabled(mut self, value: bool) -> Self {
        self.http2_enabled = Some(value);
        self
    }
    /// Sets `CertId`.
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }
    /// Sets `SM2Enabled`.
    #[inline]
    pub fn sm2_enabled(mut self, value: bool) -> Self {
        self.sm2_enabled = Some(value);
        self
    }
    /// Sets `SM2CertId`.
    pub fn sm2_cert_id(mut self, value: impl Into<String>) -> Self {
        self.sm2_cert_id = Some(value.into());
        self
    }
    /// Sets `SM2AccessOnly`.
    #[inline]
    pub fn sm2_access_only(mut self, value: bool) -> Self {
        self.sm2_access_only = Some(value);
        self
    }
    /// Sets `TLSVersion`.
    pub fn tls_version(mut self, value: impl Into<String>) -> Self {
        self.tls_version = Some(value.into());
        self
    }
    /// Sets `EnableTLSv3`.
    #[inline]
    pub fn enable_tl_sv3(mut self, value: bool) -> Self {
        self.enable_tl_sv3 = Some(value);
        self
    }
    /// Sets `CipherSuite`.
    #[inline]
    pub fn cipher_suite(mut self, value: i32) -> Self {
        self.cipher_suite = Some(value);
        self
    }
    /// Sets `CustomCiphers`.
    pub fn custom_ciphers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_ciphers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FocusHttps`.
    #[inline]
    pub fn focus_https(mut self, value: bool) -> Self {
        self.focus_https = Some(value);
        self
    }
    /// Sets `XffHeaderMode`.
    #[inline]
    pub fn xff_header_mode(mut self, value: i32) -> Self {
        self.xff_header_mode = Some(value);
        self
    }
    /// Sets `XffHeaders`.
    pub fn xff_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.xff_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IPv6Enabled`.
    #[inline]
    pub fn ipv6_enabled(mut self, value: bool) -> Self {
        self.ipv6_enabled = Some(value);
        self
    }
    /// Sets `ProtectionResource`.
    pub fn protection_resource(mut self, value: impl Into<String>) -> Self {
        self.protection_resource = Some(value.into());
        self
    }
    /// Sets `ExclusiveIp`.
    #[inline]
    pub fn exclusive_ip(mut self, value: bool) -> Self {
        self.exclusive_ip = Some(value);
        self
    }
}

request! {
    DomainListen {
        "HttpsPorts" => https_ports: field,
        "HttpPorts" => http_ports: field,
        "Http2Enabled" => http2_enabled: field,
        "CertId" => cert_id: field,
        "SM2Enabled" => sm2_enabled: field,
        "SM2CertId" => sm2_cert_id: field,
        "SM2AccessOnly" => sm2_access_only: field,
        "TLSVersion" => tls_version: field,
        "EnableTLSv3" => enable_tl_sv3: field,
        "CipherSuite" => cipher_suite: field,
        "CustomCiphers" => custom_ciphers: field,
        "FocusHttps" => focus_https: field,
        "XffHeaderMode" => xff_header_mode: field,
        "XffHeaders" => xff_headers: field,
        "IPv6Enabled" => ipv6_enabled: field,
        "ProtectionResource" => protection_resource: field,
        "ExclusiveIp" => exclusive_ip: field,
    }
}

/// How requests are passed on to the origin.
#[non_exhaustive]
pub struct DomainRedirect {
    /// The backends to work on or to narrow the list down to.
    pub backends: Vec<String>,
    /// **Required.** How requests are shared out among the origin servers.
    pub loadbalance: Option<String>,
    /// Sends requests to the origin over HTTP even when the client used HTTPS.
    pub focus_http_backend: Option<bool>,
    /// Whether the sni is switched on.
    pub sni_enabled: Option<bool>,
    /// Host name or address of the sni.
    pub sni_host: Option<String>,
    /// The request headers to work on or to narrow the list down to. Items: at most 5.
    pub request_headers: Vec<Header>,
    /// How long the connect may take before it is given up. Range: 1 to 3600.
    pub connect_timeout: Option<i32>,
    /// How long the read may take before it is given up. Range: 1 to 3600.
    pub read_timeout: Option<i32>,
    /// How long the write may take before it is given up. Range: 1 to 3600.
    pub write_timeout: Option<i32>,
    /// Whether the CNAME is switched on.
    pub cname_enabled: Option<bool>,
    /// Rules that apply to the routing, one entry each.
    pub routing_rules: Option<String>,
    /// Whether connections to the origin stay open between requests.
    pub keepalive: Option<bool>,
    /// Whether a request that the origin fails is sent again.
    pub retry: Option<bool>,
    /// Number that is given for this: keepalive requests. Range: 60 to 1000.
    pub keepalive_requests: Option<i32>,
    /// How long the keepalive may take before it is given up. Range: 10 to 3600.
    pub keepalive_timeout: Option<i32>,
    /// Whether a header tells the origin which protocol the client used.
    pub xff_proto: Option<bool>,
    /// The backup backends to work on or to narrow the list down to.
    pub backup_backends: Vec<String>,
    /// IP address that belongs to the x client.
    pub x_client_ip: Option<bool>,
    /// IP address that belongs to the x true.
    pub x_true_ip: Option<bool>,
    /// Which kind of web server it is or is to be.
    pub web_server_type: Option<bool>,
    /// IP address that belongs to the WL proxy client.
    pub wl_proxy_client_ip: Option<bool>,
    /// How large the max body is or is to be. Range: 2 to 10.
    pub max_body_size: Option<i32>,
    /// Network ports that belong to the backend.
    pub backend_ports: Vec<BackendPort>,
}

impl DomainRedirect {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Backends`.
    pub fn backends(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.backends = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Loadbalance`, which is required.
    pub fn loadbalance(mut self, value: impl Into<String>) -> Self {
        self.loadbalance = Some(value.into());
        self
    }
    /// Sets `FocusHttpBackend`.
    #[inline]
    pub fn focus_http_backend(mut self, value: bool) -> Self {
        self.focus_http_backend = Some(value);
        self
    }
    /// Sets `SniEnabled`.
    #[inline]
    pub fn sni_enabled(mut self, value: bool) -> Self {
        self.sni_enabled = Some(value);
        self
    }
    /// Sets `SniHost`.
    pub fn sni_host(mut self, value: impl Into<String>) -> Self {
        self.sni_host = Some(value.into());
        self
    }
    /// Sets `RequestHeaders`.
    pub fn request_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Header>>,
    ) -> Self {
        self.request_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ConnectTimeout`.
    #[inline]
    pub fn connect_timeout(mut self, value: i32) -> Self {
        self.connect_timeout = Some(value);
        self
    }
    /// Sets `ReadTimeout`.
    #[inline]
    pub fn read_timeout(mut self, value: i32) -> Self {
        self.read_timeout = Some(value);
        self
    }
    /// Sets `WriteTimeout`.
    #[inline]
    pub fn write_timeout(mut self, value: i32) -> Self {
        self.write_timeout = Some(value);
        self
    }
    /// Sets `CnameEnabled`.
    #[inline]
    pub fn cname_enabled(mut self, value: bool) -> Self {
        self.cname_enabled = Some(value);
        self
    }
    /// Sets `RoutingRules`.
    pub fn routing_rules(mut self, value: impl Into<String>) -> Self {
        self.routing_rules = Some(value.into());
        self
    }
    /// Sets `Keepalive`.
    #[inline]
    pub fn keepalive(mut self, value: bool) -> Self {
        self.keepalive = Some(value);
        self
    }
    /// Sets `Retry`.
    #[inline]
    pub fn retry(mut self, value: bool) -> Self {
        self.retry = Some(value);
        self
    }
    /// Sets `KeepaliveRequests`.
    #[inline]
    pub fn keepalive_requests(mut self, value: i32) -> Self {
        self.keepalive_requests = Some(value);
        self
    }
    /// Sets `KeepaliveTimeout`.
    #[inline]
    pub fn keepalive_timeout(mut self, value: i32) -> Self {
        self.keepalive_timeout = Some(value);
        self
    }
    /// Sets `XffProto`.
    #[inline]
    pub fn xff_proto(mut self, value: bool) -> Self {
        self.xff_proto = Some(value);
        self
    }
    /// Sets `BackupBackends`.
    pub fn backup_backends(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.backup_backends = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `XClientIp`.
    #[inline]
    pub fn x_client_ip(mut self, value: bool) -> Self {
        self.x_client_ip = Some(value);
        self
    }
    /// Sets `XTrueIp`.
    #[inline]
    pub fn x_true_ip(mut self, value: bool) -> Self {
        self.x_true_ip = Some(value);
        self
    }
    /// Sets `WebServerType`.
    #[inline]
    pub fn web_server_type(mut self, value: bool) -> Self {
        self.web_server_type = Some(value);
        self
    }
    /// Sets `WLProxyClientIp`.
    #[inline]
    pub fn wl_proxy_client_ip(mut self, value: bool) -> Self {
        self.wl_proxy_client_ip = Some(value);
        self
    }
    /// Sets `MaxBodySize`.
    #[inline]
    pub fn max_body_size(mut self, value: i32) -> Self {
        self.max_body_size = Some(value);
        self
    }
    /// Sets `BackendPorts`.
    pub fn backend_ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackendPort>>,
    ) -> Self {
        self.backend_ports = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DomainRedirect {
        "Backends" => backends: field,
        "Loadbalance" => loadbalance: field,
        "FocusHttpBackend" => focus_http_backend: field,
        "SniEnabled" => sni_enabled: field,
        "SniHost" => sni_host: field,
        "RequestHeaders" => request_headers: field,
        "ConnectTimeout" => connect_timeout: field,
        "ReadTimeout" => read_timeout: field,
        "WriteTimeout" => write_timeout: field,
        "CnameEnabled" => cname_enabled: field,
        "RoutingRules" => routing_rules: field,
        "Keepalive" => keepalive: field,
        "Retry" => retry: field,
        "KeepaliveRequests" => keepalive_requests: field,
        "KeepaliveTimeout" => keepalive_timeout: field,
        "XffProto" => xff_proto: field,
        "BackupBackends" => backup_backends: field,
        "XClientIp" => x_client_ip: field,
        "XTrueIp" => x_true_ip: field,
        "WebServerType" => web_server_type: field,
        "WLProxyClientIp" => wl_proxy_client_ip: field,
        "MaxBodySize" => max_body_size: field,
        "BackendPorts" => backend_ports: field,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DomainStatisticData {
    /// How many there are of this: API. Example: `10`.
    pub api_count: Option<i64>,
    /// Findings of high severity. Example: `12`.
    pub high: Option<i64>,
    /// Findings of medium severity. Example: `9`.
    pub medium: Option<i64>,
    /// Findings of low severity. Example: `4`.
    pub low: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `ba.aliyun.com`.
    pub domain: Option<String>,
}

response! {
    DomainStatisticData {
        "ApiCount" => api_count: value,
        "High" => high: value,
        "Medium" => medium: value,
        "Low" => low: value,
        "Domain" => domain: value,
    }
}

values! {
    /// Range in which the event holds.
    pub enum EventScope {
        /// Events of an address.
        Ip = "ip",
        /// Events of an account.
        Account = "account",
    }
}

/// What the figures are narrowed to.
#[non_exhaustive]
pub struct Filter {
    /// **Required.** Time the figures span.
    pub date_range: Option<DateRange>,
    /// The conditions to work on or to narrow the list down to.
    pub conditions: Vec<Condition>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DateRange`, which is required.
    pub fn date_range(mut self, value: impl Into<DateRange>) -> Self {
        self.date_range = Some(value.into());
        self
    }
    /// Sets `Conditions`.
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "DateRange" => date_range: field,
        "Conditions" => conditions: field,
    }
}

/// The group asked for.
#[non_exhaustive]
pub struct Group {
    /// Name of the group that the call or the item is about. Example: `group1`.
    pub group_name: Option<String>,
    /// When the item was created. Example: `23242312312`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `23242312312`.
    pub gmt_modified: Option<i64>,
    /// Items of the kind resource that were found or are concerned.
    /// Example: `test1.aliyundoc.com,test2.aliyundoc.com`.
    pub resource_list: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
}

response! {
    Group {
        "GroupName" => group_name: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "ResourceList" => resource_list: value,
        "Description" => description: value,
    }
}

/// The request headers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Header {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
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

/// How requests are accepted from clients.
#[non_exhaustive]
pub struct Listen {
    /// Which version of the TLS is meant.
    pub tls_version: Option<String>,
    /// Whether this is switched on: TL sv3.
    pub enable_tl_sv3: Option<bool>,
    /// Cipher suites offered to clients: `1` all, `2` strong ones only, `99` those listed.
    pub cipher_suite: Option<i32>,
    /// The custom ciphers to work on or to narrow the list down to.
    pub custom_ciphers: Vec<String>,
    /// Product the protected resource belongs to.
    pub resource_product: Option<Open<ResourceProduct>>,
    /// ID of the resource instance that the call is about.
    pub resource_instance_id: Option<String>,
    /// Port on which the resource listens.
    pub port: Option<i32>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<Open<Protocol>>,
    /// The certificates to work on or to narrow the list down to.
    pub certificates: Vec<Certificate>,
    /// Whether the HTTP/2 is switched on.
    pub http2_enabled: Option<bool>,
}

impl Listen {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TLSVersion`.
    pub fn tls_version(mut self, value: impl Into<String>) -> Self {
        self.tls_version = Some(value.into());
        self
    }
    /// Sets `EnableTLSv3`.
    #[inline]
    pub fn enable_tl_sv3(mut self, value: bool) -> Self {
        self.enable_tl_sv3 = Some(value);
        self
    }
    /// Sets `CipherSuite`.
    #[inline]
    pub fn cipher_suite(mut self, value: i32) -> Self {
        self.cipher_suite = Some(value);
        self
    }
    /// Sets `CustomCiphers`.
    pub fn custom_ciphers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_ciphers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceProduct`.
    pub fn resource_product(mut self, value: impl Into<Open<ResourceProduct>>) -> Self {
        self.resource_product = Some(value.into());
        self
    }
    /// Sets `ResourceInstanceId`.
    pub fn resource_instance_id(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Certificates`.
    pub fn certificates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Certificate>>,
    ) -> Self {
        self.certificates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Http2Enabled`.
    #[inline]
    pub fn http2_enabled(mut self, value: bool) -> Self {
        self.http2_enabled = Some(value);
        self
    }
}

request! {
    Listen {
        "TLSVersion" => tls_version: field,
        "EnableTLSv3" => enable_tl_sv3: field,
        "CipherSuite" => cipher_suite: field,
        "CustomCiphers" => custom_ciphers: field,
        "ResourceProduct" => resource_product: field,
        "ResourceInstanceId" => resource_instance_id: field,
        "Port" => port: field,
        "Protocol" => protocol: field,
        "Certificates" => certificates: field,
        "Http2Enabled" => http2_enabled: field,
    }
}

values! {
    /// Network or application protocol that applies.
    pub enum Protocol {
        /// Plain HTTP.
        Http = "http",
        /// HTTP over TLS.
        Https = "https",
    }
}

/// How requests are passed on to the origin.
#[non_exhaustive]
pub struct Redirect {
    /// The request headers to work on or to narrow the list down to. Items: at most 5.
    pub request_headers: Vec<Header>,
    /// Way in which the xff header works.
    pub xff_header_mode: Option<i32>,
    /// The xff headers to work on or to narrow the list down to.
    pub xff_headers: Vec<String>,
    /// How long the read may take before it is given up. Range: 1 to 3600.
    pub read_timeout: Option<i32>,
    /// How long the write may take before it is given up. Range: 1 to 3600.
    pub write_timeout: Option<i32>,
    /// Whether connections to the origin stay open between requests.
    pub keepalive: Option<bool>,
    /// Number that is given for this: keepalive requests. Range: 60 to 1000.
    pub keepalive_requests: Option<i32>,
    /// How long the keepalive may take before it is given up. Range: 10 to 3600.
    pub keepalive_timeout: Option<i32>,
    /// Whether a header tells the origin which protocol the client used.
    pub xff_proto: Option<bool>,
    /// How large the max body is or is to be. Range: 2 to 10.
    pub max_body_size: Option<i32>,
}

impl Redirect {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestHeaders`.
    pub fn request_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Header>>,
    ) -> Self {
        self.request_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `XffHeaderMode`.
    #[inline]
    pub fn xff_header_mode(mut self, value: i32) -> Self {
        self.xff_header_mode = Some(value);
        self
    }
    /// Sets `XffHeaders`.
    pub fn xff_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.xff_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ReadTimeout`.
    #[inline]
    pub fn read_timeout(mut self, value: i32) -> Self {
        self.read_timeout = Some(value);
        self
    }
    /// Sets `WriteTimeout`.
    #[inline]
    pub fn write_timeout(mut self, value: i32) -> Self {
        self.write_timeout = Some(value);
        self
    }
    /// Sets `Keepalive`.
    #[inline]
    pub fn keepalive(mut self, value: bool) -> Self {
        self.keepalive = Some(value);
        self
    }
    /// Sets `KeepaliveRequests`.
    #[inline]
    pub fn keepalive_requests(mut self, value: i32) -> Self {
        self.keepalive_requests = Some(value);
        self
    }
    /// Sets `KeepaliveTimeout`.
    #[inline]
    pub fn keepalive_timeout(mut self, value: i32) -> Self {
        self.keepalive_timeout = Some(value);
        self
    }
    /// Sets `XffProto`.
    #[inline]
    pub fn xff_proto(mut self, value: bool) -> Self {
        self.xff_proto = Some(value);
        self
    }
    /// Sets `MaxBodySize`.
    #[inline]
    pub fn max_body_size(mut self, value: i32) -> Self {
        self.max_body_size = Some(value);
        self
    }
}

request! {
    Redirect {
        "RequestHeaders" => request_headers: field,
        "XffHeaderMode" => xff_header_mode: field,
        "XffHeaders" => xff_headers: field,
        "ReadTimeout" => read_timeout: field,
        "WriteTimeout" => write_timeout: field,
        "Keepalive" => keepalive: field,
        "KeepaliveRequests" => keepalive_requests: field,
        "KeepaliveTimeout" => keepalive_timeout: field,
        "XffProto" => xff_proto: field,
        "MaxBodySize" => max_body_size: field,
    }
}

/// The protected object asked for.
#[non_exhaustive]
pub struct Resource {
    /// When the item was created. Example: `1607493144000`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `1691720010000`.
    pub gmt_modified: Option<i64>,
    /// Code of the cloud service concerned. Example: `alb`.
    pub product: Option<String>,
    /// The protected object asked for. Example: `alb-rencs***`.
    pub resource: Option<String>,
    /// The resource group that the item belongs to or stands for. Example: `example_resource_group`.
    pub resource_group: Option<String>,
    /// Properties of the object, by name.
    /// Example: `{ "product": "waf", "domain": "demo.aliyundoc****.com" }`.
    pub detail: Option<Value>,
    /// Pattern that texts are compared with. Example: `domain`.
    pub pattern: Option<String>,
    /// State that the xff is in. Example: `0`.
    pub xff_status: Option<i32>,
    /// The custom headers that were found or are concerned, one entry each.
    /// Example: `x-forwarded-for`.
    pub custom_headers: Vec<String>,
    /// Whether the object was created by hand or came with connecting a resource. Example: `custom`.
    pub resource_origin: Option<String>,
    /// Free text that describes the item to people. Example: `This is Description`.
    pub description: Option<String>,
    /// ID of the resource manager resource group that the item belongs to or stands for.
    /// Example: `rg-acfmoiy****p2oq`.
    pub resource_manager_resource_group_id: Option<String>,
    /// State that the acw cookie is in. Example: `0`.
    pub acw_cookie_status: Option<i32>,
    /// State that the acw secure is in. Example: `0`.
    pub acw_secure_status: Option<i32>,
    /// State that the acw V3 secure is in. Example: `0`.
    pub acw_v3_secure_status: Option<i32>,
    /// ID of the owner user that the item belongs to or stands for. Example: `170457******9107`.
    pub owner_user_id: Option<String>,
}

response! {
    Resource {
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Product" => product: value,
        "Resource" => resource: value,
        "ResourceGroup" => resource_group: value,
        "Detail" => detail: value,
        "Pattern" => pattern: value,
        "XffStatus" => xff_status: value,
        "CustomHeaders" => custom_headers: list(""),
        "ResourceOrigin" => resource_origin: value,
        "Description" => description: value,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: value,
        "AcwCookieStatus" => acw_cookie_status: value,
        "AcwSecureStatus" => acw_secure_status: value,
        "AcwV3SecureStatus" => acw_v3_secure_status: value,
        "OwnerUserId" => owner_user_id: value,
    }
}

values! {
    /// Product the protected resource belongs to.
    pub enum ResourceProduct {
        /// Elastic Compute Service.
        Ecs = "ecs",
        /// Classic Load Balancer, layer 4.
        Clb4 = "clb4",
        /// Classic Load Balancer, layer 7.
        Clb7 = "clb7",
        /// Network Load Balancer.
        Nlb = "nlb",
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// Protected objects.
        Single = "single",
        /// Groups of protected objects.
        Group = "group",
        /// Assets.
        Asset = "asset",
    }
}

/// The rule asked for.
#[non_exhaustive]
pub struct Rule {
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// `custom` for rules made by the user, `system` for those made by the firewall.
    /// Example: `custom`.
    pub defense_origin: Option<String>,
    /// Protection module the rules belong to. Example: `waf_group`.
    pub defense_scene: Option<String>,
    /// When the item was last changed. Example: `1665196746000`.
    pub gmt_modified: Option<i64>,
    /// ID of the rule that the call or the item is about. Example: `2732975`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `test1`.
    pub rule_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// ID of the template whose settings are used or shown. Example: `9114`.
    pub template_id: Option<i64>,
}

response! {
    Rule {
        "Config" => config: value,
        "DefenseOrigin" => defense_origin: value,
        "DefenseScene" => defense_scene: value,
        "GmtModified" => gmt_modified: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "Status" => status: value,
        "TemplateId" => template_id: value,
    }
}

/// Resource that the rule hits top works on or belongs to.
#[non_exhaustive]
pub struct RuleHitsTopResource {
    /// How many items or events were counted. Example: `181174784`.
    pub count: Option<i64>,
    /// The protected object asked for. Example: `www.aliyundoc.com`.
    pub resource: Option<String>,
}

response! {
    RuleHitsTopResource {
        "Count" => count: value,
        "Resource" => resource: value,
    }
}

/// Web address under which the rule hits top is found.
#[non_exhaustive]
pub struct RuleHitsTopUrl {
    /// How many items or events were counted. Example: `181174784`.
    pub count: Option<i64>,
    /// URL, or the path in it, that the call or the item is about. Example: `www.aliyundoc.com/path1`.
    pub url: Option<String>,
}

response! {
    RuleHitsTopUrl {
        "Count" => count: value,
        "Url" => url: value,
    }
}

values! {
    /// Which version of the TLS is meant.
    pub enum TLSVersion {
        /// TLS 1.0 and later.
        Tlsv1 = "tlsv1",
        /// TLS 1.1 and later.
        Tlsv1_1 = "tlsv1.1",
        /// TLS 1.2 and later.
        Tlsv1_2 = "tlsv1.2",
        /// TLS 1.3.
        Tlsv1_3 = "tlsv1.3",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
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

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// The templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Template {
    /// Protection module the rules belong to. Example: `whitelist`.
    pub defense_scene: Option<String>,
    /// When the item was last changed. Example: `1692930539000`.
    pub gmt_modified: Option<i64>,
    /// ID of the template whose settings are used or shown. Example: `34328`.
    pub template_id: Option<i64>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// Who made the template. Example: `custom`.
    pub template_origin: Option<String>,
    /// State that the template is in. Example: `1`.
    pub template_status: Option<i32>,
    /// Which kind of template it is or is to be. Example: `user_custom`.
    pub template_type: Option<String>,
    /// Bot management scene the template is for. Example: `basic`.
    pub defense_sub_scene: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Template {
        "DefenseScene" => defense_scene: value,
        "GmtModified" => gmt_modified: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateOrigin" => template_origin: value,
        "TemplateStatus" => template_status: value,
        "TemplateType" => template_type: value,
        "DefenseSubScene" => defense_sub_scene: value,
        "Description" => description: value,
    }
}
