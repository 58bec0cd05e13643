// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSAMLProvider`, from `ims/GetSAMLProvider.md`.

use alicloud_runtime::codegen::*;

/// Returns one SAML identity provider for role-based SSO, with its metadata document.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetSAMLProviderRequest::new()
///     .saml_provider_name("test-provider");
/// let reply = client.get_saml_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSAMLProviderRequest {
    /// **Required.** Name that tells the SAML identity provider from others of the account.
    /// Example: `test-provider`.
    pub saml_provider_name: Option<String>,
}

impl GetSAMLProviderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SAMLProviderName`, which is required.
    pub fn saml_provider_name(mut self, value: impl Into<String>) -> Self {
        self.saml_provider_name = Some(value.into());
        self
    }
}

request! {
    GetSAMLProviderRequest {
        "SAMLProviderName" => saml_provider_name: query,
    }
}

impl Operation for GetSAMLProviderRequest {
    type Response = GetSAMLProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetSAMLProvider")
        .required(&["SAMLProviderName"])
        .read_only();
}

/// Response to [`GetSAMLProviderRequest`].
#[non_exhaustive]
pub struct GetSAMLProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BAADB995-0C7A-476D-B293-7E94568EEDFB`.
    pub request_id: Option<String>,
    /// SAML identity provider that the call created, changed or looked up.
    pub saml_provider: Option<SAMLProvider>,
}

response! {
    GetSAMLProviderResponse {
        "RequestId" => request_id: value,
        "SAMLProvider" => saml_provider: value,
    }
}

/// SAML identity provider that the call created, changed or looked up.
#[non_exhaustive]
pub struct SAMLProvider {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::177242285274****:saml-provider/test-provider`.
    pub arn: Option<String>,
    /// When the object was created. Example: `2020-10-22T02:37:05Z`.
    pub create_date: Option<Timestamp>,
    /// Note about the identity provider; it has no effect on logon. Example: `This is a provider.`.
    pub description: Option<String>,
    /// Metadata document of the SAML identity provider, in Base64. Example: `PD94bWwgdmVy****`.
    pub encoded_saml_metadata_document: Option<String>,
    /// Name that tells the SAML identity provider from others of the account.
    /// Example: `test-provider`.
    pub saml_provider_name: Option<String>,
    /// When the object was last changed. Example: `2020-10-22T02:51:20Z`.
    pub update_date: Option<Timestamp>,
}

response! {
    SAMLProvider {
        "Arn" => arn: value,
        "CreateDate" => create_date: value,
        "Description" => description: value,
        "EncodedSAMLMetadataDocument" => encoded_saml_metadata_document: value,
        "SAMLProviderName" => saml_provider_name: value,
        "UpdateDate" => update_date: value,
    }
}
