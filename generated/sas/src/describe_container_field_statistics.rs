// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerFieldStatistics`, from `sas/DescribeContainerFieldStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on container assets by field.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerFieldStatisticsRequest::new();
/// let reply = client.describe_container_field_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerFieldStatisticsRequest {}

impl DescribeContainerFieldStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeContainerFieldStatisticsRequest {}
}

impl Operation for DescribeContainerFieldStatisticsRequest {
    type Response = DescribeContainerFieldStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeContainerFieldStatistics")
        .read_only();
}

/// Response to [`DescribeContainerFieldStatisticsRequest`], which the documentation does not describe.
pub type DescribeContainerFieldStatisticsResponse = alicloud_runtime::UndocumentedResponse;
