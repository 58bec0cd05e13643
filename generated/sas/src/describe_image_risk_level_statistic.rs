// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageRiskLevelStatistic`, from `sas/DescribeImageRiskLevelStatistic.md`.

use alicloud_runtime::codegen::*;

/// Shows how the account's images are distributed over risk levels.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageRiskLevelStatisticRequest::new();
/// let reply = client.describe_image_risk_level_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageRiskLevelStatisticRequest {}

impl DescribeImageRiskLevelStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeImageRiskLevelStatisticRequest {}
}

impl Operation for DescribeImageRiskLevelStatisticRequest {
    type Response = DescribeImageRiskLevelStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImageRiskLevelStatistic")
        .read_only();
}

/// Response to [`DescribeImageRiskLevelStatisticRequest`], which the documentation does not describe.
pub type DescribeImageRiskLevelStatisticResponse = alicloud_runtime::UndocumentedResponse;
