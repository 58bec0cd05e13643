// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForCreatingOrderTransfer`, from `domain/SaveBatchTaskForCreatingOrderTransfer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that moves several domain names here from other registrars.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// use alicloud_domain::save_batch_task_for_creating_order_transfer::OrderTransferParam;
///
/// let request = alicloud_domain::SaveBatchTaskForCreatingOrderTransferRequest::new()
///     .order_transfer_param([OrderTransferParam::new()]);
/// let reply = client.save_batch_task_for_creating_order_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForCreatingOrderTransferRequest {
    /// Number that picks out the coupon. Example: `123123`.
    pub coupon_no: Option<String>,
    /// Whether coupons lower the price. Example: `false`.
    pub use_promotion: Option<bool>,
    /// **Required.** Domains to move here. Items: at most 1000.
    pub order_transfer_param: Vec<OrderTransferParam>,
    /// Number that picks out the promotion. Example: `123123`.
    pub promotion_no: Option<String>,
    /// Whether vouchers pay for the order. Example: `false`.
    pub use_coupon: Option<bool>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveBatchTaskForCreatingOrderTransferRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `UsePromotion`.
    #[inline]
    pub fn use_promotion(mut self, value: bool) -> Self {
        self.use_promotion = Some(value);
        self
    }
    /// Sets `OrderTransferParam`, which is required.
    pub fn order_transfer_param(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrderTransferParam>>,
    ) -> Self {
        self.order_transfer_param = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PromotionNo`.
    pub fn promotion_no(mut self, value: impl Into<String>) -> Self {
        self.promotion_no = Some(value.into());
        self
    }
    /// Sets `UseCoupon`.
    #[inline]
    pub fn use_coupon(mut self, value: bool) -> Self {
        self.use_coupon = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SaveBatchTaskForCreatingOrderTransferRequest {
        "CouponNo" => coupon_no: query,
        "UsePromotion" => use_promotion: query,
        "OrderTransferParam" => order_transfer_param: query,
        "PromotionNo" => promotion_no: query,
        "UseCoupon" => use_coupon: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveBatchTaskForCreatingOrderTransferRequest {
    type Response = SaveBatchTaskForCreatingOrderTransferResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveBatchTaskForCreatingOrderTransfer")
        .required(&["OrderTransferParam"]);
}

/// Response to [`SaveBatchTaskForCreatingOrderTransferRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForCreatingOrderTransferResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40F46D3D-F4F3-4CCB-AC30-2DD20E32E528`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForCreatingOrderTransferResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Domains to move here.
#[non_exhaustive]
pub struct OrderTransferParam {
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Code that stands for the authorization, for programs to act on. Example: `testCode`.
    /// A secret: it is printed as `***`.
    pub authorization_code: Option<String>,
    /// ID of the registrant profile that the call is about. Example: `123456`.
    pub registrant_profile_id: Option<i64>,
    /// Whether a domain at a premium price may be moved here. Default: `false`. Example: `false`.
    pub permit_premium_transfer: Option<bool>,
}

impl OrderTransferParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AuthorizationCode`.
    pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
        self.authorization_code = Some(value.into());
        self
    }
    /// Sets `RegistrantProfileId`.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `PermitPremiumTransfer`.
    #[inline]
    pub fn permit_premium_transfer(mut self, value: bool) -> Self {
        self.permit_premium_transfer = Some(value);
        self
    }
}

request! {
    OrderTransferParam {
        "DomainName" => domain_name: field,
        "AuthorizationCode" => authorization_code: field as Secret,
        "RegistrantProfileId" => registrant_profile_id: field,
        "PermitPremiumTransfer" => permit_premium_transfer: field,
    }
}
