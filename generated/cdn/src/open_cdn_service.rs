// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenCdnService`, from `cdn/OpenCdnService.md`.

use alicloud_runtime::codegen::*;

/// Activates the service for the account, which has to precede all work with domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::OpenCdnServiceRequest::new()
///     .internet_charge_type("PayByTraffic");
/// let reply = client.open_cdn_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenCdnServiceRequest {
    /// **Required.** How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
}

impl OpenCdnServiceRequest {
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
    OpenCdnServiceRequest {
        "InternetChargeType" => internet_charge_type: query,
    }
}

impl Operation for OpenCdnServiceRequest {
    type Response = OpenCdnServiceResponse;
    type Error = OpenCdnServiceError;
    const INFO: OperationInfo = super::operation("OpenCdnService")
        .required(&["InternetChargeType"]);
    const ERRORS: &'static [OpenCdnServiceError] = &[
        OpenCdnServiceError::ForbiddenIntl,
        OpenCdnServiceError::InvalidInternetChargeTypeValueNotSupported,
        OpenCdnServiceError::CdnServiceHasOpened,
        OpenCdnServiceError::InsufficientBalance,
        OpenCdnServiceError::NoRealNameAuthentication,
        OpenCdnServiceError::ForbiddenBidUser,
        OpenCdnServiceError::FuwuBizCommodityVerifyFailInvalidPayMethod,
        OpenCdnServiceError::FuwuBizCommodityVerifyFailUserprofilecomplete,
        OpenCdnServiceError::LxCreateOrderFailed,
        OpenCdnServiceError::VertifyFailInvalidPayMethod,
        OpenCdnServiceError::VertifyFailUserProfileComplete,
        OpenCdnServiceError::CreateOrderFailed,
        OpenCdnServiceError::QueryInfoError,
        OpenCdnServiceError::MissingParameter,
    ];
}

/// Response to [`OpenCdnServiceRequest`].
pub type OpenCdnServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OpenCdnServiceRequest`] names.
///
/// - [`ForbiddenIntl`](super::DocumentedError::ForbiddenIntl)
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported)
/// - [`CdnServiceHasOpened`](super::DocumentedError::CdnServiceHasOpened)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`NoRealNameAuthentication`](super::DocumentedError::NoRealNameAuthentication)
/// - [`ForbiddenBidUser`](super::DocumentedError::ForbiddenBidUser)
/// - [`FuwuBizCommodityVerifyFailInvalidPayMethod`](super::DocumentedError::FuwuBizCommodityVerifyFailInvalidPayMethod)
/// - [`FuwuBizCommodityVerifyFailUserprofilecomplete`](super::DocumentedError::FuwuBizCommodityVerifyFailUserprofilecomplete)
/// - [`LxCreateOrderFailed`](super::DocumentedError::LxCreateOrderFailed)
/// - [`VertifyFailInvalidPayMethod`](super::DocumentedError::VertifyFailInvalidPayMethod)
/// - [`VertifyFailUserProfileComplete`](super::DocumentedError::VertifyFailUserProfileComplete)
/// - [`CreateOrderFailed`](super::DocumentedError::CreateOrderFailed)
/// - [`QueryInfoError`](super::DocumentedError::QueryInfoError)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type OpenCdnServiceError = super::DocumentedError;
