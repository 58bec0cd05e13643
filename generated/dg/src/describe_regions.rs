// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `dg/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which Database Gateway is available, with endpoints.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Reason of the failure in words. Example: `Error`.
    pub error_msg: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `41916DEB-F62D-41FA-AB53-FC61D795BC66`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeRegionsResponse {
        "Code" => code: value,
        "ErrorMsg" => error_msg: value,
        "Regions" => regions: list("Region"),
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Host name to send requests for this region to. Example: `dg.cn-hangzhou.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
    }
}
