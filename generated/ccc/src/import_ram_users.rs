// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportRamUsers`, from `ccc/ImportRamUsers.md`.

use alicloud_runtime::codegen::*;

/// Imports RAM users as agents with a role, work mode and skill levels.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ImportRamUsersRequest::new()
///     .instance_id("...")
///     .role_id("...")
///     .ram_id_list("...")
///     .work_mode("...");
/// let reply = client.import_ram_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportRamUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the role that the call is about.
    pub role_id: Option<String>,
    /// Items of the kind skill level to work on or to narrow the list down to.
    pub skill_level_list: Option<String>,
    /// **Required.** IDs of the RAMs to work on or to narrow the list down to.
    pub ram_id_list: Option<String>,
    /// **Required.** Way in which the work works.
    pub work_mode: Option<String>,
}

impl ImportRamUsersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RoleId`, which is required.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self
    }
    /// Sets `SkillLevelList`.
    pub fn skill_level_list(mut self, value: impl Into<String>) -> Self {
        self.skill_level_list = Some(value.into());
        self
    }
    /// Sets `RamIdList`, which is required.
    pub fn ram_id_list(mut self, value: impl Into<String>) -> Self {
        self.ram_id_list = Some(value.into());
        self
    }
    /// Sets `WorkMode`, which is required.
    pub fn work_mode(mut self, value: impl Into<String>) -> Self {
        self.work_mode = Some(value.into());
        self
    }
}

request! {
    ImportRamUsersRequest {
        "InstanceId" => instance_id: query,
        "RoleId" => role_id: query,
        "SkillLevelList" => skill_level_list: query,
        "RamIdList" => ram_id_list: query,
        "WorkMode" => work_mode: query,
    }
}

impl Operation for ImportRamUsersRequest {
    type Response = ImportRamUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportRamUsers")
        .required(&["InstanceId", "RoleId", "RamIdList", "WorkMode"]);
}

/// Response to [`ImportRamUsersRequest`], which the documentation does not describe.
pub type ImportRamUsersResponse = alicloud_runtime::UndocumentedResponse;
