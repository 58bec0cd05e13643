// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccountsInResourceDirectory`, from `sas/ListAccountsInResourceDirectory.md`.

use alicloud_runtime::codegen::*;

/// Lists the member accounts of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAccountsInResourceDirectoryRequest::new();
/// let reply = client.list_accounts_in_resource_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccountsInResourceDirectoryRequest {}

impl ListAccountsInResourceDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListAccountsInResourceDirectoryRequest {}
}

impl Operation for ListAccountsInResourceDirectoryRequest {
    type Response = ListAccountsInResourceDirectoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAccountsInResourceDirectory")
        .read_only();
}

/// Response to [`ListAccountsInResourceDirectoryRequest`], which the documentation does not describe.
pub type ListAccountsInResourceDirectoryResponse = alicloud_runtime::UndocumentedResponse;
