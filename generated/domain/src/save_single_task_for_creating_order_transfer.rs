// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForCreatingOrderTransfer`, from `domain/SaveSingleTaskForCreatingOrderTransfer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that moves one domain name here from another registrar.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForCreatingOrderTransferRequest::new()
///     .authorization_code("testCode")
///     .domain_name("test.com")
///     .registrant_profile_id(123456)
///     .permit_premium_transfer(false);
/// let reply = client.save_single_task_for_creating_order_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderTransferRequest {
    /// **Required.** Code that stands for the authorization, for programs to act on.
    /// Example: `testCode`. A secret: it is printed as `***`.
    pub authorization_code: Option<String>,
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// **Required.** ID of the registrant profile that the call is about. Example: `123456`.
    pub registrant_profile_id: Option<i64>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// Whether a domain at a premium price may be moved here. Default: `false`. Example: `false`.
    pub permit_premium_transfer: Option<bool>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// Number that picks out the coupon.
    pub coupon_no: Option<String>,
    /// Whether vouchers pay for the order.
    pub use_coupon: Option<bool>,
    /// Number that picks out the promotion.
    pub promotion_no: Option<String>,
    /// Whether coupons lower the price.
    pub use_promotion: Option<bool>,
}

impl SaveSingleTaskForCreatingOrderTransferRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthorizationCode`, which is required.
    pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
        self.authorization_code = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `RegistrantProfileId`, which is required.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PermitPremiumTransfer`.
    #[inline]
    pub fn permit_premium_transfer(mut self, value: bool) -> Self {
        self.permit_premium_transfer = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `UseCoupon`.
    #[inline]
    pub fn use_coupon(mut self, value: bool) -> Self {
        self.use_coupon = Some(value);
        self
    }
    /// Sets `PromotionNo`.
    pub fn promotion_no(mut self, value: impl Into<String>) -> Self {
        self.promotion_no = Some(value.into());
        self
    }
    /// Sets `UsePromotion`.
    #[inline]
    pub fn use_promotion(mut self, value: bool) -> Self {
        self.use_promotion = Some(value);
        self
    }
}

request! {
    SaveSingleTaskForCreatingOrderTransferRequest {
        "AuthorizationCode" => authorization_code: query as Secret,
        "DomainName" => domain_name: query,
        "RegistrantProfileId" => registrant_profile_id: query,
        "Lang" => lang: query,
        "PermitPremiumTransfer" => permit_premium_transfer: query,
        "UserClientIp" => user_client_ip: query,
        "CouponNo" => coupon_no: query,
        "UseCoupon" => use_coupon: query,
        "PromotionNo" => promotion_no: query,
        "UsePromotion" => use_promotion: query,
    }
}

impl Operation for SaveSingleTaskForCreatingOrderTransferRequest {
    type Response = SaveSingleTaskForCreatingOrderTransferResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "SaveSingleTaskForCreatingOrderTransfer",
        )
        .required(&["AuthorizationCode", "DomainName", "RegistrantProfileId"]);
}

/// Response to [`SaveSingleTaskForCreatingOrderTransferRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderTransferResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40F46D3D-F4F3-4CCB-AC30-2DD20E32E528`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForCreatingOrderTransferResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
