// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallAegisForLingjun`, from `sas/InstallAegisForLingjun.md`.

use alicloud_runtime::codegen::*;

/// Installs the Security Center agent on Lingjun nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::InstallAegisForLingjunRequest::new();
/// let reply = client.install_aegis_for_lingjun(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallAegisForLingjunRequest {
    /// The uuids to work on or to narrow the list down to.
    pub uuids: Vec<String>,
}

impl InstallAegisForLingjunRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    InstallAegisForLingjunRequest {
        "Uuids" => uuids: query_json,
    }
}

impl Operation for InstallAegisForLingjunRequest {
    type Response = InstallAegisForLingjunResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InstallAegisForLingjun");
}

/// Response to [`InstallAegisForLingjunRequest`], which the documentation does not describe.
pub type InstallAegisForLingjunResponse = alicloud_runtime::UndocumentedResponse;
