// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnUserQuota`, from `cdn/DescribeCdnUserQuota.md`.

use alicloud_runtime::codegen::*;

/// Returns the limits of the account for domain names, refreshing and preloading, and what is left.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnUserQuotaRequest::new();
/// let reply = client.describe_cdn_user_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnUserQuotaRequest {}

impl DescribeCdnUserQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCdnUserQuotaRequest {}
}

impl Operation for DescribeCdnUserQuotaRequest {
    type Response = DescribeCdnUserQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnUserQuota").read_only();
}

/// Response to [`DescribeCdnUserQuotaRequest`].
#[non_exhaustive]
pub struct DescribeCdnUserQuotaResponse {
    /// How many URLs and directories may be blocked. Example: `100`.
    pub block_quota: Option<i32>,
    /// How many more URLs can be blocked today. Example: `100`.
    pub block_remain: Option<i32>,
    /// How many domain names the account may have. Example: `50`.
    pub domain_quota: Option<i32>,
    /// How many URLs may be prefetched in a day. Example: `500`.
    pub preload_quota: Option<i32>,
    /// How many URLs may still be prefetched today. Example: `100`.
    pub preload_remain: Option<i32>,
    /// How many directories may be refreshed in a day. Example: `100`.
    pub refresh_dir_quota: Option<i32>,
    /// How many more directories can be refreshed. Example: `500`.
    pub refresh_dir_remain: Option<i32>,
    /// How many URLs may be refreshed in a day. Example: `2000`.
    pub refresh_url_quota: Option<i32>,
    /// How many more URLs can be refreshed. Example: `2000`.
    pub refresh_url_remain: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFFCDFAD-DACC-484E-9BE6-0AF3B3A0DD23`.
    pub request_id: Option<String>,
    /// How many URLs may be refreshed in a day with their query strings ignored. Example: `100`.
    pub ignore_params_quota: Option<i32>,
    /// How many more URLs can be refreshed today with their query strings ignored. Example: `10`.
    pub ignore_params_remain: Option<i32>,
}

response! {
    DescribeCdnUserQuotaResponse {
        "BlockQuota" => block_quota: value,
        "BlockRemain" => block_remain: value,
        "DomainQuota" => domain_quota: value,
        "PreloadQuota" => preload_quota: value,
        "PreloadRemain" => preload_remain: value,
        "RefreshDirQuota" => refresh_dir_quota: value,
        "RefreshDirRemain" => refresh_dir_remain: value,
        "RefreshUrlQuota" => refresh_url_quota: value,
        "RefreshUrlRemain" => refresh_url_remain: value,
        "RequestId" => request_id: value,
        "IgnoreParamsQuota" => ignore_params_quota: value,
        "IgnoreParamsRemain" => ignore_params_remain: value,
    }
}
