// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRefreshRemainNumber`, from `cdn/DescribeRefreshRemainNumber.md`.

use alicloud_runtime::codegen::*;

/// Returns how many refreshes and preloads are left today.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeRefreshRemainNumberRequest::new();
/// let reply = client.describe_refresh_remain_number(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRefreshRemainNumberRequest {}

impl DescribeRefreshRemainNumberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRefreshRemainNumberRequest {}
}

impl Operation for DescribeRefreshRemainNumberRequest {
    type Response = DescribeRefreshRemainNumberResponse;
    type Error = DescribeRefreshRemainNumberError;
    const INFO: OperationInfo = super::operation("DescribeRefreshRemainNumber")
        .read_only();
    const ERRORS: &'static [DescribeRefreshRemainNumberError] = &[
        DescribeRefreshRemainNumberError::Throttling,
        DescribeRefreshRemainNumberError::OperationDenied,
    ];
}

/// Response to [`DescribeRefreshRemainNumberRequest`].
#[non_exhaustive]
pub struct DescribeRefreshRemainNumberResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// How many URLs may be refreshed in a day.
    pub url_quota: Option<String>,
    /// How many directories may be refreshed in a day.
    pub dir_quota: Option<String>,
    /// How many URLs may still be refreshed today.
    pub url_remain: Option<String>,
    /// How many directories may still be refreshed today.
    pub dir_remain: Option<String>,
    /// How many URLs may be prefetched in a day.
    pub preload_quota: Option<String>,
    /// How many URLs may still be prefetched today.
    pub preload_remain: Option<String>,
}

response! {
    DescribeRefreshRemainNumberResponse {
        "RequestId" => request_id: value,
        "UrlQuota" => url_quota: value,
        "DirQuota" => dir_quota: value,
        "UrlRemain" => url_remain: value,
        "DirRemain" => dir_remain: value,
        "PreloadQuota" => preload_quota: value,
        "PreloadRemain" => preload_remain: value,
    }
}

/// Errors that the documentation of [`DescribeRefreshRemainNumberRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
pub type DescribeRefreshRemainNumberError = super::DocumentedError;
