// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveRegistrantProfile`, from `domain/SaveRegistrantProfile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, RegistrantProfileType};

/// Creates a registrant profile, or changes one when its ID is given.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveRegistrantProfileRequest::new();
/// let reply = client.save_registrant_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveRegistrantProfileRequest {
    /// Which kind of registrant profile it is or is to be. Example: `common`.
    pub registrant_profile_type: Option<Open<RegistrantProfileType>>,
    /// Which kind of registrant it is or is to be. Default: `1`. Example: `1`.
    pub registrant_type: Option<String>,
    /// **Required** under conditions. ID of the registrant profile that the call is about.
    /// Example: `3600000`.
    pub registrant_profile_id: Option<i64>,
    /// Organization that holds the domain, in Latin letters. Example: `li si`.
    pub registrant_organization: Option<String>,
    /// Name that the registrant goes by. Example: `li si`.
    pub registrant_name: Option<String>,
    /// Province that the address or the data belongs to. Example: `zhe jiang`.
    pub province: Option<String>,
    /// City that the address or the data belongs to. Example: `hang zhou shi`.
    pub city: Option<String>,
    /// Network or postal address of the item. Example: `text`.
    pub address: Option<String>,
    /// Country or region that the address or the data belongs to. Example: `CN`.
    pub country: Option<String>,
    /// Country code of the phone number. Example: `86`.
    pub tel_area: Option<String>,
    /// Phone number without country code and extension. Example: `1829756****`.
    pub telephone: Option<String>,
    /// Extension of the phone number. Example: `1234`.
    pub tel_ext: Option<String>,
    /// Code that stands for the postal, for programs to act on. Example: `310024`.
    pub postal_code: Option<String>,
    /// Email address of the person or contact concerned. Example: `82106****@qq.com`.
    pub email: Option<String>,
    /// Lists the default profile, or the others. Default: `false`. Example: `false`.
    pub default_registrant_profile: Option<bool>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// Address that belongs to the zh. Example: `text`.
    pub zh_address: Option<String>,
    /// City that the zh lies in. Example: `text`.
    pub zh_city: Option<String>,
    /// Province, in Chinese. Example: `text`.
    pub zh_province: Option<String>,
    /// Name that the zh registrant goes by. Example: `text`.
    pub zh_registrant_name: Option<String>,
    /// Organization that holds the domain, in Chinese. Example: `text`.
    pub zh_registrant_organization: Option<String>,
}

impl SaveRegistrantProfileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistrantProfileType`.
    pub fn registrant_profile_type(
        mut self,
        value: impl Into<Open<RegistrantProfileType>>,
    ) -> Self {
        self.registrant_profile_type = Some(value.into());
        self
    }
    /// Sets `RegistrantType`.
    pub fn registrant_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_type = Some(value.into());
        self
    }
    /// Sets `RegistrantProfileId`.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
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
    /// Sets `PostalCode`.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `DefaultRegistrantProfile`.
    #[inline]
    pub fn default_registrant_profile(mut self, value: bool) -> Self {
        self.default_registrant_profile = Some(value);
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
    /// Sets `ZhAddress`.
    pub fn zh_address(mut self, value: impl Into<String>) -> Self {
        self.zh_address = Some(value.into());
        self
    }
    /// Sets `ZhCity`.
    pub fn zh_city(mut self, value: impl Into<String>) -> Self {
        self.zh_city = Some(value.into());
        self
    }
    /// Sets `ZhProvince`.
    pub fn zh_province(mut self, value: impl Into<String>) -> Self {
        self.zh_province = Some(value.into());
        self
    }
    /// Sets `ZhRegistrantName`.
    pub fn zh_registrant_name(mut self, value: impl Into<String>) -> Self {
        self.zh_registrant_name = Some(value.into());
        self
    }
    /// Sets `ZhRegistrantOrganization`.
    pub fn zh_registrant_organization(mut self, value: impl Into<String>) -> Self {
        self.zh_registrant_organization = Some(value.into());
        self
    }
}

request! {
    SaveRegistrantProfileRequest {
        "RegistrantProfileType" => registrant_profile_type: query,
        "RegistrantType" => registrant_type: query,
        "RegistrantProfileId" => registrant_profile_id: query,
        "RegistrantOrganization" => registrant_organization: query,
        "RegistrantName" => registrant_name: query,
        "Province" => province: query,
        "City" => city: query,
        "Address" => address: query,
        "Country" => country: query,
        "TelArea" => tel_area: query,
        "Telephone" => telephone: query,
        "TelExt" => tel_ext: query,
        "PostalCode" => postal_code: query,
        "Email" => email: query,
        "DefaultRegistrantProfile" => default_registrant_profile: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ZhAddress" => zh_address: query,
        "ZhCity" => zh_city: query,
        "ZhProvince" => zh_province: query,
        "ZhRegistrantName" => zh_registrant_name: query,
        "ZhRegistrantOrganization" => zh_registrant_organization: query,
    }
}

impl Operation for SaveRegistrantProfileRequest {
    type Response = SaveRegistrantProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveRegistrantProfile");
}

/// Response to [`SaveRegistrantProfileRequest`].
#[non_exhaustive]
pub struct SaveRegistrantProfileResponse {
    /// ID of the registrant profile that the item belongs to or stands for. Example: `3600000`.
    pub registrant_profile_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D09B153B-294D-42F1-BB61-F1C72136DFD3`.
    pub request_id: Option<String>,
}

response! {
    SaveRegistrantProfileResponse {
        "RegistrantProfileId" => registrant_profile_id: value,
        "RequestId" => request_id: value,
    }
}
