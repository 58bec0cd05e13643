// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryContactInfo`, from `domain/QueryContactInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContactType};

/// Reads one kind of contact of a domain, such as the registrant.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryContactInfoRequest::new()
///     .domain_name("fds234sdf.net")
///     .contact_type("admin");
/// let reply = client.query_contact_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryContactInfoRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Which kind of contact it is or is to be.
    pub contact_type: Option<Open<ContactType>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl QueryContactInfoRequest {
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
    /// Sets `ContactType`, which is required.
    pub fn contact_type(mut self, value: impl Into<Open<ContactType>>) -> Self {
        self.contact_type = Some(value.into());
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
}

request! {
    QueryContactInfoRequest {
        "DomainName" => domain_name: query,
        "ContactType" => contact_type: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for QueryContactInfoRequest {
    type Response = QueryContactInfoResponse;
    type Error = QueryContactInfoError;
    const INFO: OperationInfo = super::operation("QueryContactInfo")
        .required(&["DomainName", "ContactType"])
        .read_only();
    const ERRORS: &'static [QueryContactInfoError] = &[
        QueryContactInfoError::ParameterIllegal,
        QueryContactInfoError::NetworkIOError,
    ];
}

/// Response to [`QueryContactInfoRequest`].
#[non_exhaustive]
pub struct QueryContactInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C39ECA8A-BB5E-4F92-B013-6A032FA06B04`.
    pub request_id: Option<String>,
    /// Day or moment of the create. Example: `2019-03-20 11:37:29`.
    pub create_date: Option<String>,
    /// Name that the registrant goes by. Example: `zhang san`.
    pub registrant_name: Option<String>,
    /// Organization that holds the domain, in Latin letters. Example: `zhang san`.
    pub registrant_organization: Option<String>,
    /// Province that the address or the data belongs to. Example: `zhe jiang`.
    pub province: Option<String>,
    /// City that the address or the data belongs to. Example: `hang zhou shi`.
    pub city: Option<String>,
    /// Network or postal address of the item. Example: `text`.
    pub address: Option<String>,
    /// Country or region that the address or the data belongs to. Example: `CN`.
    pub country: Option<String>,
    /// Email address of the person or contact concerned. Example: `username@example.com`.
    pub email: Option<String>,
    /// Code that stands for the postal, for programs to act on. Example: `310024`.
    pub postal_code: Option<String>,
    /// Country code of the phone number. Example: `86`.
    pub tel_area: Option<String>,
    /// Phone number without country code and extension. Example: `1820000****`.
    pub telephone: Option<String>,
    /// Extension of the phone number. Example: `1234`.
    pub tel_ext: Option<String>,
    /// Province, in Chinese. Example: `text`.
    pub zh_province: Option<String>,
    /// Name that the zh registrant goes by. Example: `text`.
    pub zh_registrant_name: Option<String>,
    /// City that the zh lies in. Example: `text`.
    pub zh_city: Option<String>,
    /// Organization that holds the domain, in Chinese. Example: `text`.
    pub zh_registrant_organization: Option<String>,
    /// Address that belongs to the zh. Example: `text`.
    pub zh_address: Option<String>,
}

response! {
    QueryContactInfoResponse {
        "RequestId" => request_id: value,
        "CreateDate" => create_date: value,
        "RegistrantName" => registrant_name: value,
        "RegistrantOrganization" => registrant_organization: value,
        "Province" => province: value,
        "City" => city: value,
        "Address" => address: value,
        "Country" => country: value,
        "Email" => email: value,
        "PostalCode" => postal_code: value,
        "TelArea" => tel_area: value,
        "Telephone" => telephone: value,
        "TelExt" => tel_ext: value,
        "ZhProvince" => zh_province: value,
        "ZhRegistrantName" => zh_registrant_name: value,
        "ZhCity" => zh_city: value,
        "ZhRegistrantOrganization" => zh_registrant_organization: value,
        "ZhAddress" => zh_address: value,
    }
}

/// Errors that the documentation of [`QueryContactInfoRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type QueryContactInfoError = super::DocumentedError;
