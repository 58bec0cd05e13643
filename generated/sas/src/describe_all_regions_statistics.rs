// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllRegionsStatistics`, from `sas/DescribeAllRegionsStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on security events across all regions, optionally for one server group.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAllRegionsStatisticsRequest::new();
/// let reply = client.describe_all_regions_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllRegionsStatisticsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl DescribeAllRegionsStatisticsRequest {
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
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    DescribeAllRegionsStatisticsRequest {
        "SourceIp" => source_ip: query,
        "From" => from_: query,
        "GroupId" => group_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for DescribeAllRegionsStatisticsRequest {
    type Response = DescribeAllRegionsStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAllRegionsStatistics")
        .read_only();
}

/// Response to [`DescribeAllRegionsStatisticsRequest`], which the documentation does not describe.
pub type DescribeAllRegionsStatisticsResponse = alicloud_runtime::UndocumentedResponse;
