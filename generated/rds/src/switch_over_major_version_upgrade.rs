// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchOverMajorVersionUpgrade`, from `rds/SwitchOverMajorVersionUpgrade.md`.

use alicloud_runtime::codegen::*;

/// Switches over to the upgraded instance, or back to the old one.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::SwitchOverMajorVersionUpgradeRequest::new();
/// let reply = client.switch_over_major_version_upgrade(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchOverMajorVersionUpgradeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// How long the switchover may take before it is called off. Range: 10 to 3600.
    pub switchover_timeout: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl SwitchOverMajorVersionUpgradeRequest {
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
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `SwitchoverTimeout`.
    #[inline]
    pub fn switchover_timeout(mut self, value: i32) -> Self {
        self.switchover_timeout = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    SwitchOverMajorVersionUpgradeRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "Type" => type_: query,
        "SwitchoverTimeout" => switchover_timeout: query,
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for SwitchOverMajorVersionUpgradeRequest {
    type Response = SwitchOverMajorVersionUpgradeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchOverMajorVersionUpgrade")
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`SwitchOverMajorVersionUpgradeRequest`], which the documentation does not describe.
pub type SwitchOverMajorVersionUpgradeResponse = alicloud_runtime::UndocumentedResponse;
