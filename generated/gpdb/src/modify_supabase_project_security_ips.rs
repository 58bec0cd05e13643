// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySupabaseProjectSecurityIps`, from `gpdb/ModifySupabaseProjectSecurityIps.md`.

use alicloud_runtime::codegen::*;

/// Sets the IP address whitelist of a Supabase project.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifySupabaseProjectSecurityIpsRequest::new()
///     .security_ip_list("...")
///     .project_id("...");
/// let reply = client.modify_supabase_project_security_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySupabaseProjectSecurityIpsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// **Required.** Supabase project that is meant.
    pub project_id: Option<String>,
}

impl ModifySupabaseProjectSecurityIpsRequest {
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
    /// Sets `SecurityIPList`, which is required.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

request! {
    ModifySupabaseProjectSecurityIpsRequest {
        "RegionId" => region_id: query,
        "SecurityIPList" => security_ip_list: query,
        "ProjectId" => project_id: query,
    }
}

impl Operation for ModifySupabaseProjectSecurityIpsRequest {
    type Response = ModifySupabaseProjectSecurityIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySupabaseProjectSecurityIps")
        .required(&["SecurityIPList", "ProjectId"])
        .region("RegionId");
}

/// Response to [`ModifySupabaseProjectSecurityIpsRequest`], which the documentation does not describe.
pub type ModifySupabaseProjectSecurityIpsResponse = alicloud_runtime::UndocumentedResponse;
