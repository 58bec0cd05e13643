// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetSupabaseProjectPassword`, from `gpdb/ResetSupabaseProjectPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a new password for the database account of a Supabase project.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ResetSupabaseProjectPasswordRequest::new()
///     .account_password("...")
///     .project_id("...");
/// let reply = client.reset_supabase_project_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetSupabaseProjectPasswordRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// **Required.** Supabase project that is meant.
    pub project_id: Option<String>,
}

impl ResetSupabaseProjectPasswordRequest {
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
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

request! {
    ResetSupabaseProjectPasswordRequest {
        "RegionId" => region_id: query,
        "AccountPassword" => account_password: query,
        "ProjectId" => project_id: query,
    }
}

impl Operation for ResetSupabaseProjectPasswordRequest {
    type Response = ResetSupabaseProjectPasswordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetSupabaseProjectPassword")
        .required(&["AccountPassword", "ProjectId"])
        .region("RegionId");
}

/// Response to [`ResetSupabaseProjectPasswordRequest`], which the documentation does not describe.
pub type ResetSupabaseProjectPasswordResponse = alicloud_runtime::UndocumentedResponse;
