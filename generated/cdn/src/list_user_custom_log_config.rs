// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserCustomLogConfig`, from `cdn/ListUserCustomLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom log formats of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ListUserCustomLogConfigRequest::new();
/// let reply = client.list_user_custom_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserCustomLogConfigRequest {}

impl ListUserCustomLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListUserCustomLogConfigRequest {}
}

impl Operation for ListUserCustomLogConfigRequest {
    type Response = ListUserCustomLogConfigResponse;
    type Error = ListUserCustomLogConfigError;
    const INFO: OperationInfo = super::operation("ListUserCustomLogConfig")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListUserCustomLogConfigError] = &[
        ListUserCustomLogConfigError::ConfgIdsNotFound,
    ];
}

/// Response to [`ListUserCustomLogConfigRequest`].
#[non_exhaustive]
pub struct ListUserCustomLogConfigResponse {
    /// Identifiers of the log formats that the account has made.
    /// Example: `c3bb2c78-2915-4d5a-b6a1-557789255555`.
    pub config_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `95D5B69F-8AEC-419B-8F3A-612B35032B0D`.
    pub request_id: Option<String>,
}

response! {
    ListUserCustomLogConfigResponse {
        "ConfigIds" => config_ids: list("ConfigId"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListUserCustomLogConfigRequest`] names.
///
/// - [`ConfgIdsNotFound`](super::DocumentedError::ConfgIdsNotFound)
pub type ListUserCustomLogConfigError = super::DocumentedError;
