// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResubmitConfig`, from `adb_2019_03_15/ModifyResubmitConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rule};

/// Changes the rules by which queries are resubmitted to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// use alicloud_adb_2019_03_15::modify_resubmit_config::Rule;
///
/// let request = alicloud_adb_2019_03_15::ModifyResubmitConfigRequest::new()
///     .db_cluster_id("...")
///     .rules([Rule::new()]);
/// let reply = client.modify_resubmit_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResubmitConfigRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** The rules to work on or to narrow the list down to.
    pub rules: Vec<Rule>,
}

impl ModifyResubmitConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyResubmitConfigRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Rules" => rules: query_json,
    }
}

impl Operation for ModifyResubmitConfigRequest {
    type Response = ModifyResubmitConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyResubmitConfig")
        .required(&["DBClusterId", "Rules"]);
}

/// Response to [`ModifyResubmitConfigRequest`].
pub type ModifyResubmitConfigResponse = alicloud_runtime::EmptyResponse;
