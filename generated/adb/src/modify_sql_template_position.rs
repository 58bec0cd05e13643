// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySqlTemplatePosition`, from `adb/ModifySqlTemplatePosition.md`.

use alicloud_runtime::codegen::*;

/// Moves an SQL template to another template group.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifySqlTemplatePositionRequest::new()
///     .db_cluster_id("...")
///     .template_id(1)
///     .target_template_group_id(1);
/// let reply = client.modify_sql_template_position(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySqlTemplatePositionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// **Required.** ID of the target template group that the call is about.
    pub target_template_group_id: Option<i64>,
}

impl ModifySqlTemplatePositionRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `TargetTemplateGroupId`, which is required.
    #[inline]
    pub fn target_template_group_id(mut self, value: i64) -> Self {
        self.target_template_group_id = Some(value);
        self
    }
}

request! {
    ModifySqlTemplatePositionRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "TemplateId" => template_id: query,
        "TargetTemplateGroupId" => target_template_group_id: query,
    }
}

impl Operation for ModifySqlTemplatePositionRequest {
    type Response = ModifySqlTemplatePositionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySqlTemplatePosition")
        .required(&["RegionId", "DBClusterId", "TemplateId", "TargetTemplateGroupId"])
        .region("RegionId");
}

/// Response to [`ModifySqlTemplatePositionRequest`], which the documentation does not describe.
pub type ModifySqlTemplatePositionResponse = alicloud_runtime::UndocumentedResponse;
