// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAttestor`, from `sas/DeleteAttestor.md`.

use alicloud_runtime::codegen::*;

/// Deletes a witness, whose signatures container images are checked against.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteAttestorRequest::new();
/// let reply = client.delete_attestor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAttestorRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl DeleteAttestorRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteAttestorRequest {
        "SourceIp" => source_ip: query,
        "Name" => name: query,
    }
}

impl Operation for DeleteAttestorRequest {
    type Response = DeleteAttestorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAttestor");
}

/// Response to [`DeleteAttestorRequest`], which the documentation does not describe.
pub type DeleteAttestorResponse = alicloud_runtime::UndocumentedResponse;
