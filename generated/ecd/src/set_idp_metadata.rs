// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetIdpMetadata`, from `ecd/SetIdpMetadata.md`.

use alicloud_runtime::codegen::*;

/// Uploads the SAML 2.0 metadata of an identity provider for a directory or office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::SetIdpMetadataRequest::new()
///     .idp_metadata("...");
/// let reply = client.set_idp_metadata(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetIdpMetadataRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// **Required.**
    pub idp_metadata: Option<String>,
}

impl SetIdpMetadataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `IdpMetadata`, which is required.
    pub fn idp_metadata(mut self, value: impl Into<String>) -> Self {
        self.idp_metadata = Some(value.into());
        self
    }
}

request! {
    SetIdpMetadataRequest {
        "RegionId" => region_id: query,
        "DirectoryId" => directory_id: query,
        "OfficeSiteId" => office_site_id: query,
        "IdpMetadata" => idp_metadata: query,
    }
}

impl Operation for SetIdpMetadataRequest {
    type Response = SetIdpMetadataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetIdpMetadata")
        .required(&["RegionId", "IdpMetadata"])
        .region("RegionId");
}

/// Response to [`SetIdpMetadataRequest`].
#[non_exhaustive]
pub struct SetIdpMetadataResponse {
    /// ID of the idp entity that the item belongs to or stands for.
    /// Example: `http://test****.cn/adfs/services/trust`.
    pub idp_entity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    SetIdpMetadataResponse {
        "IdpEntityId" => idp_entity_id: value,
        "RequestId" => request_id: value,
    }
}
