// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainDetail`, from `waf-openapi_2021_10_01/DescribeDomainDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header};

/// Shows how a domain is connected to WAF: listeners, certificate, origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDomainDetailRequest::new()
///     .instance_id("...");
/// let reply = client.describe_domain_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainDetailRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the domain name that the call is about.
    pub domain_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DomainId`.
    pub fn domain_id(mut self, value: impl Into<String>) -> Self {
        self.domain_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDomainDetailRequest {
        "InstanceId" => instance_id: query,
        "DomainId" => domain_id: query,
        "Domain" => domain: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainDetailRequest {
    type Response = DescribeDomainDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainDetail")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainDetailRequest`].
#[non_exhaustive]
pub struct DescribeDomainDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BAEF9CA9-66A0-533E-BD09-5D5D7AA8****`.
    pub request_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i64>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `xxxxxcvdaf.****.com`.
    pub cname: Option<String>,
    /// How requests are accepted from clients.
    pub listen: Option<Listen>,
    /// How requests are passed on to the origin.
    pub redirect: Option<Redirect>,
    /// ID of the resource manager resource group that the item belongs to or stands for.
    /// Example: `rg-acfm***q`.
    pub resource_manager_resource_group_id: Option<String>,
    /// Details about the certificate.
    pub cert_detail: Option<CertDetail>,
    /// Details about the SM2 certificate.
    pub sm2_cert_detail: Option<CertDetail>,
}

response! {
    DescribeDomainDetailResponse {
        "RequestId" => request_id: value,
        "Domain" => domain: value,
        "Status" => status: value,
        "Cname" => cname: value,
        "Listen" => listen: value,
        "Redirect" => redirect: value,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: value,
        "CertDetail" => cert_detail: value,
        "SM2CertDetail" => sm2_cert_detail: value,
    }
}

/// How requests are accepted from clients.
#[non_exhaustive]
pub struct Listen {
    /// Network ports that belong to the HTTP. Example: `80`.
    pub http_ports: Vec<i64>,
    /// Network ports that belong to the HTTPS. Example: `443`.
    pub https_ports: Vec<i64>,
    /// Whether the HTTP/2 is switched on. Example: `true`.
    pub http2_enabled: Option<bool>,
    /// ID that the certificate is kept under in the service. Example: `123`.
    pub cert_id: Option<i64>,
    /// Which version of the TLS is meant. Example: `tlsv1.2`.
    pub tls_version: Option<String>,
    /// Whether this is switched on: TL sv3. Example: `true`.
    pub enable_tl_sv3: Option<bool>,
    /// Cipher suites offered to clients: `1` all, `2` strong ones only, `99` those listed.
    /// Example: `2`.
    pub cipher_suite: Option<i64>,
    /// The custom ciphers that were found or are concerned, one entry each.
    pub custom_ciphers: Vec<String>,
    /// Whether this holds: focus HTTPs. Example: `true`.
    pub focus_https: Option<bool>,
    /// Whether the SM2 is switched on. Example: `true`.
    pub sm2_enabled: Option<bool>,
    /// ID of the SM2 certificate that the item belongs to or stands for. Example: `123-cn-hangzhou`.
    pub sm2_cert_id: Option<String>,
    /// Whether clients that do not speak the SM2 algorithms are turned away. Example: `true`.
    pub sm2_access_only: Option<bool>,
    /// Way in which the xff header works. Example: `2`.
    pub xff_header_mode: Option<i64>,
    /// The xff headers that were found or are concerned, one entry each. Example: `Client-ip`.
    pub xff_headers: Vec<String>,
    /// Whether the i pv6 is switched on. Example: `true`.
    pub ipv6_enabled: Option<bool>,
    /// Resource that the protection works on or belongs to. Example: `share`.
    pub protection_resource: Option<String>,
    /// IP address that belongs to the exclusive. Example: `true`.
    pub exclusive_ip: Option<bool>,
}

response! {
    Listen {
        "HttpPorts" => http_ports: list(""),
        "HttpsPorts" => https_ports: list(""),
        "Http2Enabled" => http2_enabled: value,
        "CertId" => cert_id: value,
        "TLSVersion" => tls_version: value,
        "EnableTLSv3" => enable_tl_sv3: value,
        "CipherSuite" => cipher_suite: value,
        "CustomCiphers" => custom_ciphers: list(""),
        "FocusHttps" => focus_https: value,
        "SM2Enabled" => sm2_enabled: value,
        "SM2CertId" => sm2_cert_id: value,
        "SM2AccessOnly" => sm2_access_only: value,
        "XffHeaderMode" => xff_header_mode: value,
        "XffHeaders" => xff_headers: list(""),
        "IPv6Enabled" => ipv6_enabled: value,
        "ProtectionResource" => protection_resource: value,
        "ExclusiveIp" => exclusive_ip: value,
    }
}

/// How requests are passed on to the origin.
#[non_exhaustive]
pub struct Redirect {
    /// The backends that were found or are concerned, one entry each.
    pub backends: Vec<Backend>,
    /// How requests are shared out among the origin servers. Example: `iphash`.
    pub loadbalance: Option<String>,
    /// Whether requests go to the origin over HTTP even when the client used HTTPS. Example: `true`.
    pub focus_http_backend: Option<bool>,
    /// Whether the sni is switched on. Example: `true`.
    pub sni_enabled: Option<bool>,
    /// Host name or address of the sni. Example: `www.aliyundoc.com`.
    pub sni_host: Option<String>,
    /// The request headers that were found or are concerned, one entry each.
    pub request_headers: Vec<Header>,
    /// How long the connect may take before it is given up. Example: `120`.
    pub connect_timeout: Option<i32>,
    /// How long the write may take before it is given up. Example: `200`.
    pub write_timeout: Option<i32>,
    /// How long the read may take before it is given up. Example: `200`.
    pub read_timeout: Option<i32>,
    /// Whether connections to the origin stay open between requests. Default: `true`. Example: `true`.
    pub keepalive: Option<bool>,
    /// Whether a request that the origin fails is sent again. Default: `true`. Example: `true`.
    pub retry: Option<bool>,
    /// Number that is given for this: keepalive requests. Default: `100`. Example: `1000`.
    pub keepalive_requests: Option<i32>,
    /// How long the keepalive may take before it is given up. Default: `15`. Example: `15`.
    pub keepalive_timeout: Option<i32>,
    /// Whether a header tells the origin which protocol the client used. Example: `true`.
    pub xff_proto: Option<bool>,
}

response! {
    Redirect {
        "Backends" => backends: list(""),
        "Loadbalance" => loadbalance: value,
        "FocusHttpBackend" => focus_http_backend: value,
        "SniEnabled" => sni_enabled: value,
        "SniHost" => sni_host: value,
        "RequestHeaders" => request_headers: list(""),
        "ConnectTimeout" => connect_timeout: value,
        "WriteTimeout" => write_timeout: value,
        "ReadTimeout" => read_timeout: value,
        "Keepalive" => keepalive: value,
        "Retry" => retry: value,
        "KeepaliveRequests" => keepalive_requests: value,
        "KeepaliveTimeout" => keepalive_timeout: value,
        "XffProto" => xff_proto: value,
    }
}

/// The backends that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Backend {
    /// Address of the origin, either an IP address or a host name. Example: `1.1.XX.XX`.
    pub backend: Option<String>,
}

response! {
    Backend {
        "Backend" => backend: value,
    }
}

/// Details about the certificate.
#[non_exhaustive]
pub struct CertDetail {
    /// Name that people know the item by. Example: `test-cert-name`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `123-cn-hangzhou`.
    pub id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1677772800000`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1685590400000`.
    pub end_time: Option<i64>,
    /// Name that the common goes by. Example: `test.aliyundoc.com`.
    pub common_name: Option<String>,
    /// The sans that were found or are concerned, one entry each. Example: `www.aliyundoc.com`.
    pub sans: Vec<String>,
}

response! {
    CertDetail {
        "Name" => name: value,
        "Id" => id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "CommonName" => common_name: value,
        "Sans" => sans: list(""),
    }
}
