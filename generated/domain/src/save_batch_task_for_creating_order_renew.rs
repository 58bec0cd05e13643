// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForCreatingOrderRenew`, from `domain/SaveBatchTaskForCreatingOrderRenew.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that extends several domain names by one order.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// use alicloud_domain::save_batch_task_for_creating_order_renew::OrderRenewParam;
///
/// let request = alicloud_domain::SaveBatchTaskForCreatingOrderRenewRequest::new()
///     .order_renew_param([OrderRenewParam::new()]);
/// let reply = client.save_batch_task_for_creating_order_renew(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForCreatingOrderRenewRequest {
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// Number that picks out the coupon. Example: `12312412`.
    pub coupon_no: Option<String>,
    /// Whether vouchers pay for the order. Example: `false`.
    pub use_coupon: Option<bool>,
    /// Number that picks out the promotion. Example: `123123123`.
    pub promotion_no: Option<String>,
    /// Whether coupons lower the price. Example: `false`.
    pub use_promotion: Option<bool>,
    /// **Required.** Domains to renew. Items: at most 1000.
    pub order_renew_param: Vec<OrderRenewParam>,
}

impl SaveBatchTaskForCreatingOrderRenewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `OrderRenewParam`, which is required.
    pub fn order_renew_param(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrderRenewParam>>,
    ) -> Self {
        self.order_renew_param = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SaveBatchTaskForCreatingOrderRenewRequest {
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "CouponNo" => coupon_no: query,
        "UseCoupon" => use_coupon: query,
        "PromotionNo" => promotion_no: query,
        "UsePromotion" => use_promotion: query,
        "OrderRenewParam" => order_renew_param: query,
    }
}

impl Operation for SaveBatchTaskForCreatingOrderRenewRequest {
    type Response = SaveBatchTaskForCreatingOrderRenewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveBatchTaskForCreatingOrderRenew")
        .required(&["OrderRenewParam"]);
}

/// Response to [`SaveBatchTaskForCreatingOrderRenewRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForCreatingOrderRenewResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F51977F9-2B40-462B-BCCD-CF5BB1E9DB56`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `d3babb0a-c939-4c25-8c65-c47b65f5492a`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForCreatingOrderRenewResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Domains to renew.
#[non_exhaustive]
pub struct OrderRenewParam {
    /// How long the subscription lasts. Range: 1 to 10. Unit: `years`. Default: `1`. Example: `1`.
    pub subscription_duration: Option<i32>,
    /// Domain name that the call or the item is about. Example: `Aliyun.com`.
    pub domain_name: Option<String>,
    /// Day or moment of the current expiration. Example: `1522080000000`.
    pub current_expiration_date: Option<i64>,
}

impl OrderRenewParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubscriptionDuration`.
    #[inline]
    pub fn subscription_duration(mut self, value: i32) -> Self {
        self.subscription_duration = Some(value);
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `CurrentExpirationDate`.
    #[inline]
    pub fn current_expiration_date(mut self, value: i64) -> Self {
        self.current_expiration_date = Some(value);
        self
    }
}

request! {
    OrderRenewParam {
        "SubscriptionDuration" => subscription_duration: field,
        "DomainName" => domain_name: field,
        "CurrentExpirationDate" => current_expiration_date: field,
    }
}
