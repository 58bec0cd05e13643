// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDomain`, from `waf-openapi/CreateDomain.md`.

use alicloud_runtime::codegen::*;

/// Adds a domain name to a WAF instance for protection.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::CreateDomainRequest::new()
///     .domain("www.example.com")
///     .instance_id("waf_elasticity-cn-0xldbqt****")
///     .is_access_product(0)
///     .http_port("[80]");
/// let reply = client.create_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDomainRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf_elasticity-cn-0xldbqt****`.
    pub instance_id: Option<String>,
    /// **Required.** Whether another proxy, such as a CDN, stands in front. Example: `0`.
    pub is_access_product: Option<i32>,
    /// IP addresses that belong to the source. Example: `["1.1.1.1", "2.2.2.2"]`.
    pub source_ips: Vec<String>,
    /// How requests are spread over origin servers. Example: `0`.
    pub load_balancing: Option<i32>,
    /// The log headers that are concerned. Example: `[{"k":"wafmark","v":"test"}]`.
    pub log_headers: Option<String>,
    /// Network port that belongs to the HTTP. Example: `[80]`.
    pub http_port: Option<String>,
    /// Network port that belongs to the HTTPS. Example: `[443]`.
    pub https_port: Option<String>,
    /// Network port that belongs to the HTTP/2. Example: `[443]`.
    pub http2_port: Option<String>,
    /// IP address that belongs to the HTTP to user. Default: `0`. Example: `0`.
    pub http_to_user_ip: Option<i32>,
    /// **Required** under conditions. Whether HTTP requests are redirected to HTTPS.
    /// Default: `0`. Example: `0`.
    pub https_redirect: Option<i32>,
    /// Kind of the cluster, out of those that the service tells apart. Default: `0`. Example: `0`.
    pub cluster_type: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Time that is set or recorded for this: connection. Unit: `seconds`. Example: `5`.
    pub connection_time: Option<i32>,
    /// Time that is set or recorded for this: read. Unit: `seconds`. Example: `120`.
    pub read_time: Option<i32>,
    /// Time that is set or recorded for this: write. Unit: `seconds`. Example: `120`.
    pub write_time: Option<i32>,
    /// Which kind of access it is or is to be. Default: `waf-cloud-dns`. Example: `waf-cloud-dns`.
    pub access_type: Option<Open<AccessType>>,
    /// The cloud native instances to work on or to narrow the list down to. Example: `text`.
    pub cloud_native_instances: Vec<CloudNativeInstance>,
    /// State of the IP address follow, to narrow the list down to or to be put into.
    /// Default: `0`. Example: `1`.
    pub ip_follow_status: Option<i32>,
    /// Way in which the access header works.
    pub access_header_mode: Option<i32>,
    /// The access headers that are concerned.
    pub access_headers: Option<String>,
    /// State of the sni, to narrow the list down to or to be put into.
    pub sni_status: Option<i32>,
    /// Host name or address of the sni.
    pub sni_host: Option<String>,
    /// Whether a failed request to the origin server is sent again.
    pub retry: Option<bool>,
    /// Whether connections to the origin server are kept open.
    pub keepalive: Option<bool>,
    /// Number that is given for this: keepalive requests. Range: 60 to 1000.
    pub keepalive_requests: Option<i32>,
    /// How long the keepalive may take before it is given up. Range: 1 to 3600.
    pub keepalive_timeout: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `IsAccessProduct`, which is required.
    #[inline]
    pub fn is_access_product(mut self, value: i32) -> Self {
        self.is_access_product = Some(value);
        self
    }
    /// Sets `SourceIps`.
    pub fn source_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_ips = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancing`.
    #[inline]
    pub fn load_balancing(mut self, value: i32) -> Self {
        self.load_balancing = Some(value);
        self
    }
    /// Sets `LogHeaders`.
    pub fn log_headers(mut self, value: impl Into<String>) -> Self {
        self.log_headers = Some(value.into());
        self
    }
    /// Sets `HttpPort`.
    pub fn http_port(mut self, value: impl Into<String>) -> Self {
        self.http_port = Some(value.into());
        self
    }
    /// Sets `HttpsPort`.
    pub fn https_port(mut self, value: impl Into<String>) -> Self {
        self.https_port = Some(value.into());
        self
    }
    /// Sets `Http2Port`.
    pub fn http2_port(mut self, value: impl Into<String>) -> Self {
        self.http2_port = Some(value.into());
        self
    }
    /// Sets `HttpToUserIp`.
    #[inline]
    pub fn http_to_user_ip(mut self, value: i32) -> Self {
        self.http_to_user_ip = Some(value);
        self
    }
    /// Sets `HttpsRedirect`.
    #[inline]
    pub fn https_redirect(mut self, value: i32) -> Self {
        self.https_redirect = Some(value);
        self
    }
    /// Sets `ClusterType`.
    #[inline]
    pub fn cluster_type(mut self, value: i32) -> Self {
        self.cluster_type = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ConnectionTime`.
    #[inline]
    pub fn connection_time(mut self, value: i32) -> Self {
        self.connection_time = Some(value);
        self
    }
    /// Sets `ReadTime`.
    #[inline]
    pub fn read_time(mut self, value: i32) -> Self {
        self.read_time = Some(value);
        self
    }
    /// Sets `WriteTime`.
    #[inline]
    pub fn write_time(mut self, value: i32) -> Self {
        self.write_time = Some(value);
        self
    }
    /// Sets `AccessType`.
    pub fn access_type(mut self, value: impl Into<Open<AccessType>>) -> Self {
        self.access_type = Some(value.into());
        self
    }
    /// Sets `CloudNativeInstances`.
    pub fn cloud_native_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudNativeInstance>>,
    ) -> Self {
        self.cloud_native_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IpFollowStatus`.
    #[inline]
    pub fn ip_follow_status(mut self, value: i32) -> Self {
        self.ip_follow_status = Some(value);
        self
    }
    /// Sets `AccessHeaderMode`.
    #[inline]
    pub fn access_header_mode(mut self, value: i32) -> Self {
        self.access_header_mode = Some(value);
        self
    }
    /// Sets `AccessHeaders`.
    pub fn access_headers(mut self, value: impl Into<String>) -> Self {
        self.access_headers = Some(value.into());
        self
    }
    /// Sets `SniStatus`.
    #[inline]
    pub fn sni_status(mut self, value: i32) -> Self {
        self.sni_status = Some(value);
        self
    }
    /// Sets `SniHost`.
    pub fn sni_host(mut self, value: impl Into<String>) -> Self {
        self.sni_host = Some(value.into());
        self
    }
    /// Sets `Retry`.
    #[inline]
    pub fn retry(mut self, value: bool) -> Self {
        self.retry = Some(value);
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateDomainRequest {
        "Domain" => domain: query,
        "InstanceId" => instance_id: query,
        "IsAccessProduct" => is_access_product: query,
        "SourceIps" => source_ips: query_json,
        "LoadBalancing" => load_balancing: query,
        "LogHeaders" => log_headers: query,
        "HttpPort" => http_port: query,
        "HttpsPort" => https_port: query,
        "Http2Port" => http2_port: query,
        "HttpToUserIp" => http_to_user_ip: query,
        "HttpsRedirect" => https_redirect: query,
        "ClusterType" => cluster_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "ConnectionTime" => connection_time: query,
        "ReadTime" => read_time: query,
        "WriteTime" => write_time: query,
        "AccessType" => access_type: query,
        "CloudNativeInstances" => cloud_native_instances: query_json,
        "IpFollowStatus" => ip_follow_status: query,
        "AccessHeaderMode" => access_header_mode: query,
        "AccessHeaders" => access_headers: query,
        "SniStatus" => sni_status: query,
        "SniHost" => sni_host: query,
        "Retry" => retry: query,
        "Keepalive" => keepalive: query,
        "KeepaliveRequests" => keepalive_requests: query,
        "KeepaliveTimeout" => keepalive_timeout: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateDomainRequest {
    type Response = CreateDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDomain")
        .required(&["Domain", "InstanceId", "IsAccessProduct"])
        .region("RegionId");
}

/// Response to [`CreateDomainRequest`].
#[non_exhaustive]
pub struct CreateDomainResponse {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `xxxxxx.yundunwaf3.com`.
    pub cname: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
}

response! {
    CreateDomainResponse {
        "Cname" => cname: value,
        "RequestId" => request_id: value,
    }
}

/// The cloud native instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CloudNativeInstance {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-2vc4k6vbs3f****`.
    pub instance_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
}

impl CloudNativeInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    CloudNativeInstance {
        "InstanceId" => instance_id: field,
        "Port" => port: field,
    }
}

values! {
    /// Which kind of access it is or is to be.
    pub enum AccessType {
        /// The domain name points to the firewall.
        WafCloudDns = "waf-cloud-dns",
        /// Traffic of cloud resources is led through the firewall.
        WafCloudNative = "waf-cloud-native",
    }
}
