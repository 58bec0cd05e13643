// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSupabaseProject`, from `gpdb/DeleteSupabaseProject.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Supabase project with the data in it.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteSupabaseProjectRequest::new()
///     .project_id("...");
/// let reply = client.delete_supabase_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSupabaseProjectRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Supabase project that is meant.
    pub project_id: Option<String>,
}

impl DeleteSupabaseProjectRequest {
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
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

request! {
    DeleteSupabaseProjectRequest {
        "RegionId" => region_id: query,
        "ProjectId" => project_id: query,
    }
}

impl Operation for DeleteSupabaseProjectRequest {
    type Response = DeleteSupabaseProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSupabaseProject")
        .required(&["ProjectId"])
        .region("RegionId");
}

/// Response to [`DeleteSupabaseProjectRequest`], which the documentation does not describe.
pub type DeleteSupabaseProjectResponse = alicloud_runtime::UndocumentedResponse;
