// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAttestor`, from `sas/CreateAttestor.md`.

use alicloud_runtime::codegen::*;

/// Registers a KMS key version as attestor for verifying container image signatures.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateAttestorRequest::new();
/// let reply = client.create_attestor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAttestorRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Region that the key lies in.
    pub key_region_id: Option<String>,
    /// ID of the key that the call is about.
    pub key_id: Option<String>,
    /// ID of the key version that the call is about.
    pub key_version_id: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl CreateAttestorRequest {
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
    /// Sets `KeyRegionId`.
    pub fn key_region_id(mut self, value: impl Into<String>) -> Self {
        self.key_region_id = Some(value.into());
        self
    }
    /// Sets `KeyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `KeyVersionId`.
    pub fn key_version_id(mut self, value: impl Into<String>) -> Self {
        self.key_version_id = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    CreateAttestorRequest {
        "SourceIp" => source_ip: query,
        "Name" => name: query,
        "KeyRegionId" => key_region_id: query,
        "KeyId" => key_id: query,
        "KeyVersionId" => key_version_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for CreateAttestorRequest {
    type Response = CreateAttestorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAttestor");
}

/// Response to [`CreateAttestorRequest`], which the documentation does not describe.
pub type CreateAttestorResponse = alicloud_runtime::UndocumentedResponse;
