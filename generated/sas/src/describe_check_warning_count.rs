// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckWarningCount`, from `sas/DescribeCheckWarningCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the findings of a baseline risk or check item, optionally by status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCheckWarningCountRequest::new();
/// let reply = client.describe_check_warning_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckWarningCountRequest {
    /// ID of the risk that the call is about.
    pub risk_id: Option<i64>,
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Number of the Alibaba Cloud account concerned.
    pub ali_uid: Option<i64>,
}

impl DescribeCheckWarningCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskId`.
    #[inline]
    pub fn risk_id(mut self, value: i64) -> Self {
        self.risk_id = Some(value);
        self
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `AliUid`.
    #[inline]
    pub fn ali_uid(mut self, value: i64) -> Self {
        self.ali_uid = Some(value);
        self
    }
}

request! {
    DescribeCheckWarningCountRequest {
        "RiskId" => risk_id: query,
        "CheckId" => check_id: query,
        "Status" => status: query,
        "AliUid" => ali_uid: query,
    }
}

impl Operation for DescribeCheckWarningCountRequest {
    type Response = DescribeCheckWarningCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCheckWarningCount")
        .read_only();
}

/// Response to [`DescribeCheckWarningCountRequest`], which the documentation does not describe.
pub type DescribeCheckWarningCountResponse = alicloud_runtime::UndocumentedResponse;
