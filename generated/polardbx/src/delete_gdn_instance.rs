// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGdnInstance`, from `polardbx/DeleteGdnInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes a global database network by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DeleteGdnInstanceRequest::new()
///     .gdn_instance_name("...");
/// let reply = client.delete_gdn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGdnInstanceRequest {
    /// **Required.** Name that the gdn instance goes by.
    pub gdn_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteGdnInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GdnInstanceName`, which is required.
    pub fn gdn_instance_name(mut self, value: impl Into<String>) -> Self {
        self.gdn_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteGdnInstanceRequest {
        "GdnInstanceName" => gdn_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteGdnInstanceRequest {
    type Response = DeleteGdnInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGdnInstance")
        .required(&["GdnInstanceName"])
        .region("RegionId");
}

/// Response to [`DeleteGdnInstanceRequest`], which the documentation does not describe.
pub type DeleteGdnInstanceResponse = alicloud_runtime::UndocumentedResponse;
