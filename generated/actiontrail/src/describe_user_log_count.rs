// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserLogCount`, from `actiontrail/DescribeUserLogCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CountData};

/// Counts the account's logs per day within a date range.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DescribeUserLogCountRequest::new();
/// let reply = client.describe_user_log_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserLogCountRequest {
    /// First day of the period concerned. Example: `2025-05-12`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2025-06-10`.
    pub end_date: Option<String>,
}

impl DescribeUserLogCountRequest {
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
    DescribeUserLogCountRequest {
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribeUserLogCountRequest {
    type Response = DescribeUserLogCountResponse;
    type Error = DescribeUserLogCountError;
    const INFO: OperationInfo = super::operation("DescribeUserLogCount").read_only();
    const ERRORS: &'static [DescribeUserLogCountError] = &[
        DescribeUserLogCountError::IncompleteSignature,
        DescribeUserLogCountError::InvalidParameterCombination,
        DescribeUserLogCountError::InvalidQueryParameter,
    ];
}

/// Response to [`DescribeUserLogCountRequest`].
#[non_exhaustive]
pub struct DescribeUserLogCountResponse {
    /// What the call returns besides its status.
    pub data: Option<CountData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `90D6CC31-947F-5D8A-BEDC-F312EE9B31EA`.
    pub request_id: Option<String>,
}

response! {
    DescribeUserLogCountResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeUserLogCountRequest`] names.
///
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
pub type DescribeUserLogCountError = super::DocumentedError;
