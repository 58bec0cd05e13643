// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDirectorySAMLServiceProviderInfo`, from `cloudsso/GetDirectorySAMLServiceProviderInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads the service provider metadata to be registered with the SAML identity provider.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetDirectorySAMLServiceProviderInfoRequest::new()
///     .directory_id("...");
/// let reply = client.get_directory_saml_service_provider_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDirectorySAMLServiceProviderInfoRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetDirectorySAMLServiceProviderInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    GetDirectorySAMLServiceProviderInfoRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetDirectorySAMLServiceProviderInfoRequest {
    type Response = GetDirectorySAMLServiceProviderInfoResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetDirectorySAMLServiceProviderInfo")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetDirectorySAMLServiceProviderInfoRequest`].
#[non_exhaustive]
pub struct GetDirectorySAMLServiceProviderInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4632107D-BCE1-5A96-B30B-182EE0709625`.
    pub request_id: Option<String>,
    /// What an identity provider has to know of CloudSSO.
    pub saml_service_provider: Option<SAMLServiceProvider>,
}

response! {
    GetDirectorySAMLServiceProviderInfoResponse {
        "RequestId" => request_id: value,
        "SAMLServiceProvider" => saml_service_provider: value,
    }
}

/// What an identity provider has to know of CloudSSO.
#[non_exhaustive]
pub struct SAMLServiceProvider {
    /// How the external identity provider calls itself in SAML.
    /// Example: `https://signin-cn-shanghai.alibabacloudsso.com/saml/sp/d-00fc2p61****`.
    pub entity_id: Option<String>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// Metadata file, encoded in Base64. Example: `PD94bWwgdmVyc2lv****`.
    pub encoded_metadata_document: Option<String>,
    /// Web address under which the acs is found.
    /// Example: `https://signin-cn-shanghai.alibabacloudsso.com/saml/acs/51d298a9-2a3f-4e23`.
    pub acs_url: Option<String>,
}

response! {
    SAMLServiceProvider {
        "EntityId" => entity_id: value,
        "DirectoryId" => directory_id: value,
        "EncodedMetadataDocument" => encoded_metadata_document: value,
        "AcsUrl" => acs_url: value,
    }
}
