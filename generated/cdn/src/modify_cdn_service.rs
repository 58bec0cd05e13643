// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCdnService`, from `cdn/ModifyCdnService.md`.

use alicloud_runtime::codegen::*;

/// Changes how the account is billed for the service.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyCdnServiceRequest::new()
///     .internet_charge_type("PayByTraffic");
/// let reply = client.modify_cdn_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCdnServiceRequest {
    /// **Required.** How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
}

impl ModifyCdnServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InternetChargeType`, which is required.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
}

request! {
    ModifyCdnServiceRequest {
        "InternetChargeType" => internet_charge_type: query,
    }
}

impl Operation for ModifyCdnServiceRequest {
    type Response = ModifyCdnServiceResponse;
    type Error = ModifyCdnServiceError;
    const INFO: OperationInfo = super::operation("ModifyCdnService")
        .required(&["InternetChargeType"]);
    const ERRORS: &'static [ModifyCdnServiceError] = &[
        ModifyCdnServiceError::InvalidParameter2,
        ModifyCdnServiceError::InsufficientBalance,
        ModifyCdnServiceError::FuwuBizCommodityVerifyFailInvalidPayMethod,
        ModifyCdnServiceError::FuwuBizCommodityVerifyFailHasorder,
        ModifyCdnServiceError::CssCheckUpdowngradeError,
        ModifyCdnServiceError::CommodityInvalidComponent,
    ];
}

/// Response to [`ModifyCdnServiceRequest`].
pub type ModifyCdnServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCdnServiceRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`FuwuBizCommodityVerifyFailInvalidPayMethod`](super::DocumentedError::FuwuBizCommodityVerifyFailInvalidPayMethod)
/// - [`FuwuBizCommodityVerifyFailHasorder`](super::DocumentedError::FuwuBizCommodityVerifyFailHasorder)
/// - [`CssCheckUpdowngradeError`](super::DocumentedError::CssCheckUpdowngradeError)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
pub type ModifyCdnServiceError = super::DocumentedError;
