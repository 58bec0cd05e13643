// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserWorkspace`, from `ahas-openapi/GetUserWorkspace.md`.

use alicloud_runtime::codegen::*;

/// Lists the experiment workspaces of the user: the default one, managed ones and joined ones.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::GetUserWorkspaceRequest::new()
///     .namespace("default")
///     .ahas_region_id("cn-hangzhou");
/// let reply = client.get_user_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserWorkspaceRequest {
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl GetUserWorkspaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    GetUserWorkspaceRequest {
        "Namespace" => namespace: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for GetUserWorkspaceRequest {
    type Response = GetUserWorkspaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUserWorkspace")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`GetUserWorkspaceRequest`].
#[non_exhaustive]
pub struct GetUserWorkspaceResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0f7dd92f-4490-xxxx-b8bd-xxxxxxxxxxxxx`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Items of the kind workspace that were found or are concerned.
    pub workspace_list: Vec<WorkspaceInfo>,
    /// Code for programs to act on, as a rule that of the result. Example: `P_ERROR_XXXXXXX`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetUserWorkspaceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "WorkspaceList" => workspace_list: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Items of the kind workspace that were found or are concerned.
#[non_exhaustive]
pub struct WorkspaceInfo {
    /// Kind of the item, out of those that the service tells apart. Example: `0`.
    pub type_: Option<i32>,
    /// ID of the workspace that the item belongs to or stands for. Example: `1234567890123456789`.
    pub workspace_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    WorkspaceInfo {
        "Type" => type_: value,
        "WorkspaceId" => workspace_id: value,
        "Description" => description: value,
        "Name" => name: value,
    }
}
