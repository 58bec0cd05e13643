// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HandleMaliciousFiles`, from `sas/HandleMaliciousFiles.md`.

use alicloud_runtime::codegen::*;

/// Handles alerts about malicious files, by the operation named in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::HandleMaliciousFilesRequest::new();
/// let reply = client.handle_malicious_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HandleMaliciousFilesRequest {
    /// What is done to the item.
    pub operation: Option<String>,
    /// IDs of the files to work on or to narrow the list down to. Items: at most 100.
    pub file_id_list: Vec<i64>,
}

impl HandleMaliciousFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `FileIdList`.
    pub fn file_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.file_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    HandleMaliciousFilesRequest {
        "Operation" => operation: query,
        "FileIdList" => file_id_list: query,
    }
}

impl Operation for HandleMaliciousFilesRequest {
    type Response = HandleMaliciousFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("HandleMaliciousFiles");
}

/// Response to [`HandleMaliciousFilesRequest`], which the documentation does not describe.
pub type HandleMaliciousFilesResponse = alicloud_runtime::UndocumentedResponse;
