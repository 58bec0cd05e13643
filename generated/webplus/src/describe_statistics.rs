// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStatistics`, from `webplus/DescribeStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts the account's applications, environments and instances.
///
/// ```no_run
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeStatisticsRequest::new();
/// let reply = client.describe_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStatisticsRequest {}

impl DescribeStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeStatisticsRequest {}
}

impl Operation for DescribeStatisticsRequest {
    type Response = DescribeStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStatistics")
        .roa("GET", "/pop/v1/wam/statistics")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`DescribeStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeStatisticsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F0BD24D-0CDF-40F4-952C-B8F35C2*****`.
    pub request_id: Option<String>,
    /// The statistics that are concerned.
    pub statistics: Option<Statistics>,
}

response! {
    DescribeStatisticsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Statistics" => statistics: value,
    }
}

/// The statistics that are concerned.
#[non_exhaustive]
pub struct Statistics {
    /// Number that is given for this: total application environments. Example: `35`.
    pub total_app_envs: Option<i32>,
    /// Number that is given for this: total applications. Example: `22`.
    pub total_applications: Option<i32>,
    /// Number that is given for this: total instances. Example: `1`.
    pub total_instances: Option<i32>,
}

response! {
    Statistics {
        "TotalAppEnvs" => total_app_envs: value,
        "TotalApplications" => total_applications: value,
        "TotalInstances" => total_instances: value,
    }
}
