// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppVersions`, from `sae/ListAppVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions of an application that were deployed before.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListAppVersionsRequest::new()
///     .app_id("...");
/// let reply = client.list_app_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAppVersionsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl ListAppVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    ListAppVersionsRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for ListAppVersionsRequest {
    type Response = ListAppVersionsResponse;
    type Error = ListAppVersionsError;
    const INFO: OperationInfo = super::operation("ListAppVersions")
        .roa("GET", "/pop/v1/sam/app/listAppVersions")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListAppVersionsError] = &[
        ListAppVersionsError::InvalidApplicationNotFound,
    ];
}

/// Response to [`ListAppVersionsRequest`].
#[non_exhaustive]
pub struct ListAppVersionsResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01CF26C7-00A3-4AA6-BA76-7E95F2A3****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<AppVersionData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListAppVersionsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AppVersionData {
    /// Kind of the item, out of those that the service tells apart. Example: `image`.
    pub type_: Option<String>,
    /// When the item was created. Example: `1590124643553`.
    pub create_time: Option<String>,
    /// Web address under which the build package is found. Example: `text`.
    pub build_package_url: Option<String>,
    /// Web address under which the war is found. Example: `text`.
    pub war_url: Option<String>,
    /// Identifier of the item within its collection. Example: `a0ce266c-d354-423a-9bd6-4083405a****`.
    pub id: Option<String>,
}

response! {
    AppVersionData {
        "Type" => type_: value,
        "CreateTime" => create_time: value,
        "BuildPackageUrl" => build_package_url: value,
        "WarUrl" => war_url: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ListAppVersionsRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
pub type ListAppVersionsError = super::DocumentedError;
