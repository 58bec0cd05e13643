// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserQuota`, from `dcdn/DescribeDcdnUserQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows the resource limits of the account and how much of each is in use.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserQuotaRequest::new();
/// let reply = client.describe_dcdn_user_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserQuotaRequest {}

impl DescribeDcdnUserQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnUserQuotaRequest {}
}

impl Operation for DescribeDcdnUserQuotaRequest {
    type Response = DescribeDcdnUserQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserQuota").read_only();
}

/// Response to [`DescribeDcdnUserQuotaRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserQuotaResponse {
    /// How many URLs and directories may be blocked. Example: `20`.
    pub block_quota: Option<i32>,
    /// How many more URLs can be blocked today. Example: `500`.
    pub block_remain: Option<i32>,
    /// How much or how many the account may have of this: domain name. Example: `50`.
    pub domain_quota: Option<i32>,
    /// How many URLs may be prefetched in a day. Example: `500`.
    pub preload_quota: Option<i32>,
    /// How many URLs may still be prefetched today. Example: `300`.
    pub preload_remain: Option<i32>,
    /// How much or how many the account may have of this: refresh dir. Example: `100`.
    pub refresh_dir_quota: Option<i32>,
    /// How many more directories can be refreshed. Example: `100`.
    pub refresh_dir_remain: Option<i32>,
    /// How much or how many the account may have of this: refresh URL. Example: `100`.
    pub refresh_url_quota: Option<i32>,
    /// How many more URLs can be refreshed. Example: `100`.
    pub refresh_url_remain: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFFCDFAD-DACC-484E-9BE6-0AF3B3A0DD23`.
    pub request_id: Option<String>,
    /// How much or how many the account may have of this: ignore params. Example: `100`.
    pub ignore_params_quota: Option<i32>,
    /// How many more URLs can be refreshed today with their query strings ignored. Example: `10`.
    pub ignore_params_remain: Option<i32>,
}

response! {
    DescribeDcdnUserQuotaResponse {
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
