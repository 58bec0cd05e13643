// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomain`, from `waf-openapi/ModifyDomain.md`.

use alicloud_runtime::codegen::*;

/// Changes the configuration of a domain name that was added before.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::ModifyDomainRequest::new()
///     .instance_id("...")
///     .domain("...")
///     .is_access_product(1);
/// let reply = client.modify_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// IP addresses that belong to the source.
    pub source_ips: Option<String>,
    /// How requests are spread over origin servers.
    pub load_balancing: Option<i32>,
    /// Network port that belongs to the HTTP.
    pub http_port: Option<String>,
    /// Network port that belongs to the HTTPS.
    pub https_port: Option<String>,
    /// Network port that belongs to the HTTP/2.
    pub http2_port: Option<String>,
    /// Whether HTTP requests are redirected to HTTPS.
    pub https_redirect: Option<i32>,
    /// IP address that belongs to the HTTP to user.
    pub http_to_user_ip: Option<i32>,
    /// **Required.** Whether another proxy, such as a CDN, stands in front.
    pub is_access_product: Option<i32>,
    /// Way in which the access header works.
    pub access_header_mode: Option<i32>,
    /// The access headers that are concerned.
    pub access_headers: Option<String>,
    /// The log headers that are concerned.
    pub log_headers: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<i32>,
    /// Time that is set or recorded for this: connection.
    pub connection_time: Option<i32>,
    /// Time that is set or recorded for this: read.
    pub read_time: Option<i32>,
    /// Time that is set or recorded for this: write.
    pub write_time: Option<i32>,
    /// Which kind of access it is or is to be.
    pub access_type: Option<String>,
    /// The cloud native instances that are concerned.
    pub cloud_native_instances: Option<String>,
    /// State of the IP address follow, to narrow the list down to or to be put into.
    pub ip_follow_status: Option<i32>,
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
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyDomainRequest {
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
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `SourceIps`.
    pub fn source_ips(mut self, value: impl Into<String>) -> Self {
        self.source_ips = Some(value.into());
        self
    }
    /// Sets `LoadBalancing`.
    #[inline]
    pub fn load_balancing(mut self, value: i32) -> Self {
        self.load_balancing = Some(value);
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
    /// Sets `HttpsRedirect`.
    #[inline]
    pub fn https_redirect(mut self, value: i32) -> Self {
        self.https_redirect = Some(value);
        self
    }
    /// Sets `HttpToUserIp`.
    #[inline]
    pub fn http_to_user_ip(mut self, value: i32) -> Self {
        self.http_to_user_ip = Some(value);
        self
    }
    /// Sets `IsAccessProduct`, which is required.
    #[inline]
    pub fn is_access_product(mut self, value: i32) -> Self {
        self.is_access_product = Some(value);
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
    /// Sets `LogHeaders`.
    pub fn log_headers(mut self, value: impl Into<String>) -> Self {
        self.log_headers = Some(value.into());
        self
    }
    /// Sets `ClusterType`.
    #[inline]
    pub fn cluster_type(mut self, value: i32) -> Self {
        self.cluster_type = Some(value);
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
    pub fn access_type(mut self, value: impl Into<String>) -> Self {
        self.access_type = Some(value.into());
        self
    }
    /// Sets `CloudNativeInstances`.
    pub fn cloud_native_instances(mut self, value: impl Into<String>) -> Self {
        self.cloud_native_instances = Some(value.into());
        self
    }
    /// Sets `IpFollowStatus`.
    #[inline]
    pub fn ip_follow_status(mut self, value: i32) -> Self {
        self.ip_follow_status = Some(value);
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyDomainRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "SourceIps" => source_ips: query,
        "LoadBalancing" => load_balancing: query,
        "HttpPort" => http_port: query,
        "HttpsPort" => https_port: query,
        "Http2Port" => http2_port: query,
        "HttpsRedirect" => https_redirect: query,
        "HttpToUserIp" => http_to_user_ip: query,
        "IsAccessProduct" => is_access_product: query,
        "AccessHeaderMode" => access_header_mode: query,
        "AccessHeaders" => access_headers: query,
        "LogHeaders" => log_headers: query,
        "ClusterType" => cluster_type: query,
        "ConnectionTime" => connection_time: query,
        "ReadTime" => read_time: query,
        "WriteTime" => write_time: query,
        "AccessType" => access_type: query,
        "CloudNativeInstances" => cloud_native_instances: query,
        "IpFollowStatus" => ip_follow_status: query,
        "SniStatus" => sni_status: query,
        "SniHost" => sni_host: query,
        "Retry" => retry: query,
        "Keepalive" => keepalive: query,
        "KeepaliveRequests" => keepalive_requests: query,
        "KeepaliveTimeout" => keepalive_timeout: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyDomainRequest {
    type Response = ModifyDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDomain")
        .required(&["InstanceId", "Domain", "IsAccessProduct"])
        .region("RegionId");
}

/// Response to [`ModifyDomainRequest`].
pub type ModifyDomainResponse = alicloud_runtime::EmptyResponse;
