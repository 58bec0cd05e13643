// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewAssetOperationToken`, from `yundun-bastionhost/RenewAssetOperationToken.md`.

use alicloud_runtime::codegen::*;

/// Extends the validity of an O\&M token by one hour.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::RenewAssetOperationTokenRequest::new()
///     .instance_id("...");
/// let reply = client.renew_asset_operation_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewAssetOperationTokenRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the token that the call is about.
    pub token_id: Option<String>,
}

impl RenewAssetOperationTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TokenId`.
    pub fn token_id(mut self, value: impl Into<String>) -> Self {
        self.token_id = Some(value.into());
        self
    }
}

request! {
    RenewAssetOperationTokenRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "TokenId" => token_id: query,
    }
}

impl Operation for RenewAssetOperationTokenRequest {
    type Response = RenewAssetOperationTokenResponse;
    type Error = RenewAssetOperationTokenError;
    const INFO: OperationInfo = super::operation("RenewAssetOperationToken")
        .required(&["InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [RenewAssetOperationTokenError] = &[
        RenewAssetOperationTokenError::InvalidParameter,
        RenewAssetOperationTokenError::InternalError,
    ];
}

/// Response to [`RenewAssetOperationTokenRequest`].
pub type RenewAssetOperationTokenResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RenewAssetOperationTokenRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RenewAssetOperationTokenError = super::DocumentedError;
