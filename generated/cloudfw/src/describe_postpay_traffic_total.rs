// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePostpayTrafficTotal`, from `cloudfw/DescribePostpayTrafficTotal.md`.

use alicloud_runtime::codegen::*;

/// Sums the billed traffic and assets of pay-as-you-go for Internet, NAT and VPC firewalls.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePostpayTrafficTotalRequest::new();
/// let reply = client.describe_postpay_traffic_total(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePostpayTrafficTotalRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribePostpayTrafficTotalRequest {
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
}

request! {
    DescribePostpayTrafficTotalRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribePostpayTrafficTotalRequest {
    type Response = DescribePostpayTrafficTotalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePostpayTrafficTotal")
        .read_only();
}

/// Response to [`DescribePostpayTrafficTotalRequest`].
#[non_exhaustive]
pub struct DescribePostpayTrafficTotalResponse {
    /// Number that is given for this: total assets. Example: `132`.
    pub total_assets: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `826B6280-9704-5643-97B1-6B47AC3F027A`.
    pub request_id: Option<String>,
    /// Amount of data transferred in all. Example: `2320274874426`.
    pub total_traffic: Option<i64>,
    /// Number that is given for this: total NAT assets. Example: `1`.
    pub total_nat_assets: Option<i64>,
    /// Traffic at NAT borders, in bytes. Example: `560646279`.
    pub total_nat_traffic: Option<i64>,
    /// Number that is given for this: total VPC assets. Example: `3`.
    pub total_vpc_assets: Option<i64>,
    /// Traffic at borders between VPCs, in bytes. Example: `2320274874426`.
    pub total_vpc_traffic: Option<i64>,
    /// Number that is given for this: total internet assets. Example: `128`.
    pub total_internet_assets: Option<i64>,
    /// Traffic at the internet border, in bytes. Example: `2320274874426`.
    pub total_internet_traffic: Option<i64>,
    /// Traffic that is charged, in bytes. Example: `2320274874426`.
    pub total_bill_traffic: Option<i64>,
}

response! {
    DescribePostpayTrafficTotalResponse {
        "TotalAssets" => total_assets: value,
        "RequestId" => request_id: value,
        "TotalTraffic" => total_traffic: value,
        "TotalNatAssets" => total_nat_assets: value,
        "TotalNatTraffic" => total_nat_traffic: value,
        "TotalVpcAssets" => total_vpc_assets: value,
        "TotalVpcTraffic" => total_vpc_traffic: value,
        "TotalInternetAssets" => total_internet_assets: value,
        "TotalInternetTraffic" => total_internet_traffic: value,
        "TotalBillTraffic" => total_bill_traffic: value,
    }
}
