// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomizedDict`, from `sas/DeleteCustomizedDict.md`.

use alicloud_runtime::codegen::*;

/// Deletes the custom dictionary that weak passwords are checked against.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteCustomizedDictRequest::new();
/// let reply = client.delete_customized_dict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomizedDictRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DeleteCustomizedDictRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    DeleteCustomizedDictRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DeleteCustomizedDictRequest {
    type Response = DeleteCustomizedDictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomizedDict");
}

/// Response to [`DeleteCustomizedDictRequest`], which the documentation does not describe.
pub type DeleteCustomizedDictResponse = alicloud_runtime::UndocumentedResponse;
