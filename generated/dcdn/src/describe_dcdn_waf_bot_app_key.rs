// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafBotAppKey`, from `dcdn/DescribeDcdnWafBotAppKey.md`.

use alicloud_runtime::codegen::*;

/// Returns the authentication key that app code needs to initialize the anti-bot SDK.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafBotAppKeyRequest::new();
/// let reply = client.describe_dcdn_waf_bot_app_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafBotAppKeyRequest {}

impl DescribeDcdnWafBotAppKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnWafBotAppKeyRequest {}
}

impl Operation for DescribeDcdnWafBotAppKeyRequest {
    type Response = DescribeDcdnWafBotAppKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafBotAppKey").read_only();
}

/// Response to [`DescribeDcdnWafBotAppKeyRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafBotAppKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F2542B96-B535-5BF9-8EEE-1CF11B20CCA8`.
    pub request_id: Option<String>,
    /// Key that opens, signs or picks out the application. Example: `examp1eapp_key_xxxiuMWTX4Gw`.
    pub app_key: Option<String>,
}

response! {
    DescribeDcdnWafBotAppKeyResponse {
        "RequestId" => request_id: value,
        "AppKey" => app_key: value,
    }
}
