// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveTaskForUpdatingRegistrantInfoByIdentityCredential`, from `domain/SaveTaskForUpdatingRegistrantInfoByIdentityCredential.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IdentityCredentialType, Lang};

/// Submits a task that changes the registrant of domain names by contact data and identity
/// document.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest::new()
///     .domain_name(["..."])
///     .transfer_out_prohibited(true)
///     .tel_area("...")
///     .telephone("...")
///     .registrant_type("...")
///     .identity_credential_no("...")
///     .identity_credential_type("...")
///     .identity_credential("...");
/// let reply = client.save_task_for_updating_registrant_info_by_identity_credential(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest {
    /// **Required.** Domain name that the call or the item is about. Items: at most 1000.
    pub domain_name: Vec<String>,
    /// **Required.** Whether the domain is kept from moving away for 60 days after the holder changes.
    /// Default: `false`.
    pub transfer_out_prohibited: Option<bool>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// Organization that holds the domain, in Latin letters.
    pub registrant_organization: Option<String>,
    /// Name that the registrant goes by.
    pub registrant_name: Option<String>,
    /// Province that the address or the data belongs to.
    pub province: Option<String>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// Country or region that the address or the data belongs to.
    pub country: Option<String>,
    /// Email address of the person or contact concerned.
    pub email: Option<String>,
    /// Code that stands for the postal, for programs to act on.
    pub postal_code: Option<String>,
    /// **Required.** Country code of the phone number.
    pub tel_area: Option<String>,
    /// **Required.** Phone number without country code and extension.
    pub telephone: Option<String>,
    /// Extension of the phone number.
    pub tel_ext: Option<String>,
    /// Name that the zh registrant goes by.
    pub zh_registrant_name: Option<String>,
    /// Organization that holds the domain, in Chinese.
    pub zh_registrant_organization: Option<String>,
    /// Province, in Chinese.
    pub zh_province: Option<String>,
    /// City that the zh lies in.
    pub zh_city: Option<String>,
    /// Address that belongs to the zh.
    pub zh_address: Option<String>,
    /// **Required.** Which kind of registrant it is or is to be.
    pub registrant_type: Option<String>,
    /// **Required.** Number that picks out the identity credential.
    pub identity_credential_no: Option<String>,
    /// **Required.** Which kind of identity credential it is or is to be.
    pub identity_credential_type: Option<Open<IdentityCredentialType>>,
    /// **Required.** Picture of the document that proves who the holder is, as Base64.
    pub identity_credential: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TransferOutProhibited`, which is required.
    #[inline]
    pub fn transfer_out_prohibited(mut self, value: bool) -> Self {
        self.transfer_out_prohibited = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `TelArea`, which is required.
    pub fn tel_area(mut self, value: impl Into<String>) -> Self {
        self.tel_area = Some(value.into());
        self
    }
    /// Sets `Telephone`, which is required.
    pub fn telephone(mut self, value: impl Into<String>) -> Self {
        self.telephone = Some(value.into());
        self
    }
    /// Sets `TelExt`.
    pub fn tel_ext(mut self, value: impl Into<String>) -> Self {
        self.tel_ext = Some(value.into());
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
    /// Sets `RegistrantType`, which is required.
    pub fn registrant_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_type = Some(value.into());
        self
    }
    /// Sets `IdentityCredentialNo`, which is required.
    pub fn identity_credential_no(mut self, value: impl Into<String>) -> Self {
        self.identity_credential_no = Some(value.into());
        self
    }
    /// Sets `IdentityCredentialType`, which is required.
    pub fn identity_credential_type(
        mut self,
        value: impl Into<Open<IdentityCredentialType>>,
    ) -> Self {
        self.identity_credential_type = Some(value.into());
        self
    }
    /// Sets `IdentityCredential`, which is required.
    pub fn identity_credential(mut self, value: impl Into<String>) -> Self {
        self.identity_credential = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest {
        "DomainName" => domain_name: query,
        "TransferOutProhibited" => transfer_out_prohibited: query,
        "Lang" => lang: query,
        "RegistrantOrganization" => registrant_organization: query,
        "RegistrantName" => registrant_name: query,
        "Province" => province: query,
        "City" => city: query,
        "Address" => address: query,
        "Country" => country: query,
        "Email" => email: query,
        "PostalCode" => postal_code: query,
        "TelArea" => tel_area: query,
        "Telephone" => telephone: query,
        "TelExt" => tel_ext: query,
        "ZhRegistrantName" => zh_registrant_name: query,
        "ZhRegistrantOrganization" => zh_registrant_organization: query,
        "ZhProvince" => zh_province: query,
        "ZhCity" => zh_city: query,
        "ZhAddress" => zh_address: query,
        "RegistrantType" => registrant_type: query,
        "IdentityCredentialNo" => identity_credential_no: query,
        "IdentityCredentialType" => identity_credential_type: query,
        "IdentityCredential" => identity_credential: form,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest {
    type Response = SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse;
    type Error = SaveTaskForUpdatingRegistrantInfoByIdentityCredentialError;
    const INFO: OperationInfo = super::operation(
            "SaveTaskForUpdatingRegistrantInfoByIdentityCredential",
        )
        .required(
            &[
                "DomainName",
                "TransferOutProhibited",
                "TelArea",
                "Telephone",
                "RegistrantType",
                "IdentityCredentialNo",
                "IdentityCredentialType",
                "IdentityCredential",
            ],
        );
    const ERRORS: &'static [SaveTaskForUpdatingRegistrantInfoByIdentityCredentialError] = &[
        SaveTaskForUpdatingRegistrantInfoByIdentityCredentialError::ParameterIllegal,
        SaveTaskForUpdatingRegistrantInfoByIdentityCredentialError::NetworkIOError,
    ];
}

/// Response to [`SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest`].
#[non_exhaustive]
pub struct SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EDC28FEC-6BE0-4583-95BC-test`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `880f1579-be51-4dd3-a69d-test`.
    pub task_no: Option<String>,
}

response! {
    SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type SaveTaskForUpdatingRegistrantInfoByIdentityCredentialError = super::DocumentedError;
