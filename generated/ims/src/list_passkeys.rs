// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPasskeys`, from `ims/ListPasskeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the passkeys of one RAM user.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListPasskeysRequest::new();
/// let reply = client.list_passkeys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPasskeysRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl ListPasskeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    ListPasskeysRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for ListPasskeysRequest {
    type Response = ListPasskeysResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListPasskeys").read_only();
}

/// Response to [`ListPasskeysRequest`], which the documentation does not describe.
pub type ListPasskeysResponse = alicloud_runtime::UndocumentedResponse;
