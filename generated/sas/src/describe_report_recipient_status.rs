// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReportRecipientStatus`, from `sas/DescribeReportRecipientStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of the given report recipients.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeReportRecipientStatusRequest::new()
///     .recipients("...");
/// let reply = client.describe_report_recipient_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReportRecipientStatusRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** The recipients that are concerned.
    pub recipients: Option<String>,
}

impl DescribeReportRecipientStatusRequest {
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
    /// Sets `Recipients`, which is required.
    pub fn recipients(mut self, value: impl Into<String>) -> Self {
        self.recipients = Some(value.into());
        self
    }
}

request! {
    DescribeReportRecipientStatusRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Recipients" => recipients: query,
    }
}

impl Operation for DescribeReportRecipientStatusRequest {
    type Response = DescribeReportRecipientStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeReportRecipientStatus")
        .required(&["Recipients"])
        .read_only();
}

/// Response to [`DescribeReportRecipientStatusRequest`], which the documentation does not describe.
pub type DescribeReportRecipientStatusResponse = alicloud_runtime::UndocumentedResponse;
