// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSummaryData`, from `cloudapi/DescribeSummaryData.md`.

use alicloud_runtime::codegen::*;

/// Counts the API Gateway resources that the account has in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeSummaryDataRequest::new();
/// let reply = client.describe_summary_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSummaryDataRequest {}

impl DescribeSummaryDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeSummaryDataRequest {}
}

impl Operation for DescribeSummaryDataRequest {
    type Response = DescribeSummaryDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSummaryData").read_only();
}

/// Response to [`DescribeSummaryDataRequest`].
#[non_exhaustive]
pub struct DescribeSummaryDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// How many there are of this: usage group. Example: `1`.
    pub usage_group_num: Option<i32>,
    /// How many there are of this: usage instance. Example: `1`.
    pub usage_instance_num: Option<i32>,
    /// How many there are of this: usage API. Example: `10`.
    pub usage_api_num: Option<i32>,
    /// Where the gateway runs, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// How many there are of this: expire instance. Example: `1`.
    pub expire_instance_num: Option<i32>,
}

response! {
    DescribeSummaryDataResponse {
        "RequestId" => request_id: value,
        "UsageGroupNum" => usage_group_num: value,
        "UsageInstanceNum" => usage_instance_num: value,
        "UsageApiNum" => usage_api_num: value,
        "Region" => region: value,
        "ExpireInstanceNum" => expire_instance_num: value,
    }
}
