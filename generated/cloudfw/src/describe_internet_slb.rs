// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetSlb`, from `cloudfw/DescribeInternetSlb.md`.

use alicloud_runtime::codegen::*;

/// Lists Internet-facing SLB instances, by region, address, protocol, port or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetSlbRequest::new();
/// let reply = client.describe_internet_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetSlbRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// IP address that belongs to the public.
    pub public_ip: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// Keeps what is open or reached on this number.
    pub port: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeInternetSlbRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `PublicIp`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeInternetSlbRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "PublicIp" => public_ip: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "Tag" => tag: query,
        "IpProtocol" => ip_protocol: query,
        "Port" => port: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInternetSlbRequest {
    type Response = DescribeInternetSlbResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetSlb").read_only();
}

/// Response to [`DescribeInternetSlbRequest`], which the documentation does not describe.
pub type DescribeInternetSlbResponse = alicloud_runtime::UndocumentedResponse;
