// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSpMetadata`, from `ecd/GetSpMetadata.md`.

use alicloud_runtime::codegen::*;

/// Reads the SAML 2.0 service provider metadata of a directory or office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::GetSpMetadataRequest::new();
/// let reply = client.get_sp_metadata(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSpMetadataRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
}

impl GetSpMetadataRequest {
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
}

request! {
    GetSpMetadataRequest {
        "RegionId" => region_id: query,
        "DirectoryId" => directory_id: query,
        "OfficeSiteId" => office_site_id: query,
    }
}

impl Operation for GetSpMetadataRequest {
    type Response = GetSpMetadataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSpMetadata")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSpMetadataRequest`].
#[non_exhaustive]
pub struct GetSpMetadataResponse {
    /// Example: `<?xml version=************/md:EntityDescriptor>`.
    pub sp_metadata: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    GetSpMetadataResponse {
        "SpMetadata" => sp_metadata: value,
        "RequestId" => request_id: value,
    }
}
