// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePatchBaseline`, from `oos/DeletePatchBaseline.md`.

use alicloud_runtime::codegen::*;

/// Deletes a patch baseline by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeletePatchBaselineRequest::new()
///     .name("...");
/// let reply = client.delete_patch_baseline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePatchBaselineRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl DeletePatchBaselineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeletePatchBaselineRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
    }
}

impl Operation for DeletePatchBaselineRequest {
    type Response = DeletePatchBaselineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePatchBaseline")
        .required(&["Name"])
        .region("RegionId");
}

/// Response to [`DeletePatchBaselineRequest`].
pub type DeletePatchBaselineResponse = alicloud_runtime::EmptyResponse;
