// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForUpdatingContactInfoByNewContact`, from `domain/SaveBatchTaskForUpdatingContactInfoByNewContact.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContactType, Lang};

/// Submits a task that gives several domain names a new registrant, with the data in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveBatchTaskForUpdatingContactInfoByNewContactRequest::new()
///     .domain_name(["..."])
///     .contact_type("registrant")
///     .registrant_type("...");
/// let reply = client.save_batch_task_for_updating_contact_info_by_new_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForUpdatingContactInfoByNewContactRequest {
    /// **Required.** Domain name that the call or the item is about. Items: at most 1000.
    pub domain_name: Vec<String>,
    /// **Required.** Which kind of contact it is or is to be.
    pub contact_type: Option<Open<ContactType>>,
    /// **Required.** Which kind of registrant it is or is to be.
    pub registrant_type: Option<String>,
    /// Whether the domain is kept from moving away for 60 days after the holder changes.
    /// Default: `false`.
    pub transfer_out_prohibited: Option<bool>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// Name that the registrant goes by.
    pub registrant_name: Option<String>,
    /// Organization that holds the domain, in Latin letters.
    pub registrant_organization: Option<String>,
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
    /// Country code of the phone number.
    pub tel_area: Option<String>,
    /// Phone number without country code and extension.
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
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveBatchTaskForUpdatingContactInfoByNewContactRequest {
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
    /// Sets `ContactType`, which is required.
    pub fn contact_type(mut self, value: impl Into<Open<ContactType>>) -> Self {
        self.contact_type = Some(value.into());
        self
    }
    /// Sets `RegistrantType`, which is required.
    pub fn registrant_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_type = Some(value.into());
        self
    }
    /// Sets `TransferOutProhibited`.
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
    /// Sets `RegistrantName`.
    pub fn registrant_name(mut self, value: impl Into<String>) -> Self {
        self.registrant_name = Some(value.into());
        self
    }
    /// Sets `RegistrantOrganization`.
    pub fn registrant_organization(mut self, value: impl Into<String>) -> Self {
        self.registrant_organization = Some(value.into());
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
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SaveBatchTaskForUpdatingContactInfoByNewContactRequest {
        "DomainName" => domain_name: query,
        "ContactType" => contact_type: query,
        "RegistrantType" => registrant_type: query,
        "TransferOutProhibited" => transfer_out_prohibited: query,
        "Lang" => lang: query,
        "RegistrantName" => registrant_name: query,
        "RegistrantOrganization" => registrant_organization: query,
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
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveBatchTaskForUpdatingContactInfoByNewContactRequest {
    type Response = SaveBatchTaskForUpdatingContactInfoByNewContactResponse;
    type Error = SaveBatchTaskForUpdatingContactInfoByNewContactError;
    const INFO: OperationInfo = super::operation(
            "SaveBatchTaskForUpdatingContactInfoByNewContact",
        )
        .required(&["DomainName", "ContactType", "RegistrantType"]);
    const ERRORS: &'static [SaveBatchTaskForUpdatingContactInfoByNewContactError] = &[
        SaveBatchTaskForUpdatingContactInfoByNewContactError::ParameterIllegal,
        SaveBatchTaskForUpdatingContactInfoByNewContactError::NetworkIOError,
        SaveBatchTaskForUpdatingContactInfoByNewContactError::DomainNotExist,
        SaveBatchTaskForUpdatingContactInfoByNewContactError::TaskIsBeingProcessed,
    ];
}

/// Response to [`SaveBatchTaskForUpdatingContactInfoByNewContactRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForUpdatingContactInfoByNewContactResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `464AF466-CA8E-43A8-B61D-test`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `65de2165-ca09-491f-9fe0-test`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForUpdatingContactInfoByNewContactResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveBatchTaskForUpdatingContactInfoByNewContactRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`DomainNotExist`](super::DocumentedError::DomainNotExist)
/// - [`TaskIsBeingProcessed`](super::DocumentedError::TaskIsBeingProcessed)
pub type SaveBatchTaskForUpdatingContactInfoByNewContactError = super::DocumentedError;
