// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOpaClusterBaseLineList`, from `sas/GetOpaClusterBaseLineList.md`.

use alicloud_runtime::codegen::*;

/// Lists the baselines that at-risk image blocking can check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOpaClusterBaseLineListRequest::new();
/// let reply = client.get_opa_cluster_base_line_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOpaClusterBaseLineListRequest {}

impl GetOpaClusterBaseLineListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetOpaClusterBaseLineListRequest {}
}

impl Operation for GetOpaClusterBaseLineListRequest {
    type Response = GetOpaClusterBaseLineListResponse;
    type Error = GetOpaClusterBaseLineListError;
    const INFO: OperationInfo = super::operation("GetOpaClusterBaseLineList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetOpaClusterBaseLineListError] = &[
        GetOpaClusterBaseLineListError::NoPermission,
        GetOpaClusterBaseLineListError::ServerError,
    ];
}

/// Response to [`GetOpaClusterBaseLineListRequest`].
#[non_exhaustive]
pub struct GetOpaClusterBaseLineListResponse {
    /// What the call found, one entry each.
    pub data: Vec<OpaClusterBaseLineData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2F2A020-1CAB-5F52-8CAF-B2ACDDFAC247`.
    pub request_id: Option<String>,
}

response! {
    GetOpaClusterBaseLineListResponse {
        "Data" => data: list(""),
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct OpaClusterBaseLineData {
    /// Key that opens, signs or picks out the class. Example: `identification`.
    pub class_key: Option<String>,
    /// Key that opens, signs or picks out the name. Example: `identification`.
    pub name_key: Option<String>,
    /// Key that opens, signs or picks out the item. Example: `duplicate_uid`.
    pub item_key: Option<String>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
}

response! {
    OpaClusterBaseLineData {
        "ClassKey" => class_key: value,
        "NameKey" => name_key: value,
        "ItemKey" => item_key: value,
        "Alias" => alias: value,
    }
}

/// Errors that the documentation of [`GetOpaClusterBaseLineListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOpaClusterBaseLineListError = super::DocumentedError;
