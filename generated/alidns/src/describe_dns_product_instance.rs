// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsProductInstance`, from `alidns/DescribeDnsProductInstance.md`.

use alicloud_runtime::codegen::*;

/// Shows one paid instance of the DNS service, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsProductInstanceRequest::new()
///     .instance_id("i-8fxxxx");
/// let reply = client.describe_dns_product_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsProductInstanceRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `192.0.2.0`.
    pub user_client_ip: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant. Example: `i-8fxxxx`.
    pub instance_id: Option<String>,
}

impl DescribeDnsProductInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDnsProductInstanceRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeDnsProductInstanceRequest {
    type Response = DescribeDnsProductInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsProductInstance")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeDnsProductInstanceRequest`].
#[non_exhaustive]
pub struct DescribeDnsProductInstanceResponse {
    /// How many nodes check the addresses. Example: `5`.
    pub monitor_node_count: Option<i64>,
    /// Whether traffic to the domain's DNS is dropped because of an attack. Example: `false`.
    pub in_black_hole: Option<bool>,
    /// How many domains may be bound to the instance. Example: `5`.
    pub bind_domain_count: Option<i64>,
    /// Whether there are lines by region. Example: `true`.
    pub region_lines: Option<bool>,
    /// How many times the domain of a custom edition may be exchanged. Example: `3`.
    pub bind_count: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-12T09:23Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the time in question, as a Unix timestamp. Example: `1474335170000`.
    pub start_timestamp: Option<i64>,
    /// Lines for whole carriers that records can be answered by. Example: `text`.
    pub isp_lines: Option<String>,
    /// End of the time in question, as a Unix timestamp. Example: `1474335170000`.
    pub end_timestamp: Option<i64>,
    /// Name servers that the domain has in the DNS service.
    pub dns_servers: Vec<String>,
    /// How large an attack on the DNS is absorbed, in queries; for custom editions. Example: `50`.
    pub d_dos_defend_query: Option<i64>,
    /// How strongly the DNS is shielded against attacks. Example: `advanced`.
    pub dns_security: Option<String>,
    /// Whether the domain is hosted in the DNS service or answered as a caching proxy.
    /// Example: `PUBLIC`.
    pub domain_type: Option<String>,
    /// How many records may redirect to a URL. Example: `20`.
    pub url_forward_count: Option<i64>,
    /// Smallest TTL that records may have in this edition. Example: `10`.
    pub ttl_min_value: Option<i64>,
    /// How the instance is paid for. Example: `Subscription`.
    pub payment_type: Option<String>,
    /// Edition of the DNS service that was bought. Example: `text`.
    pub version_name: Option<String>,
    /// Lines outside China that records can be answered by. Example: `text`.
    pub oversea_line: Option<String>,
    /// Lines for carriers by province that records can be answered by. Example: `text`.
    pub isp_region_lines: Option<String>,
    /// Whether global server load balancing may be used. Example: `true`.
    pub gslb: Option<bool>,
    /// How many times the domain of a custom edition has been exchanged. Example: `1`.
    pub bind_used_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-xxxxxxx`.
    pub request_id: Option<String>,
    /// How many addresses one host name can spread its answers over. Example: `15`.
    pub dns_slb_count: Option<i64>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `i-8fxxx`.
    pub instance_id: Option<String>,
    /// How many health checks the instance may have. Example: `2`.
    pub monitor_task_count: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `2015-12-12T09:23Z`.
    pub start_time: Option<Timestamp>,
    /// How large an attack on the DNS is absorbed, as bandwidth. Example: `50`.
    pub d_dos_defend_flow: Option<i64>,
    /// How often addresses are checked. Example: `50`.
    pub monitor_frequency: Option<i64>,
    /// Lines for search engine crawlers that records can be answered by. Example: `text`.
    pub search_engine_lines: Option<String>,
    /// How many domains are bound to the instance already. Example: `3`.
    pub bind_domain_used_count: Option<i64>,
    /// Code of the edition that was bought. Example: `version1`.
    pub version_code: Option<String>,
    /// How large an attack is absorbed outside China, as bandwidth. Example: `1`.
    pub oversea_d_dos_defend_flow: Option<i64>,
    /// Whether traffic to the domain's DNS is being scrubbed because of an attack. Example: `false`.
    pub in_clean: Option<bool>,
    /// How many levels deep host names may go. Example: `6`.
    pub sub_domain_level: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Whether the subscription of the instance is renewed by itself. Example: `true`.
    pub auto_renewal: Option<bool>,
}

response! {
    DescribeDnsProductInstanceResponse {
        "MonitorNodeCount" => monitor_node_count: value,
        "InBlackHole" => in_black_hole: value,
        "BindDomainCount" => bind_domain_count: value,
        "RegionLines" => region_lines: value,
        "BindCount" => bind_count: value,
        "EndTime" => end_time: value,
        "StartTimestamp" => start_timestamp: value,
        "ISPLines" => isp_lines: value,
        "EndTimestamp" => end_timestamp: value,
        "DnsServers" => dns_servers: list("DnsServer"),
        "DDosDefendQuery" => d_dos_defend_query: value,
        "DnsSecurity" => dns_security: value,
        "DomainType" => domain_type: value,
        "URLForwardCount" => url_forward_count: value,
        "TTLMinValue" => ttl_min_value: value,
        "PaymentType" => payment_type: value,
        "VersionName" => version_name: value,
        "OverseaLine" => oversea_line: value,
        "ISPRegionLines" => isp_region_lines: value,
        "Gslb" => gslb: value,
        "BindUsedCount" => bind_used_count: value,
        "RequestId" => request_id: value,
        "DnsSLBCount" => dns_slb_count: value,
        "InstanceId" => instance_id: value,
        "MonitorTaskCount" => monitor_task_count: value,
        "StartTime" => start_time: value,
        "DDosDefendFlow" => d_dos_defend_flow: value,
        "MonitorFrequency" => monitor_frequency: value,
        "SearchEngineLines" => search_engine_lines: value,
        "BindDomainUsedCount" => bind_domain_used_count: value,
        "VersionCode" => version_code: value,
        "OverseaDDosDefendFlow" => oversea_d_dos_defend_flow: value,
        "InClean" => in_clean: value,
        "SubDomainLevel" => sub_domain_level: value,
        "Domain" => domain: value,
        "AutoRenewal" => auto_renewal: value,
    }
}
