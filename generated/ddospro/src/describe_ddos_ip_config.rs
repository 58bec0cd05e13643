// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosIpConfig`, from `ddospro/DescribeDdosIpConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists Anti-DDoS IP addresses with bandwidth, scrubbing status, and rule counts.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeDdosIpConfigRequest::new()
///     .index(0)
///     .page_size(10);
/// let reply = client.describe_ddos_ip_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosIpConfigRequest {
    /// **Required.** Position of the item in its sequence. Example: `0`.
    pub index: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: at most 10. Example: `10`.
    pub page_size: Option<i32>,
    /// The IP addresses to work on or to narrow the list down to. Example: `1.1.1.1`.
    pub ips: Vec<String>,
}

impl DescribeDdosIpConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Index`, which is required.
    #[inline]
    pub fn index(mut self, value: i32) -> Self {
        self.index = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Ips`.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDdosIpConfigRequest {
        "Index" => index: query,
        "PageSize" => page_size: query,
        "Ips" => ips: query,
    }
}

impl Operation for DescribeDdosIpConfigRequest {
    type Response = DescribeDdosIpConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDdosIpConfig")
        .required(&["Index", "PageSize"])
        .read_only();
}

/// Response to [`DescribeDdosIpConfigRequest`].
#[non_exhaustive]
pub struct DescribeDdosIpConfigResponse {
    /// Items of the kind data that were found or are concerned.
    pub data_list: Vec<DataList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribeDdosIpConfigResponse {
        "DataList" => data_list: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind data that were found or are concerned.
#[non_exhaustive]
pub struct DataList {
    /// Upper limit of the data rate. Example: `10000`.
    pub bandwidth: Option<i32>,
    /// State that the clean is in. Example: `0`.
    pub clean_status: Option<i32>,
    /// How many there are of this: config domain name. Example: `0`.
    pub config_domain_count: Option<i32>,
    /// How many there are of this: config port. Example: `0`.
    pub config_port_count: Option<i32>,
    /// Bandwidth up to which attacks are absorbed beyond the basic protection. Example: `10000`.
    pub elastic_bandwidth: Option<i32>,
    /// IP address of the host or service concerned. Example: `118.178.214.208`.
    pub ip: Option<String>,
    /// ID of the lb that the item belongs to or stands for. Example: `133bd628-aa9f-11e8`.
    pub lb_id: Option<String>,
    /// Route or carrier line that is meant. Example: `bgp`.
    pub line: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// How many there are in all of this: defense. Example: `0`.
    pub total_defense_count: Option<i32>,
}

response! {
    DataList {
        "Bandwidth" => bandwidth: value,
        "CleanStatus" => clean_status: value,
        "ConfigDomainCount" => config_domain_count: value,
        "ConfigPortCount" => config_port_count: value,
        "ElasticBandwidth" => elastic_bandwidth: value,
        "Ip" => ip: value,
        "LbId" => lb_id: value,
        "Line" => line: value,
        "Status" => status: value,
        "TotalDefenseCount" => total_defense_count: value,
    }
}
