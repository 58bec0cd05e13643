// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomain`, from `waf-openapi/DescribeDomain.md`.

use alicloud_runtime::codegen::*;

/// Shows the configuration of a domain name under WAF protection.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeDomainRequest::new()
///     .instance_id("...")
///     .domain("...");
/// let reply = client.describe_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainRequest {
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
    DescribeDomainRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainRequest {
    type Response = DescribeDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomain")
        .required(&["InstanceId", "Domain"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainRequest`].
#[non_exhaustive]
pub struct DescribeDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D827FCFE-90A7-4330-9326-D33C8B4C7726`.
    pub request_id: Option<String>,
    /// Domain name, with its settings.
    pub domain: Option<Domain>,
}

response! {
    DescribeDomainResponse {
        "RequestId" => request_id: value,
        "Domain" => domain: value,
    }
}

/// Domain name, with its settings.
#[non_exhaustive]
pub struct Domain {
    /// IP address that belongs to the HTTP to user. Example: `0`.
    pub http_to_user_ip: Option<i32>,
    /// State that the sni is in. Example: `1`.
    pub sni_status: Option<i32>,
    /// Whether another proxy, such as a CDN, stands in front. Example: `1`.
    pub is_access_product: Option<i32>,
    /// Way in which the access header works. Example: `1`.
    pub access_header_mode: Option<i32>,
    /// Whether HTTP requests are redirected to HTTPS. Example: `0`.
    pub https_redirect: Option<i32>,
    /// State that the IP address follow is in. Example: `1`.
    pub ip_follow_status: Option<i32>,
    /// How requests are spread over origin servers. Example: `2`.
    pub load_balancing: Option<i32>,
    /// Which kind of access it is or is to be. Example: `waf-cloud-dns`.
    pub access_type: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `40`.
    pub version: Option<i64>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `0`.
    pub cluster_type: Option<i32>,
    /// Time that is set or recorded for this: read. Example: `120`.
    pub read_time: Option<i32>,
    /// Time that is set or recorded for this: write. Example: `120`.
    pub write_time: Option<i32>,
    /// Host name or address of the sni. Example: `waf.example.com`.
    pub sni_host: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2mkrunv****`.
    pub resource_group_id: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `kdmqyi3ck7xogegxpiyfpb0fj21mgkxn.****.com`.
    pub cname: Option<String>,
    /// Time that is set or recorded for this: connection. Example: `5`.
    pub connection_time: Option<i32>,
    /// The log headers that were found or are concerned, one entry each.
    pub log_headers: Vec<LogHeader>,
    /// The cloud native instances that were found or are concerned, one entry each.
    pub cloud_native_instances: Vec<CloudNativeInstance>,
    /// Network port that belongs to the HTTP. Example: `80`.
    pub http_port: Vec<i32>,
    /// Network port that belongs to the HTTP/2. Example: `8443`.
    pub http2_port: Vec<i32>,
    /// IP addresses that belong to the source. Example: `39.XX.XX.197`.
    pub source_ips: Vec<String>,
    /// Network port that belongs to the HTTPS. Example: `443`.
    pub https_port: Vec<i32>,
    /// The access headers that were found or are concerned, one entry each. Example: `X-Client-IP`.
    pub access_headers: Vec<String>,
    /// Whether a failed request to the origin server is sent again. Default: `true`. Example: `false`.
    pub retry: Option<bool>,
    /// Whether connections to the origin server are kept open. Default: `true`. Example: `true`.
    pub keepalive: Option<bool>,
    /// Number that is given for this: keepalive requests. Default: `1000`. Example: `1000`.
    pub keepalive_requests: Option<i32>,
    /// How long the keepalive may take before it is given up. Default: `15`. Example: `15`.
    pub keepalive_timeout: Option<i32>,
}

response! {
    Domain {
        "HttpToUserIp" => http_to_user_ip: value,
        "SniStatus" => sni_status: value,
        "IsAccessProduct" => is_access_product: value,
        "AccessHeaderMode" => access_header_mode: value,
        "HttpsRedirect" => https_redirect: value,
        "IpFollowStatus" => ip_follow_status: value,
        "LoadBalancing" => load_balancing: value,
        "AccessType" => access_type: value,
        "Version" => version: value,
        "ClusterType" => cluster_type: value,
        "ReadTime" => read_time: value,
        "WriteTime" => write_time: value,
        "SniHost" => sni_host: value,
        "ResourceGroupId" => resource_group_id: value,
        "Cname" => cname: value,
        "ConnectionTime" => connection_time: value,
        "LogHeaders" => log_headers: list(""),
        "CloudNativeInstances" => cloud_native_instances: list(""),
        "HttpPort" => http_port: list(""),
        "Http2Port" => http2_port: list(""),
        "SourceIps" => source_ips: list(""),
        "HttpsPort" => https_port: list(""),
        "AccessHeaders" => access_headers: list(""),
        "Retry" => retry: value,
        "Keepalive" => keepalive: value,
        "KeepaliveRequests" => keepalive_requests: value,
        "KeepaliveTimeout" => keepalive_timeout: value,
    }
}

/// The log headers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LogHeader {
    /// Name of the header. Example: `ALIWAF-TAG`.
    pub k: Option<String>,
    /// Value of the header. Example: `Yes`.
    pub v: Option<String>,
}

response! {
    LogHeader {
        "k" => k: value,
        "v" => v: value,
    }
}

/// The cloud native instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CloudNativeInstance {
    /// Name that the redirection type goes by. Example: `ALB`.
    pub redirection_type_name: Option<String>,
    /// Name that the cloud native product goes by. Example: `ALB`.
    pub cloud_native_product_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `alb-s65nua68wdedsp****`.
    pub instance_id: Option<String>,
    /// Items of the kind IP address address that were found or are concerned.
    /// Example: `["39.XX.XX.197"]`.
    pub ip_address_list: Vec<String>,
    /// Settings of each protocol port, one entry each.
    pub protocol_port_configs: Vec<ProtocolPortConfig>,
}

response! {
    CloudNativeInstance {
        "RedirectionTypeName" => redirection_type_name: value,
        "CloudNativeProductName" => cloud_native_product_name: value,
        "InstanceId" => instance_id: value,
        "IPAddressList" => ip_address_list: list(""),
        "ProtocolPortConfigs" => protocol_port_configs: list(""),
    }
}

/// Settings of each protocol port, one entry each.
#[non_exhaustive]
pub struct ProtocolPortConfig {
    /// The ports that were found or are concerned, one entry each. Example: `[80]`.
    pub ports: Vec<i32>,
    /// Network or application protocol that applies. Example: `http`.
    pub protocol: Option<String>,
}

response! {
    ProtocolPortConfig {
        "Ports" => ports: list(""),
        "Protocol" => protocol: value,
    }
}
