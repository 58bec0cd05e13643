// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForCreatingOrderActivate`, from `domain/SaveBatchTaskForCreatingOrderActivate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that registers several domain names by one order.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// use alicloud_domain::save_batch_task_for_creating_order_activate::OrderActivateParamType;
///
/// let request = alicloud_domain::SaveBatchTaskForCreatingOrderActivateRequest::new()
///     .order_activate_param([OrderActivateParamType::new()]);
/// let reply = client.save_batch_task_for_creating_order_activate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForCreatingOrderActivateRequest {
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// **Required.** Domains to register. Items: at most 1000.
    pub order_activate_param: Vec<OrderActivateParamType>,
    /// IP address that belongs to the user client.
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

impl SaveBatchTaskForCreatingOrderActivateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `OrderActivateParam`, which is required.
    pub fn order_activate_param(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrderActivateParamType>>,
    ) -> Self {
        self.order_activate_param = value.into_iter().map(Into::into).collect();
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
    SaveBatchTaskForCreatingOrderActivateRequest {
        "Lang" => lang: query,
        "OrderActivateParam" => order_activate_param: query,
        "UserClientIp" => user_client_ip: query,
        "CouponNo" => coupon_no: query,
        "UseCoupon" => use_coupon: query,
        "PromotionNo" => promotion_no: query,
        "UsePromotion" => use_promotion: query,
    }
}

impl Operation for SaveBatchTaskForCreatingOrderActivateRequest {
    type Response = SaveBatchTaskForCreatingOrderActivateResponse;
    type Error = SaveBatchTaskForCreatingOrderActivateError;
    const INFO: OperationInfo = super::operation("SaveBatchTaskForCreatingOrderActivate")
        .required(&["OrderActivateParam"]);
    const ERRORS: &'static [SaveBatchTaskForCreatingOrderActivateError] = &[
        SaveBatchTaskForCreatingOrderActivateError::ParameterIllegal,
        SaveBatchTaskForCreatingOrderActivateError::NetworkIOError,
    ];
}

