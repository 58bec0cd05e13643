// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWorkgroup`, from `smc/DeleteWorkgroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a workgroup that grouped migration sources.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::DeleteWorkgroupRequest::new()
///     .workgroup_id("...");
/// let reply = client.delete_workgroup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWorkgroupRequest {
    /// **Required.** Group of sources that are worked on together.
    pub workgroup_id: Option<String>,
}

impl DeleteWorkgroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkgroupId`, which is required.
    pub fn workgroup_id(mut self, value: impl Into<String>) -> Self {
        self.workgroup_id = Some(value.into());
        self
    }
}

request! {
    DeleteWorkgroupRequest {
        "WorkgroupId" => workgroup_id: query,
    }
}

impl Operation for DeleteWorkgroupRequest {
    type Response = DeleteWorkgroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWorkgroup")
        .required(&["WorkgroupId"]);
}

/// Response to [`DeleteWorkgroupRequest`], which the documentation does not describe.
pub type DeleteWorkgroupResponse = alicloud_runtime::UndocumentedResponse;
