// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUniBackupStatistics`, from `sas/DescribeUniBackupStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows overall statistics of database backups under anti-ransomware protection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUniBackupStatisticsRequest::new();
/// let reply = client.describe_uni_backup_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUniBackupStatisticsRequest {}

impl DescribeUniBackupStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUniBackupStatisticsRequest {}
}

impl Operation for DescribeUniBackupStatisticsRequest {
    type Response = DescribeUniBackupStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUniBackupStatistics")
        .read_only();
}

/// Response to [`DescribeUniBackupStatisticsRequest`], which the documentation does not describe.
pub type DescribeUniBackupStatisticsResponse = alicloud_runtime::UndocumentedResponse;
