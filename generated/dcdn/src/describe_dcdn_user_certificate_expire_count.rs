// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserCertificateExpireCount`, from `dcdn/DescribeDcdnUserCertificateExpireCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the domain names whose certificates have expired or are about to.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserCertificateExpireCountRequest::new();
/// let reply = client.describe_dcdn_user_certificate_expire_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserCertificateExpireCountRequest {}

impl DescribeDcdnUserCertificateExpireCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnUserCertificateExpireCountRequest {}
}

impl Operation for DescribeDcdnUserCertificateExpireCountRequest {
    type Response = DescribeDcdnUserCertificateExpireCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeDcdnUserCertificateExpireCount",
        )
        .read_only();
}

/// Response to [`DescribeDcdnUserCertificateExpireCountRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserCertificateExpireCountResponse {
    /// How many there are of this: expire within30 days. Example: `0`.
    pub expire_within30_days_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5E8DF64-7175-4186-9B06-F002C0BBD0C5`.
    pub request_id: Option<String>,
    /// How many there are of this: expired. Example: `6`.
    pub expired_count: Option<i32>,
}

response! {
    DescribeDcdnUserCertificateExpireCountResponse {
        "ExpireWithin30DaysCount" => expire_within30_days_count: value,
        "RequestId" => request_id: value,
        "ExpiredCount" => expired_count: value,
    }
}
