// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRdTree`, from `sas/GetRdTree.md`.

use alicloud_runtime::codegen::*;

/// Reads the tree of the account's resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetRdTreeRequest::new();
/// let reply = client.get_rd_tree(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRdTreeRequest {}

impl GetRdTreeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetRdTreeRequest {}
}

impl Operation for GetRdTreeRequest {
    type Response = GetRdTreeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRdTree").read_only();
}

/// Response to [`GetRdTreeRequest`], which the documentation does not describe.
pub type GetRdTreeResponse = alicloud_runtime::UndocumentedResponse;
