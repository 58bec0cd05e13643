// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSupabaseProjectApiKeys`, from `gpdb/GetSupabaseProjectApiKeys.md`.

use alicloud_runtime::codegen::*;

/// Returns the keys with which clients call the API of one Supabase project.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetSupabaseProjectApiKeysRequest::new()
///     .project_id("...");
/// let reply = client.get_supabase_project_api_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSupabaseProjectApiKeysRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Supabase project that is meant.
    pub project_id: Option<String>,
}

impl GetSupabaseProjectApiKeysRequest {
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
    GetSupabaseProjectApiKeysRequest {
        "RegionId" => region_id: query,
        "ProjectId" => project_id: query,
    }
}

impl Operation for GetSupabaseProjectApiKeysRequest {
    type Response = GetSupabaseProjectApiKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSupabaseProjectApiKeys")
        .required(&["ProjectId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSupabaseProjectApiKeysRequest`], which the documentation does not describe.
pub type GetSupabaseProjectApiKeysResponse = alicloud_runtime::UndocumentedResponse;