/// Response to [`SaveBatchTaskForCreatingOrderActivateRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForCreatingOrderActivateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F51977F9-2B40-462B-BCCD-CF5BB1E9DB56`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `d3babb0a-c939-4c25-8c65-c47b65f5492a`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForCreatingOrderActivateResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Domains to register.
#[non_exhaustive]
pub struct OrderActivateParamType {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// How long the subscription lasts. Unit: `years`.
    pub subscription_duration: Option<i32>,
    /// ID of the registrant profile that the call is about.
    pub registrant_profile_id: Option<i64>,
    /// Whether this is switched on: domain name proxy. Default: `True`.
    pub enable_domain_proxy: Option<bool>,
    /// Whether a domain at a premium price may be registered. Default: `False`.
    pub permit_premium_activation: Option<bool>,
    /// Whether the name servers of Alibaba Cloud are used. Default: `True`.
    pub aliyun_dns: Option<bool>,
    /// **Required** under conditions. First name server; only for name servers of one's own.
    pub dns1: Option<String>,
    /// **Required** under conditions. Second name server; only for name servers of one's own.
    pub dns2: Option<String>,
    /// **Required** under conditions. Country or region that the address or the data belongs to.
    pub country: Option<String>,
    /// **Required** under conditions. Organization that holds the domain, in Latin letters.
    pub registrant_organization: Option<String>,
    /// **Required** under conditions. Name that the registrant goes by.
    pub registrant_name: Option<String>,
    /// **Required** under conditions. Province that the address or the data belongs to.
    pub province: Option<String>,
    /// **Required** under conditions. City that the address or the data belongs to.
    pub city: Option<String>,
    /// **Required** under conditions. Network or postal address of the item.
    pub address: Option<String>,
    /// **Required** under conditions. Code that stands for the postal, for programs to act on.
    pub postal_code: Option<String>,
    /// **Required** under conditions. Country code of the phone number.
    pub tel_area: Option<String>,
    /// **Required** under conditions. Phone number without country code and extension.
    pub telephone: Option<String>,
    /// **Required** under conditions. Extension of the phone number.
    pub tel_ext: Option<String>,
    /// **Required** under conditions. Which kind of registrant it is or is to be.
    pub registrant_type: Option<String>,
    /// **Required** under conditions. Email address of the person or contact concerned.
    pub email: Option<String>,
    /// Province, in Chinese.
    pub zh_province: Option<String>,
    /// City that the zh lies in.
    pub zh_city: Option<String>,
    /// Organization that holds the domain, in Chinese.
    pub zh_registrant_organization: Option<String>,
    /// Whether a name that is a trademark may be registered.
    pub trademark_domain_activation: Option<bool>,
    /// Name that the zh registrant goes by.
    pub zh_registrant_name: Option<String>,
    /// Address that belongs to the zh.
    pub zh_address: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl OrderActivateParamType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `SubscriptionDuration`.
    #[inline]
    pub fn subscription_duration(mut self, value: i32) -> Self {
        self.subscription_duration = Some(value);
        self
    }
    /// Sets `RegistrantProfileId`.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `EnableDomainProxy`.
    #[inline]
    pub fn enable_domain_proxy(mut self, value: bool) -> Self {
        self.enable_domain_proxy = Some(value);
        self
    }
    /// Sets `PermitPremiumActivation`.
    #[inline]
    pub fn permit_premium_activation(mut self, value: bool) -> Self {
        self.permit_premium_activation = Some(value);
        self
    }
    /// Sets `AliyunDns`.
    #[inline]
    pub fn aliyun_dns(mut self, value: bool) -> Self {
        self.aliyun_dns = Some(value);
        self
    }
    /// Sets `Dns1`.
    pub fn dns1(mut self, value: impl Into<String>) -> Self {
        self.dns1 = Some(value.into());
        self
    }
    /// Sets `Dns2`.
    pub fn dns2(mut self, value: impl Into<String>) -> Self {
        self.dns2 = Some(value.into());
        self
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `RegistrantOrganization`.
    pub fn registrant_organization(mut self, value: impl Into<String>) -> Self {
        self.registrant_organization = Some(value.into());
        self
    }
    /// Sets `RegistrantName`.
    pub fn registrant_name(mut self, value: impl Into<String>) -> Self {
        self.registrant_name = Some(value.into());
        self
    }
    /// Sets `Province`.
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `PostalCode`.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `TelArea`.
    pub fn tel_area(mut self, value: impl Into<String>) -> Self {
        self.tel_area = Some(value.into());
        self
    }
    /// Sets `Telephone`.
    pub fn telephone(mut self, value: impl Into<String>) -> Self {
        self.telephone = Some(value.into());
        self
    }
    /// Sets `TelExt`.
    pub fn tel_ext(mut self, value: impl Into<String>) -> Self {
        self.tel_ext = Some(value.into());
        self
    }
    /// Sets `RegistrantType`.
    pub fn registrant_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_type = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `ZhProvince`.
    pub fn zh_province(mut self, value: impl Into<String>) -> Self {
        self.zh_province = Some(value.into());
        self
    }
    /// Sets `ZhCity`.
    pub fn zh_city(mut self, value: impl Into<String>) -> Self {
        self.zh_city = Some(value.into());
        self
    }
    /// Sets `ZhRegistrantOrganization`.
    pub fn zh_registrant_organization(mut self, value: impl Into<String>) -> Self {
        self.zh_registrant_organization = Some(value.into());
        self
    }
    /// Sets `TrademarkDomainActivation`.
    #[inline]
    pub fn trademark_domain_activation(mut self, value: bool) -> Self {
        self.trademark_domain_activation = Some(value);
        self
    }
    /// Sets `ZhRegistrantName`.
    pub fn zh_registrant_name(mut self, value: impl Into<String>) -> Self {
        self.zh_registrant_name = Some(value.into());
        self
    }
    /// Sets `ZhAddress`.
    pub fn zh_address(mut self, value: impl Into<String>) -> Self {
        self.zh_address = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    OrderActivateParamType {
        "DomainName" => domain_name: field,
        "SubscriptionDuration" => subscription_duration: field,
        "RegistrantProfileId" => registrant_profile_id: field,
        "EnableDomainProxy" => enable_domain_proxy: field,
        "PermitPremiumActivation" => permit_premium_activation: field,
        "AliyunDns" => aliyun_dns: field,
        "Dns1" => dns1: field,
        "Dns2" => dns2: field,
        "Country" => country: field,
        "RegistrantOrganization" => registrant_organization: field,
        "RegistrantName" => registrant_name: field,
        "Province" => province: field,
        "City" => city: field,
        "Address" => address: field,
        "PostalCode" => postal_code: field,
        "TelArea" => tel_area: field,
        "Telephone" => telephone: field,
        "TelExt" => tel_ext: field,
        "RegistrantType" => registrant_type: field,
        "Email" => email: field,
        "ZhProvince" => zh_province: field,
        "ZhCity" => zh_city: field,
        "ZhRegistrantOrganization" => zh_registrant_organization: field,
        "TrademarkDomainActivation" => trademark_domain_activation: field,
        "ZhRegistrantName" => zh_registrant_name: field,
        "ZhAddress" => zh_address: field,
        "ResourceGroupId" => resource_group_id: field,
    }
}

/// Errors that the documentation of [`SaveBatchTaskForCreatingOrderActivateRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type SaveBatchTaskForCreatingOrderActivateError = super::DocumentedError;
