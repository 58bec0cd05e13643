// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSupabaseProject`, from `gpdb/GetSupabaseProject.md`.

use alicloud_runtime::codegen::*;

/// Returns one Supabase project with its specification, network, and state.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetSupabaseProjectRequest::new()
///     .project_id("...");
/// let reply = client.get_supabase_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSupabaseProjectRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Supabase project that is meant.
    pub project_id: Option<String>,
}

impl GetSupabaseProjectRequest {
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
    GetSupabaseProjectRequest {
        "RegionId" => region_id: query,
        "ProjectId" => project_id: query,
    }
}

impl Operation for GetSupabaseProjectRequest {
    type Response = GetSupabaseProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSupabaseProject")
        .required(&["ProjectId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSupabaseProjectRequest`], which the documentation does not describe.
pub type GetSupabaseProjectResponse = alicloud_runtime::UndocumentedResponse;
