// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetRiskList`, from `cloudfw/DescribeAssetRiskList.md`.

use alicloud_runtime::codegen::*;

/// Shows risk levels of given IP addresses, with the reasons for them.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAssetRiskListRequest::new()
///     .ip_version(1);
/// let reply = client.describe_asset_risk_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetRiskListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Version of the Internet Protocol.
    pub ip_version: Option<i32>,
    /// Items of the kind IP address addr to work on or to narrow the list down to.
    pub ip_addr_list: Vec<String>,
}

impl DescribeAssetRiskListRequest {
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
    /// Sets `IpVersion`, which is required.
    #[inline]
    pub fn ip_version(mut self, value: i32) -> Self {
        self.ip_version = Some(value);
        self
    }
    /// Sets `IpAddrList`.
    pub fn ip_addr_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_addr_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeAssetRiskListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "IpVersion" => ip_version: query,
        "IpAddrList" => ip_addr_list: query,
    }
}

impl Operation for DescribeAssetRiskListRequest {
    type Response = DescribeAssetRiskListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAssetRiskList")
        .required(&["IpVersion"])
        .read_only();
}

/// Response to [`DescribeAssetRiskListRequest`].
#[non_exhaustive]
pub struct DescribeAssetRiskListResponse {
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `443C5781-1C03-5FCD-8EC5-FB9C0B9AC396`.
    pub request_id: Option<String>,
    /// Items of the kind asset that were found or are concerned.
    pub asset_list: Vec<AssetList>,
}

response! {
    DescribeAssetRiskListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "AssetList" => asset_list: list(""),
    }
}

/// Items of the kind asset that were found or are concerned.
#[non_exhaustive]
pub struct AssetList {
    /// Level that the risk has on its scale. Example: `low`.
    pub risk_level: Option<String>,
    /// IP address of the host or service concerned. Example: `39.108.XX.XX`.
    pub ip: Option<String>,
    /// Version of the Internet Protocol. Example: `4`.
    pub ip_version: Option<i64>,
    /// Why it came to this result, in words or as a code. Example: `other`.
    pub reason: Option<String>,
}

response! {
    AssetList {
        "RiskLevel" => risk_level: value,
        "Ip" => ip: value,
        "IpVersion" => ip_version: value,
        "Reason" => reason: value,
    }
}
