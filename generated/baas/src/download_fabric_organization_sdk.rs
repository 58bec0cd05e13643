// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DownloadFabricOrganizationSDK`, from `baas/DownloadFabricOrganizationSDK.md`.

use alicloud_runtime::codegen::*;

/// Returns the SDK files of a Fabric organization for one of its users.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DownloadFabricOrganizationSDKRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****")
///     .username("username");
/// let reply = client.download_fabric_organization_sdk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DownloadFabricOrganizationSDKRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `username`.
    pub username: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DownloadFabricOrganizationSDKRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DownloadFabricOrganizationSDKRequest {
        "OrganizationId" => organization_id: query,
        "Username" => username: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DownloadFabricOrganizationSDKRequest {
    type Response = DownloadFabricOrganizationSDKResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DownloadFabricOrganizationSDK")
        .required(&["OrganizationId", "Username"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DownloadFabricOrganizationSDKRequest`].
#[non_exhaustive]
pub struct DownloadFabricOrganizationSDKResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricOrganizationSDKResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DownloadFabricOrganizationSDKResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationSDKResult {
    /// Path of the file, the entry or the URL. Example: `dir/file`.
    pub path: Option<String>,
    /// What the task is about. Example: `base64string`.
    pub content: Option<String>,
}

response! {
    FabricOrganizationSDKResult {
        "Path" => path: value,
        "Content" => content: value,
    }
}
