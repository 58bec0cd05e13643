// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskEventStatistic`, from `cloudfw/DescribeRiskEventStatistic.md`.

use alicloud_runtime::codegen::*;

/// Reads the statistics of intrusion prevention events over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeRiskEventStatisticRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_risk_event_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRiskEventStatisticRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Which kind of attack it is or is to be.
    pub attack_type: Option<String>,
    /// Keeps attacks on these applications. Items: at most 100.
    pub attack_app: Vec<String>,
    /// Which version of the buy is meant.
    pub buy_version: Option<String>,
}

impl DescribeRiskEventStatisticRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `AttackType`.
    pub fn attack_type(mut self, value: impl Into<String>) -> Self {
        self.attack_type = Some(value.into());
        self
    }
    /// Sets `AttackApp`.
    pub fn attack_app(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attack_app = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BuyVersion`.
    pub fn buy_version(mut self, value: impl Into<String>) -> Self {
        self.buy_version = Some(value.into());
        self
    }
}

request! {
    DescribeRiskEventStatisticRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AttackType" => attack_type: query,
        "AttackApp" => attack_app: query,
        "BuyVersion" => buy_version: query,
    }
}

impl Operation for DescribeRiskEventStatisticRequest {
    type Response = DescribeRiskEventStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRiskEventStatistic")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeRiskEventStatisticRequest`], which the documentation does not describe.
pub type DescribeRiskEventStatisticResponse = alicloud_runtime::UndocumentedResponse;
