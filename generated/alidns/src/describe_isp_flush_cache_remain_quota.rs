// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIspFlushCacheRemainQuota`, from `alidns/DescribeIspFlushCacheRemainQuota.md`.

use alicloud_runtime::codegen::*;

/// Tells how many cache refreshes at carriers are left.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeIspFlushCacheRemainQuotaRequest::new();
/// let reply = client.describe_isp_flush_cache_remain_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIspFlushCacheRemainQuotaRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeIspFlushCacheRemainQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeIspFlushCacheRemainQuotaRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeIspFlushCacheRemainQuotaRequest {
    type Response = DescribeIspFlushCacheRemainQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIspFlushCacheRemainQuota")
        .read_only();
}

/// Response to [`DescribeIspFlushCacheRemainQuotaRequest`].
#[non_exhaustive]
pub struct DescribeIspFlushCacheRemainQuotaResponse {
    /// How many refreshes at China Telecom are left.
    pub telecom_remain_quota: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    DescribeIspFlushCacheRemainQuotaResponse {
        "TelecomRemainQuota" => telecom_remain_quota: value,
        "RequestId" => request_id: value,
    }
}
