// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSupabaseProjectDashboardAccount`, from `gpdb/GetSupabaseProjectDashboardAccount.md`.

use alicloud_runtime::codegen::*;

/// Returns the account with which to log on to a Supabase project's dashboard.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetSupabaseProjectDashboardAccountRequest::new()
///     .project_id("...");
/// let reply = client.get_supabase_project_dashboard_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSupabaseProjectDashboardAccountRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Supabase project that is meant.
    pub project_id: Option<String>,
}

impl GetSupabaseProjectDashboardAccountRequest {
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
    GetSupabaseProjectDashboardAccountRequest {
        "RegionId" => region_id: query,
        "ProjectId" => project_id: query,
    }
}

impl Operation for GetSupabaseProjectDashboardAccountRequest {
    type Response = GetSupabaseProjectDashboardAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSupabaseProjectDashboardAccount")
        .required(&["ProjectId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSupabaseProjectDashboardAccountRequest`], which the documentation does not describe.
pub type GetSupabaseProjectDashboardAccountResponse = alicloud_runtime::UndocumentedResponse;
