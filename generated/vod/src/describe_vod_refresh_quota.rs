// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodRefreshQuota`, from `vod/DescribeVodRefreshQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows daily limits for refresh and prefetch and what is left of them today.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodRefreshQuotaRequest::new();
/// let reply = client.describe_vod_refresh_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodRefreshQuotaRequest {}

impl DescribeVodRefreshQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeVodRefreshQuotaRequest {}
}

impl Operation for DescribeVodRefreshQuotaRequest {
    type Response = DescribeVodRefreshQuotaResponse;
    type Error = DescribeVodRefreshQuotaError;
    const INFO: OperationInfo = super::operation("DescribeVodRefreshQuota").read_only();
    const ERRORS: &'static [DescribeVodRefreshQuotaError] = &[
        DescribeVodRefreshQuotaError::Throttling,
        DescribeVodRefreshQuotaError::OperationDenied,
        DescribeVodRefreshQuotaError::OperationDeniedSuspended,
    ];
}

/// Response to [`DescribeVodRefreshQuotaRequest`].
#[non_exhaustive]
pub struct DescribeVodRefreshQuotaResponse {
    /// How many URLs and directories may be blocked. Example: `500`.
    pub block_quota: Option<String>,
    /// How many directories may be refreshed in a day. Example: `100`.
    pub dir_quota: Option<String>,
    /// How many directories may still be refreshed today. Example: `99`.
    pub dir_remain: Option<String>,
    /// How many URLs may be prefetched in a day. Example: `500`.
    pub preload_quota: Option<String>,
    /// How many URLs may still be prefetched today. Example: `500`.
    pub preload_remain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `42E0554B-80F4-4921-****-ACFB22CAAAD0`.
    pub request_id: Option<String>,
    /// How many URLs may be refreshed in a day. Example: `2000`.
    pub url_quota: Option<String>,
    /// How many URLs may still be refreshed today. Example: `1996`.
    pub url_remain: Option<String>,
    /// Refreshes of this kind that are left for today. Example: `500`.
    pub block_remain: Option<String>,
}

response! {
    DescribeVodRefreshQuotaResponse {
        "BlockQuota" => block_quota: value,
        "DirQuota" => dir_quota: value,
        "DirRemain" => dir_remain: value,
        "PreloadQuota" => preload_quota: value,
        "PreloadRemain" => preload_remain: value,
        "RequestId" => request_id: value,
        "UrlQuota" => url_quota: value,
        "UrlRemain" => url_remain: value,
        "blockRemain" => block_remain: value,
    }
}

/// Errors that the documentation of [`DescribeVodRefreshQuotaRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedSuspended`](super::DocumentedError::OperationDeniedSuspended)
pub type DescribeVodRefreshQuotaError = super::DocumentedError;
