// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPredefinedScopes`, from `ims/ListPredefinedScopes.md`.

use alicloud_runtime::codegen::*;

/// Lists the OAuth scopes that the system offers to applications, optionally by application type.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListPredefinedScopesRequest::new();
/// let reply = client.list_predefined_scopes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPredefinedScopesRequest {
    /// Kind of application: web, native or server.
    pub app_type: Option<String>,
}

impl ListPredefinedScopesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
}

request! {
    ListPredefinedScopesRequest {
        "AppType" => app_type: query,
    }
}

impl Operation for ListPredefinedScopesRequest {
    type Response = ListPredefinedScopesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListPredefinedScopes").read_only();
}

/// Response to [`ListPredefinedScopesRequest`].
#[non_exhaustive]
pub struct ListPredefinedScopesResponse {
    /// Permissions that the application may ask its users for.
    pub predefined_scopes: Vec<PredefinedScope>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `955C096D-EC99-480B-AF37-3921109107D0`.
    pub request_id: Option<String>,
}

response! {
    ListPredefinedScopesResponse {
        "PredefinedScopes" => predefined_scopes: list("PredefinedScope"),
        "RequestId" => request_id: value,
    }
}

/// Permissions that the application may ask its users for.
#[non_exhaustive]
pub struct PredefinedScope {
    /// What the permission lets the application do, in words. Example: `text`.
    pub description: Option<String>,
    /// Name of the permission that the application may ask for. Example: `openid`.
    pub name: Option<String>,
}

response! {
    PredefinedScope {
        "Description" => description: value,
        "Name" => name: value,
    }
}
