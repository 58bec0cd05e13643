// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserAlertCount`, from `actiontrail/DescribeUserAlertCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CountData};

/// Counts the account's alerts per day within a date range.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DescribeUserAlertCountRequest::new();
/// let reply = client.describe_user_alert_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserAlertCountRequest {
    /// First day of the period concerned. Example: `2025-05-12`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2025-06-10`.
    pub end_date: Option<String>,
}

impl DescribeUserAlertCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartDate`.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
}

request! {
    DescribeUserAlertCountRequest {
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribeUserAlertCountRequest {
    type Response = DescribeUserAlertCountResponse;
    type Error = DescribeUserAlertCountError;
    const INFO: OperationInfo = super::operation("DescribeUserAlertCount").read_only();
    const ERRORS: &'static [DescribeUserAlertCountError] = &[
        DescribeUserAlertCountError::IncompleteSignature,
        DescribeUserAlertCountError::InvalidParameterCombination,
        DescribeUserAlertCountError::InvalidQueryParameter,
    ];
}

/// Response to [`DescribeUserAlertCountRequest`].
#[non_exhaustive]
pub struct DescribeUserAlertCountResponse {
    /// What the call returns besides its status.
    pub data: Option<CountData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `90D6CC31-947F-5D8A-BEDC-F312EE9B31EA`.
    pub request_id: Option<String>,
}

response! {
    DescribeUserAlertCountResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeUserAlertCountRequest`] names.
///
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
pub type DescribeUserAlertCountError = super::DocumentedError;
