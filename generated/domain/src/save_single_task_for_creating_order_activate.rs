// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForCreatingOrderActivate`, from `domain/SaveSingleTaskForCreatingOrderActivate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that registers one domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForCreatingOrderActivateRequest::new()
///     .domain_name("test.com")
///     .registrant_profile_id(123);
/// let reply = client.save_single_task_for_creating_order_activate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderActivateRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// ID of the registrant profile that the call is about. Example: `123`.
    pub registrant_profile_id: Option<i64>,
    /// **Required** under conditions. Which kind of registrant it is or is to be. Example: `1`.
    pub registrant_type: Option<String>,
    /// **Required** under conditions. Organization that holds the domain, in Chinese. Example: `text`.
    pub zh_registrant_organization: Option<String>,
    /// **Required** under conditions. Name that the zh registrant goes by. Example: `text`.
    pub zh_registrant_name: Option<String>,
    /// **Required** under conditions. Province, in Chinese. Example: `text`.
    pub zh_province: Option<String>,
    /// **Required** under conditions. City that the zh lies in. Example: `text`.
    pub zh_city: Option<String>,
    /// **Required** under conditions. Address that belongs to the zh. Example: `text`.
    pub zh_address: Option<String>,
    /// **Required** under conditions. Organization that holds the domain, in Latin letters.
    /// Example: `ce shi`.
    pub registrant_organization: Option<String>,
    /// **Required** under conditions. Name that the registrant goes by. Example: `ce shi`.
    pub registrant_name: Option<String>,
    /// **Required** under conditions. Province that the address or the data belongs to.
    /// Example: `bei jing`.
    pub province: Option<String>,
    /// **Required** under conditions. City that the address or the data belongs to.
    /// Example: `bei jing shi`.
    pub city: Option<String>,
    /// **Required** under conditions. Network or postal address of the item. Example: `chao yang qu`.
    pub address: Option<String>,
    /// **Required** under conditions. Code that stands for the postal, for programs to act on.
    /// Example: `1234567`.
    pub postal_code: Option<String>,
    /// **Required** under conditions. Country or region that the address or the data belongs to.
    /// Example: `CN`.
    pub country: Option<String>,
    /// **Required** under conditions. Country code of the phone number. Example: `86`.
    pub tel_area: Option<String>,
    /// **Required** under conditions. Phone number without country code and extension.
    /// Example: `12345678`.
    pub telephone: Option<String>,
    /// **Required** under conditions. Extension of the phone number. Example: `1234`.
    pub tel_ext: Option<String>,
    /// **Required** under conditions. Email address of the person or contact concerned.
    /// Example: `test@aliyun.com`.
    pub email: Option<String>,
    /// Whether the name servers of Alibaba Cloud are used. Default: `true`. Example: `true`.
    pub aliyun_dns: Option<bool>,
    /// **Required** under conditions. First name server; only for name servers of one's own.
    /// Example: `ns1.aliyun.com`.
    pub dns1: Option<String>,
    /// **Required** under conditions. Second name server; only for name servers of one's own.
    /// Example: `ns2.aliyun.com`.
    pub dns2: Option<String>,
    /// Whether a domain at a premium price may be registered. Default: `false`. Example: `false`.
    pub permit_premium_activation: Option<bool>,
    /// Number that picks out the promotion. Example: `123123`.
    pub promotion_no: Option<String>,
    /// How long the subscription lasts. Range: at most 10. Unit: `years`. Default: `1`. Example: `1`.
    pub subscription_duration: Option<i32>,
    /// Whether this is switched on: domain name proxy. Default: `true`. Example: `false`.
    pub enable_domain_proxy: Option<bool>,
    /// Whether coupons lower the price. Default: `false`. Example: `false`.
    pub use_promotion: Option<bool>,
    /// Whether a name that is a trademark may be registered. Example: `false`.
    pub trademark_domain_activation: Option<bool>,
    /// Whether vouchers pay for the order. Default: `false`. Example: `false`.
    pub use_coupon: Option<bool>,
    /// Number that picks out the coupon. Example: `123456`.
    pub coupon_no: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl SaveSingleTaskForCreatingOrderActivateRequest {
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
    /// Sets `RegistrantProfileId`.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `RegistrantType`.
    pub fn registrant_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_type = Some(value.into());
        self
    }
    /// Sets `ZhRegistrantOrganization`.
    pub fn zh_registrant_organization(mut self, value: impl Into<String>) -> Self {
        self.zh_registrant_organization = Some(value.into());
        self
    }
    /// Sets `ZhRegistrantName`.
    pub fn zh_registrant_name(mut self, value: impl Into<String>) -> Self {
        self.zh_registrant_name = Some(value.into());
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
    /// Sets `ZhAddress`.
    pub fn zh_address(mut self, value: impl Into<String>) -> Self {
        self.zh_address = Some(value.into());
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
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
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
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
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
    /// Sets `PermitPremiumActivation`.
    #[inline]
    pub fn permit_premium_activation(mut self, value: bool) -> Self {
        self.permit_premium_activation = Some(value);
        self
    }
    /// Sets `PromotionNo`.
    pub fn promotion_no(mut self, value: impl Into<String>) -> Self {
        self.promotion_no = Some(value.into());
        self
    }
    /// Sets `SubscriptionDuration`.
    #[inline]
    pub fn subscription_duration(mut self, value: i32) -> Self {
        self.subscription_duration = Some(value);
        self
    }
    /// Sets `EnableDomainProxy`.
    #[inline]
    pub fn enable_domain_proxy(mut self, value: bool) -> Self {
        self.enable_domain_proxy = Some(value);
        self
    }
    /// Sets `UsePromotion`.
    #[inline]
    pub fn use_promotion(mut self, value: bool) -> Self {
        self.use_promotion = Some(value);
        self
    }
    /// Sets `TrademarkDomainActivation`.
    #[inline]
    pub fn trademark_domain_activation(mut self, value: bool) -> Self {
        self.trademark_domain_activation = Some(value);
        self
    }
    /// Sets `UseCoupon`.
    #[inline]
    pub fn use_coupon(mut self, value: bool) -> Self {
        self.use_coupon = Some(value);
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    SaveSingleTaskForCreatingOrderActivateRequest {
        "DomainName" => domain_name: query,
        "RegistrantProfileId" => registrant_profile_id: query,
        "RegistrantType" => registrant_type: query,
        "ZhRegistrantOrganization" => zh_registrant_organization: query,
        "ZhRegistrantName" => zh_registrant_name: query,
        "ZhProvince" => zh_province: query,
        "ZhCity" => zh_city: query,
        "ZhAddress" => zh_address: query,
        "RegistrantOrganization" => registrant_organization: query,
        "RegistrantName" => registrant_name: query,
        "Province" => province: query,
        "City" => city: query,
        "Address" => address: query,
        "PostalCode" => postal_code: query,
        "Country" => country: query,
        "TelArea" => tel_area: query,
        "Telephone" => telephone: query,
        "TelExt" => tel_ext: query,
        "Email" => email: query,
        "AliyunDns" => aliyun_dns: query,
        "Dns1" => dns1: query,
        "Dns2" => dns2: query,
        "PermitPremiumActivation" => permit_premium_activation: query,
        "PromotionNo" => promotion_no: query,
        "SubscriptionDuration" => subscription_duration: query,
        "EnableDomainProxy" => enable_domain_proxy: query,
        "UsePromotion" => use_promotion: query,
        "TrademarkDomainActivation" => trademark_domain_activation: query,
        "UseCoupon" => use_coupon: query,
        "CouponNo" => coupon_no: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for SaveSingleTaskForCreatingOrderActivateRequest {
    type Response = SaveSingleTaskForCreatingOrderActivateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "SaveSingleTaskForCreatingOrderActivate",
        )
        .required(&["DomainName"]);
}

/// Response to [`SaveSingleTaskForCreatingOrderActivateRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderActivateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40F46D3D-F4F3-4CCB-AC30-2DD20E32E528`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForCreatingOrderActivateResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
