// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCrossBorderApprovalStatus`, from `ga/QueryCrossBorderApprovalStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the Alibaba Cloud account is approved for cross-border transmission.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::QueryCrossBorderApprovalStatusRequest::new();
/// let reply = client.query_cross_border_approval_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCrossBorderApprovalStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl QueryCrossBorderApprovalStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    QueryCrossBorderApprovalStatusRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for QueryCrossBorderApprovalStatusRequest {
    type Response = QueryCrossBorderApprovalStatusResponse;
    type Error = QueryCrossBorderApprovalStatusError;
    const INFO: OperationInfo = super::operation("QueryCrossBorderApprovalStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [QueryCrossBorderApprovalStatusError] = &[
        QueryCrossBorderApprovalStatusError::UnknownError,
    ];
}

/// Response to [`QueryCrossBorderApprovalStatusRequest`].
#[non_exhaustive]
pub struct QueryCrossBorderApprovalStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F96E634B-A523-587F-9A09-AE8B2FD04B9C`.
    pub request_id: Option<String>,
    /// State that the approval is in. Example: `UNAPPLIED`.
    pub approval_status: Option<String>,
}

response! {
    QueryCrossBorderApprovalStatusResponse {
        "RequestId" => request_id: value,
        "ApprovalStatus" => approval_status: value,
    }
}

/// Errors that the documentation of [`QueryCrossBorderApprovalStatusRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type QueryCrossBorderApprovalStatusError = super::DocumentedError;
