// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveRegistrantProfileRealNameVerification`, from `domain/SaveRegistrantProfileRealNameVerification.md`.

use alicloud_runtime::codegen::*;

/// Stores a registrant's contact data together with the identity document in one profile.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveRegistrantProfileRealNameVerificationRequest::new();
/// let reply = client.save_registrant_profile_real_name_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveRegistrantProfileRealNameVerificationRequest {
    /// Country or region that the address or the data belongs to.
    pub country: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the registrant profile that the call is about.
    pub registrant_profile_id: Option<i64>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// Organization that holds the domain, in Latin letters.
    pub registrant_organization: Option<String>,
    /// Name that the registrant goes by.
    pub registrant_name: Option<String>,
    /// Province that the address or the data belongs to.
    pub province: Option<String>,
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// Email address of the person or contact concerned.
    pub email: Option<String>,
    /// Code that stands for the postal, for programs to act on.
    pub postal_code: Option<String>,
    /// Country code of the phone number.
    pub tel_area: Option<String>,
    /// Phone number without country code and extension.
    pub telephone: Option<String>,
    /// Extension of the phone number.
    pub tel_ext: Option<String>,
    /// Organization that holds the domain, in Chinese.
    pub zh_registrant_organization: Option<String>,
    /// Name that the zh registrant goes by.
    pub zh_registrant_name: Option<String>,
    /// Province, in Chinese.
    pub zh_province: Option<String>,
    /// Address that belongs to the zh.
    pub zh_address: Option<String>,
    /// City that the zh lies in.
    pub zh_city: Option<String>,
    /// Which kind of registrant it is or is to be.
    pub registrant_type: Option<String>,
    /// Which kind of registrant profile it is or is to be.
    pub registrant_profile_type: Option<String>,
    /// Picture of the document that proves who the holder is, as Base64.
    pub identity_credential: Option<String>,
    /// Number that picks out the identity credential.
    pub identity_credential_no: Option<String>,
    /// Which kind of identity credential it is or is to be.
    pub identity_credential_type: Option<String>,
}

impl SaveRegistrantProfileRealNameVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegistrantProfileId`.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
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
    /// Sets `RegistrantType`.
    pub fn registrant_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_type = Some(value.into());
        self
    }
    /// Sets `RegistrantProfileType`.
    pub fn registrant_profile_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_profile_type = Some(value.into());
        self
    }
    /// Sets `IdentityCredential`.
    pub fn identity_credential(mut self, value: impl Into<String>) -> Self {
        self.identity_credential = Some(value.into());
        self
    }
    /// Sets `IdentityCredentialNo`.
    pub fn identity_credential_no(mut self, value: impl Into<String>) -> Self {
        self.identity_credential_no = Some(value.into());
        self
    }
    /// Sets `IdentityCredentialType`.
    pub fn identity_credential_type(mut self, value: impl Into<String>) -> Self {
        self.identity_credential_type = Some(value.into());
        self
    }
}

request! {
    SaveRegistrantProfileRealNameVerificationRequest {
        "Country" => country: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "RegistrantProfileId" => registrant_profile_id: query,
        "City" => city: query,
        "RegistrantOrganization" => registrant_organization: query,
        "RegistrantName" => registrant_name: query,
        "Province" => province: query,
        "Address" => address: query,
        "Email" => email: query,
        "PostalCode" => postal_code: query,
        "TelArea" => tel_area: query,
        "Telephone" => telephone: query,
        "TelExt" => tel_ext: query,
        "ZhRegistrantOrganization" => zh_registrant_organization: query,
        "ZhRegistrantName" => zh_registrant_name: query,
        "ZhProvince" => zh_province: query,
        "ZhAddress" => zh_address: query,
        "ZhCity" => zh_city: query,
        "RegistrantType" => registrant_type: query,
        "RegistrantProfileType" => registrant_profile_type: query,
        "IdentityCredential" => identity_credential: query,
        "IdentityCredentialNo" => identity_credential_no: query,
        "IdentityCredentialType" => identity_credential_type: query,
    }
}

impl Operation for SaveRegistrantProfileRealNameVerificationRequest {
    type Response = SaveRegistrantProfileRealNameVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
        "SaveRegistrantProfileRealNameVerification",
    );
}

/// Response to [`SaveRegistrantProfileRealNameVerificationRequest`].
#[non_exhaustive]
pub struct SaveRegistrantProfileRealNameVerificationResponse {
    /// ID of the registrant profile that the item belongs to or stands for. Example: `1234567`.
    pub registrant_profile_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D73432C-7600-****-ACBB-C3B5CA145D32`.
    pub request_id: Option<String>,
}

response! {
    SaveRegistrantProfileRealNameVerificationResponse {
        "RegistrantProfileId" => registrant_profile_id: value,
        "RequestId" => request_id: value,
    }
}
