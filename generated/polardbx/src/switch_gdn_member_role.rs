// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchGdnMemberRole`, from `polardbx/SwitchGdnMemberRole.md`.

use alicloud_runtime::codegen::*;

/// Switches the role that an instance plays in its global database network.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::SwitchGdnMemberRoleRequest::new()
///     .db_instance_name("...")
///     .switch_mode("...");
/// let reply = client.switch_gdn_member_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchGdnMemberRoleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Way in which the switch works.
    pub switch_mode: Option<String>,
    /// How long the task may take before it is given up.
    pub task_timeout: Option<i64>,
}

impl SwitchGdnMemberRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SwitchMode`, which is required.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
    /// Sets `TaskTimeout`.
    #[inline]
    pub fn task_timeout(mut self, value: i64) -> Self {
        self.task_timeout = Some(value);
        self
    }
}

request! {
    SwitchGdnMemberRoleRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SwitchMode" => switch_mode: query,
        "TaskTimeout" => task_timeout: query,
    }
}

impl Operation for SwitchGdnMemberRoleRequest {
    type Response = SwitchGdnMemberRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchGdnMemberRole")
        .required(&["RegionId", "DBInstanceName", "SwitchMode"])
        .region("RegionId");
}

/// Response to [`SwitchGdnMemberRoleRequest`], which the documentation does not describe.
pub type SwitchGdnMemberRoleResponse = alicloud_runtime::UndocumentedResponse;
