// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIdcProbe`, from `sas/DeleteIdcProbe.md`.

use alicloud_runtime::codegen::*;

/// Deletes a probe that discovers assets in a data center.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteIdcProbeRequest::new()
///     .uuid("...");
/// let reply = client.delete_idc_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIdcProbeRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl DeleteIdcProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    DeleteIdcProbeRequest {
        "Uuid" => uuid: query,
    }
}

impl Operation for DeleteIdcProbeRequest {
    type Response = DeleteIdcProbeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIdcProbe").required(&["Uuid"]);
}

/// Response to [`DeleteIdcProbeRequest`], which the documentation does not describe.
pub type DeleteIdcProbeResponse = alicloud_runtime::UndocumentedResponse;
