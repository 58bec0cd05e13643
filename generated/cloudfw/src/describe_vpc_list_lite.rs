// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcListLite`, from `cloudfw/DescribeVpcListLite.md`.

use alicloud_runtime::codegen::*;

/// Lists VPCs with no more than ID, name and region.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcListLiteRequest::new();
/// let reply = client.describe_vpc_list_lite(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcListLiteRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the VPC goes by.
    pub vpc_name: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
}

impl DescribeVpcListLiteRequest {
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
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
}

request! {
    DescribeVpcListLiteRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "VpcName" => vpc_name: query,
        "VpcId" => vpc_id: query,
        "RegionNo" => region_no: query,
    }
}

impl Operation for DescribeVpcListLiteRequest {
    type Response = DescribeVpcListLiteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcListLite").read_only();
}

/// Response to [`DescribeVpcListLiteRequest`].
#[non_exhaustive]
pub struct DescribeVpcListLiteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `55E56A55-D93A-5614-AE00-BE2F8077F891`.
    pub request_id: Option<String>,
    /// Items of the kind VPC that were found or are concerned.
    pub vpc_list: Vec<VpcList>,
}

response! {
    DescribeVpcListLiteResponse {
        "RequestId" => request_id: value,
        "VpcList" => vpc_list: list(""),
    }
}

/// Items of the kind VPC that were found or are concerned.
#[non_exhaustive]
pub struct VpcList {
    /// ID of the virtual private cloud. Example: `vpc-wz9dqhljd10fk0b4eh885`.
    pub vpc_id: Option<String>,
    /// Name that the VPC goes by. Example: `Cloud_Firewall_VPC`.
    pub vpc_name: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
}

response! {
    VpcList {
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "RegionNo" => region_no: value,
    }
}
