// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyContactField`, from `domain/VerifyContactField.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Checks contact data of a domain; the registry decides which fields are required.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::VerifyContactFieldRequest::new();
/// let reply = client.verify_contact_field(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyContactFieldRequest {
    /// Province that the address or the data belongs to. Example: `Bei jing`.
    pub province: Option<String>,
    /// Country code of the phone number. Example: `86`.
    pub tel_area: Option<String>,
    /// Phone number without country code and extension. Example: `13800000000`.
    pub telephone: Option<String>,
    /// City that the address or the data belongs to. Example: `Bei jing`.
    pub city: Option<String>,
    /// Organization that holds the domain, in Latin letters. Example: `zhang san`.
    pub registrant_organization: Option<String>,
    /// Country or region that the address or the data belongs to. Example: `CN`.
    pub country: Option<String>,
    /// Name that the registrant goes by. Example: `zhang san`.
    pub registrant_name: Option<String>,
    /// Network or postal address of the item. Example: `Rd. xitucheng`.
    pub address: Option<String>,
    /// Email address of the person or contact concerned. Example: `test@test.com`.
    pub email: Option<String>,
    /// Code that stands for the postal, for programs to act on. Example: `10000`.
    pub postal_code: Option<String>,
    /// Province, in Chinese. Example: `text`.
    pub zh_province: Option<String>,
    /// Which kind of registrant it is or is to be. Example: `1`.
    pub registrant_type: Option<String>,
    /// Extension of the phone number. Example: `01`.
    pub tel_ext: Option<String>,
    /// Organization that holds the domain, in Chinese. Example: `text`.
    pub zh_registrant_organization: Option<String>,
    /// Name that the zh registrant goes by. Example: `text`.
    pub zh_registrant_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `Aliyun.com`.
    pub domain_name: Option<String>,
    /// Address that belongs to the zh. Example: `text`.
    pub zh_address: Option<String>,
    /// City that the zh lies in. Example: `text`.
    pub zh_city: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl VerifyContactFieldRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Province`.
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
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
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `RegistrantOrganization`.
    pub fn registrant_organization(mut self, value: impl Into<String>) -> Self {
        self.registrant_organization = Some(value.into());
        self
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `RegistrantName`.
    pub fn registrant_name(mut self, value: impl Into<String>) -> Self {
        self.registrant_name = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `PostalCode`.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `ZhProvince`.
    pub fn zh_province(mut self, value: impl Into<String>) -> Self {
        self.zh_province = Some(value.into());
        self
    }
    /// Sets `RegistrantType`.
    pub fn registrant_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_type = Some(value.into());
        self
    }
    /// Sets `TelExt`.
    pub fn tel_ext(mut self, value: impl Into<String>) -> Self {
        self.tel_ext = Some(value.into());
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    VerifyContactFieldRequest {
        "Province" => province: query,
        "TelArea" => tel_area: query,
        "Telephone" => telephone: query,
        "City" => city: query,
        "RegistrantOrganization" => registrant_organization: query,
        "Country" => country: query,
        "RegistrantName" => registrant_name: query,
        "Address" => address: query,
        "Email" => email: query,
        "PostalCode" => postal_code: query,
        "ZhProvince" => zh_province: query,
        "RegistrantType" => registrant_type: query,
        "TelExt" => tel_ext: query,
        "ZhRegistrantOrganization" => zh_registrant_organization: query,
        "ZhRegistrantName" => zh_registrant_name: query,
        "DomainName" => domain_name: query,
        "ZhAddress" => zh_address: query,
        "ZhCity" => zh_city: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for VerifyContactFieldRequest {
    type Response = VerifyContactFieldResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("VerifyContactField");
}

/// Response to [`VerifyContactFieldRequest`].
pub type VerifyContactFieldResponse = alicloud_runtime::EmptyResponse;
