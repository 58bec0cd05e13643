// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnRefreshQuota`, from `dcdn/DescribeDcdnRefreshQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows today's limits and remainders for refreshing URLs or directories and for prefetching.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnRefreshQuotaRequest::new();
/// let reply = client.describe_dcdn_refresh_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnRefreshQuotaRequest {}

impl DescribeDcdnRefreshQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnRefreshQuotaRequest {}
}

impl Operation for DescribeDcdnRefreshQuotaRequest {
    type Response = DescribeDcdnRefreshQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnRefreshQuota").read_only();
}

/// Response to [`DescribeDcdnRefreshQuotaRequest`].
#[non_exhaustive]
pub struct DescribeDcdnRefreshQuotaResponse {
    /// How many URLs and directories may be blocked. Example: `100`.
    pub block_quota: Option<String>,
    /// How many directories may be refreshed in a day. Example: `100`.
    pub dir_quota: Option<String>,
    /// How many directories may still be refreshed today. Example: `99`.
    pub dir_remain: Option<String>,
    /// How many URLs may be prefetched in a day. Example: `100`.
    pub preload_quota: Option<String>,
    /// How many URLs may still be prefetched today. Example: `100`.
    pub preload_remain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `42E0554B-80F4-4921-AED6-ACFB22CAAAD0`.
    pub request_id: Option<String>,
    /// How many URLs may be refreshed in a day. Example: `2000`.
    pub url_quota: Option<String>,
    /// How many URLs may still be refreshed today. Example: `1996`.
    pub url_remain: Option<String>,
    /// How many more URLs can be blocked today. Example: `100`.
    pub block_remain: Option<String>,
    /// How many more refreshes by regular expression are possible today. Example: `100`.
    pub regex_remain: Option<String>,
    /// How much or how many the account may have of this: regex. Example: `100`.
    pub regex_quota: Option<String>,
    /// How much or how many the account may have of this: ignore params. Example: `100`.
    pub ignore_params_quota: Option<String>,
    /// How many more URLs can be refreshed today with their query strings ignored. Example: `10`.
    pub ignore_params_remain: Option<String>,
}

response! {
    DescribeDcdnRefreshQuotaResponse {
        "BlockQuota" => block_quota: value,
        "DirQuota" => dir_quota: value,
        "DirRemain" => dir_remain: value,
        "PreloadQuota" => preload_quota: value,
        "PreloadRemain" => preload_remain: value,
        "RequestId" => request_id: value,
        "UrlQuota" => url_quota: value,
        "UrlRemain" => url_remain: value,
        "BlockRemain" => block_remain: value,
        "RegexRemain" => regex_remain: value,
        "RegexQuota" => regex_quota: value,
        "IgnoreParamsQuota" => ignore_params_quota: value,
        "IgnoreParamsRemain" => ignore_params_remain: value,
    }
}
