// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRefreshQuota`, from `cdn/DescribeRefreshQuota.md`.

use alicloud_runtime::codegen::*;

/// Returns today's limits for refreshing, preloading and blocking, and what is left of them.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeRefreshQuotaRequest::new();
/// let reply = client.describe_refresh_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRefreshQuotaRequest {}

impl DescribeRefreshQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRefreshQuotaRequest {}
}

impl Operation for DescribeRefreshQuotaRequest {
    type Response = DescribeRefreshQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRefreshQuota").read_only();
}

/// Response to [`DescribeRefreshQuotaRequest`].
#[non_exhaustive]
pub struct DescribeRefreshQuotaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `42E0554B-80F4-4921-AED6-ACFB22CAAAD0`.
    pub request_id: Option<String>,
    /// How many URLs may be refreshed in a day. Example: `2000`.
    pub url_quota: Option<String>,
    /// How many directories may be refreshed in a day. Example: `100`.
    pub dir_quota: Option<String>,
    /// How many URLs may still be refreshed today. Example: `1996`.
    pub url_remain: Option<String>,
    /// How many directories may still be refreshed today. Example: `99`.
    pub dir_remain: Option<String>,
    /// How many URLs may be prefetched in a day. Example: `500`.
    pub preload_quota: Option<String>,
    /// How many URLs may still be prefetched today. Example: `400`.
    pub preload_remain: Option<String>,
    /// How many URLs and directories may be blocked. Example: `300`.
    pub block_quota: Option<String>,
    /// How many more URLs can be blocked today. Example: `100`.
    pub block_remain: Option<String>,
    /// How many files may be preloaded onto edge nodes in a day. Example: `20`.
    pub preload_edge_quota: Option<String>,
    /// How many more files can be preloaded onto edge nodes. Example: `20`.
    pub preload_edge_remain: Option<String>,
    /// How many refreshes by regular expression are possible in a day. Example: `20`.
    pub regex_quota: Option<String>,
    /// How many more refreshes by regular expression are possible today. Example: `10`.
    pub regex_remain: Option<String>,
    /// How many URLs may be refreshed in a day with their query strings ignored. Example: `100`.
    pub ignore_params_quota: Option<String>,
    /// How many more URLs can be refreshed today with their query strings ignored. Example: `10`.
    pub ignore_params_remain: Option<String>,
}

response! {
    DescribeRefreshQuotaResponse {
        "RequestId" => request_id: value,
        "UrlQuota" => url_quota: value,
        "DirQuota" => dir_quota: value,
        "UrlRemain" => url_remain: value,
        "DirRemain" => dir_remain: value,
        "PreloadQuota" => preload_quota: value,
        "PreloadRemain" => preload_remain: value,
        "BlockQuota" => block_quota: value,
        "BlockRemain" => block_remain: value,
        "PreloadEdgeQuota" => preload_edge_quota: value,
        "PreloadEdgeRemain" => preload_edge_remain: value,
        "RegexQuota" => regex_quota: value,
        "RegexRemain" => regex_remain: value,
        "IgnoreParamsQuota" => ignore_params_quota: value,
        "IgnoreParamsRemain" => ignore_params_remain: value,
    }
}
