// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomizeReportConfigDetail`, from `sas/DescribeCustomizeReportConfigDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the configuration of one custom security report.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCustomizeReportConfigDetailRequest::new()
///     .report_id(1);
/// let reply = client.describe_customize_report_config_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomizeReportConfigDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the report that the call is about.
    pub report_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeCustomizeReportConfigDetailRequest {
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
    /// Sets `ReportId`, which is required.
    #[inline]
    pub fn report_id(mut self, value: i64) -> Self {
        self.report_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeCustomizeReportConfigDetailRequest {
        "SourceIp" => source_ip: query,
        "ReportId" => report_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeCustomizeReportConfigDetailRequest {
    type Response = DescribeCustomizeReportConfigDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomizeReportConfigDetail")
        .required(&["ReportId"])
        .read_only();
}

/// Response to [`DescribeCustomizeReportConfigDetailRequest`], which the documentation does not describe.
pub type DescribeCustomizeReportConfigDetailResponse = alicloud_runtime::UndocumentedResponse;
