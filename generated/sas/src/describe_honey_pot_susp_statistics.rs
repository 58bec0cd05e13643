// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHoneyPotSuspStatistics`, from `sas/DescribeHoneyPotSuspStatistics.md`.

use alicloud_runtime::codegen::*;

/// Ranks the five VPCs or assets with most honeypot alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeHoneyPotSuspStatisticsRequest::new()
///     .from_("...")
///     .statistics_key_type("...")
///     .statistics_days(1);
/// let reply = client.describe_honey_pot_susp_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHoneyPotSuspStatisticsRequest {
    /// **Required.** Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// **Required.** Which kind of statistics key it is or is to be.
    pub statistics_key_type: Option<String>,
    /// **Required.** How many days this is: statistics.
    pub statistics_days: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeHoneyPotSuspStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `StatisticsKeyType`, which is required.
    pub fn statistics_key_type(mut self, value: impl Into<String>) -> Self {
        self.statistics_key_type = Some(value.into());
        self
    }
    /// Sets `StatisticsDays`, which is required.
    #[inline]
    pub fn statistics_days(mut self, value: i32) -> Self {
        self.statistics_days = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeHoneyPotSuspStatisticsRequest {
        "From" => from_: query,
        "StatisticsKeyType" => statistics_key_type: query,
        "StatisticsDays" => statistics_days: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeHoneyPotSuspStatisticsRequest {
    type Response = DescribeHoneyPotSuspStatisticsResponse;
    type Error = DescribeHoneyPotSuspStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeHoneyPotSuspStatistics")
        .required(&["From", "StatisticsKeyType", "StatisticsDays"])
        .read_only();
    const ERRORS: &'static [DescribeHoneyPotSuspStatisticsError] = &[
        DescribeHoneyPotSuspStatisticsError::IllegalParam,
        DescribeHoneyPotSuspStatisticsError::NoPermission,
        DescribeHoneyPotSuspStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeHoneyPotSuspStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeHoneyPotSuspStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3969FA-5ACC-4256-9FDE-BB6918CD0410`.
    pub request_id: Option<String>,
    /// VPCs or assets with the most honeypot alerts.
    pub susp_honey_pot_statistics_response: Vec<SuspHoneyPotStatisticsResponse>,
}

response! {
    DescribeHoneyPotSuspStatisticsResponse {
        "RequestId" => request_id: value,
        "SuspHoneyPotStatisticsResponse" => susp_honey_pot_statistics_response: list(""),
    }
}

/// VPCs or assets with the most honeypot alerts.
#[non_exhaustive]
pub struct SuspHoneyPotStatisticsResponse {
    /// Kind of the item, out of those that the service tells apart. Example: `vpcInstanceId`.
    pub type_: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-p0wwdsuutdyu1ygkt****`.
    pub vpc_id: Option<String>,
    /// Name that the VPC goes by. Example: `abc01`.
    pub vpc_name: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `abc-launch-advisor`.
    pub instance_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-p0whhoba24wd28p8****`.
    pub instance_id: Option<String>,
    /// How many items or events were counted. Example: `8793`.
    pub count: Option<i32>,
}

response! {
    SuspHoneyPotStatisticsResponse {
        "Type" => type_: value,
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "InstanceName" => instance_name: value,
        "InstanceId" => instance_id: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeHoneyPotSuspStatisticsRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeHoneyPotSuspStatisticsError = super::DocumentedError;
