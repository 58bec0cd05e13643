// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccessKeysInRecycleBin`, from `ims/ListAccessKeysInRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Lists the AccessKey pairs in the recycle bin, optionally those of one user.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListAccessKeysInRecycleBinRequest::new();
/// let reply = client.list_access_keys_in_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccessKeysInRecycleBinRequest {
    /// ID that the RAM user keeps even when the logon name changes.
    pub user_id: Option<String>,
}

impl ListAccessKeysInRecycleBinRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    ListAccessKeysInRecycleBinRequest {
        "UserId" => user_id: query,
    }
}

impl Operation for ListAccessKeysInRecycleBinRequest {
    type Response = ListAccessKeysInRecycleBinResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListAccessKeysInRecycleBin")
        .read_only();
}

/// Response to [`ListAccessKeysInRecycleBinRequest`], which the documentation does not describe.
pub type ListAccessKeysInRecycleBinResponse = alicloud_runtime::UndocumentedResponse;
