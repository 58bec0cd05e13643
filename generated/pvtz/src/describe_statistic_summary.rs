// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStatisticSummary`, from `pvtz/DescribeStatisticSummary.md`.

use alicloud_runtime::codegen::*;

/// Returns yesterday's query total with the top zones and VPCs.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeStatisticSummaryRequest::new();
/// let reply = client.describe_statistic_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStatisticSummaryRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl DescribeStatisticSummaryRequest {
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
}

request! {
    DescribeStatisticSummaryRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DescribeStatisticSummaryRequest {
    type Response = DescribeStatisticSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStatisticSummary").read_only();
}

/// Response to [`DescribeStatisticSummaryRequest`].
#[non_exhaustive]
pub struct DescribeStatisticSummaryResponse {
    /// How many items match in all, over all pages. Example: `2254`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A73F3BD0-B1A8-42A9-A9B6-689BBABC4891`.
    pub request_id: Option<String>,
    /// The zone request tops that were found or are concerned, one entry each.
    pub zone_request_tops: Vec<ZoneRequestTop>,
    /// The VPC request tops that were found or are concerned, one entry each.
    pub vpc_request_tops: Vec<VpcRequestTop>,
}

response! {
    DescribeStatisticSummaryResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "ZoneRequestTops" => zone_request_tops: list("ZoneRequestTop"),
        "VpcRequestTops" => vpc_request_tops: list("VpcRequestTop"),
    }
}

/// The zone request tops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ZoneRequestTop {
    /// How many there are of this: request. Example: `2251`.
    pub request_count: Option<i64>,
    /// Domain the zone holds the records of. Example: `host.local`.
    pub zone_name: Option<String>,
    /// Which kind of biz it is or is to be. Example: `AUTH_ZONE`.
    pub biz_type: Option<String>,
}

response! {
    ZoneRequestTop {
        "RequestCount" => request_count: value,
        "ZoneName" => zone_name: value,
        "BizType" => biz_type: value,
    }
}

/// The VPC request tops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VpcRequestTop {
    /// ID of the virtual private cloud. Example: `vpc-xxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Whether the private network is an ordinary one (`STANDARD`) or that of a cloud desktop workspace
    /// (`EDS`). Example: `STANDARD`.
    pub vpc_type: Option<String>,
    /// Where it lies, in words such as `China South 1`. Example: `text`.
    pub region_name: Option<String>,
    /// ID of the tunnel that the item belongs to or stands for. Example: `46574`.
    pub tunnel_id: Option<String>,
    /// How many there are of this: request. Example: `2254`.
    pub request_count: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

response! {
    VpcRequestTop {
        "VpcId" => vpc_id: value,
        "VpcType" => vpc_type: value,
        "RegionName" => region_name: value,
        "TunnelId" => tunnel_id: value,
        "RequestCount" => request_count: value,
        "RegionId" => region_id: value,
    }
}
