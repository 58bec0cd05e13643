// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResponseCodeTrendGraph`, from `waf-openapi_2021_10_01/DescribeResponseCodeTrendGraph.md`.

use alicloud_runtime::codegen::*;

/// Charts error and other notable status codes, from WAF to clients and from origins to WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeResponseCodeTrendGraphRequest::new()
///     .start_timestamp("...")
///     .interval("...")
///     .type_("...")
///     .instance_id("...");
/// let reply = client.describe_response_code_trend_graph(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResponseCodeTrendGraphRequest {
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<String>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeResponseCodeTrendGraphRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTimestamp`, which is required.
    pub fn start_timestamp(mut self, value: impl Into<String>) -> Self {
        self.start_timestamp = Some(value.into());
        self
    }
    /// Sets `EndTimestamp`.
    pub fn end_timestamp(mut self, value: impl Into<String>) -> Self {
        self.end_timestamp = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeResponseCodeTrendGraphRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "Interval" => interval: query,
        "Type" => type_: query,
        "Resource" => resource: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeResponseCodeTrendGraphRequest {
    type Response = DescribeResponseCodeTrendGraphResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResponseCodeTrendGraph")
        .required(&["StartTimestamp", "Interval", "Type", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResponseCodeTrendGraphRequest`].
#[non_exhaustive]
pub struct DescribeResponseCodeTrendGraphResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7D46493E-84DD-58CE-80A7-8643F2B09ECC`.
    pub request_id: Option<String>,
    /// The response codes that were found or are concerned, one entry each.
    pub response_codes: Vec<ResponseCode>,
}

response! {
    DescribeResponseCodeTrendGraphResponse {
        "RequestId" => request_id: value,
        "ResponseCodes" => response_codes: list(""),
    }
}

/// The response codes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResponseCode {
    /// Requests answered with 405. Example: `121645464`.
    pub _405_pv: Option<i64>,
    /// Requests answered with 499. Example: `0`.
    pub _499_pv: Option<i64>,
    /// Requests answered with 444. Example: `0`.
    pub _444_pv: Option<i64>,
    /// Requests answered with 302. Example: `0`.
    pub _302_pv: Option<i64>,
    /// Requests answered with a server error. Example: `2932`.
    pub _5xx_pv: Option<i64>,
    /// Position of the item in its sequence. Example: `10`.
    pub index: Option<i64>,
}

response! {
    ResponseCode {
        "405Pv" => _405_pv: value,
        "499Pv" => _499_pv: value,
        "444Pv" => _444_pv: value,
        "302Pv" => _302_pv: value,
        "5xxPv" => _5xx_pv: value,
        "Index" => index: value,
    }
}
