// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBNodeClass`, from `polardb/ModifyDBNodeClass.md`.

use alicloud_runtime::codegen::*;

/// Upgrades or downgrades the specification of the nodes in a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBNodeClassRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx")
///     .modify_type("Upgrade")
///     .db_node_target_class("polar.mysql.x4.large");
/// let reply = client.modify_db_node_class(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBNodeClassRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which way the size changes, such as `Upgrade` or `Downgrade`.
    pub modify_type: Option<Open<ModifyType>>,
    /// **Required.** Size, model or class of the database node target.
    pub db_node_target_class: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Class that the sub belongs to.
    pub sub_category: Option<String>,
    /// Which kind of database node it is or is to be.
    pub db_node_type: Option<String>,
    /// Time that is set or recorded for this: planned flashing off.
    pub planned_flashing_off_time: Option<String>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
}

impl ModifyDBNodeClassRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ModifyType`, which is required.
    pub fn modify_type(mut self, value: impl Into<Open<ModifyType>>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
    /// Sets `DBNodeTargetClass`, which is required.
    pub fn db_node_target_class(mut self, value: impl Into<String>) -> Self {
        self.db_node_target_class = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `PlannedStartTime`.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
    /// Sets `SubCategory`.
    pub fn sub_category(mut self, value: impl Into<String>) -> Self {
        self.sub_category = Some(value.into());
        self
    }
    /// Sets `DBNodeType`.
    pub fn db_node_type(mut self, value: impl Into<String>) -> Self {
        self.db_node_type = Some(value.into());
        self
    }
    /// Sets `PlannedFlashingOffTime`.
    pub fn planned_flashing_off_time(mut self, value: impl Into<String>) -> Self {
        self.planned_flashing_off_time = Some(value.into());
        self
    }
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }
}

request! {
    ModifyDBNodeClassRequest {
        "DBClusterId" => db_cluster_id: query,
        "ModifyType" => modify_type: query,
        "DBNodeTargetClass" => db_node_target_class: query,
        "ClientToken" => client_token: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "SubCategory" => sub_category: query,
        "DBNodeType" => db_node_type: query,
        "PlannedFlashingOffTime" => planned_flashing_off_time: query,
        "CloudProvider" => cloud_provider: query,
    }
}

impl Operation for ModifyDBNodeClassRequest {
    type Response = ModifyDBNodeClassResponse;
    type Error = ModifyDBNodeClassError;
    const INFO: OperationInfo = super::operation("ModifyDBNodeClass")
        .required(&["DBClusterId", "ModifyType", "DBNodeTargetClass"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBNodeClassError] = &[
        ModifyDBNodeClassError::OrderArrearage,
        ModifyDBNodeClassError::InsufficientResourceCapacity,
        ModifyDBNodeClassError::InvalidModifyTypeMalformed,
        ModifyDBNodeClassError::OperationDeniedRoEqualSpec,
        ModifyDBNodeClassError::OperationDeniedDBClusterStatus,
    ];
}

/// Response to [`ModifyDBNodeClassRequest`].
#[non_exhaustive]
pub struct ModifyDBNodeClassResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `685F028C-4FCD-407D-A559-072D63******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-*************`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2035629******`.
    pub order_id: Option<String>,
}

response! {
    ModifyDBNodeClassResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}

values! {
    /// Which way the size changes, such as `Upgrade` or `Downgrade`.
    pub enum ModifyType {
        /// To a larger class.
        Upgrade = "Upgrade",
        /// To a smaller class.
        Downgrade = "Downgrade",
    }
}

/// Errors that the documentation of [`ModifyDBNodeClassRequest`] names.
///
/// - [`OrderArrearage`](super::DocumentedError::OrderArrearage)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidModifyTypeMalformed`](super::DocumentedError::InvalidModifyTypeMalformed)
/// - [`OperationDeniedRoEqualSpec`](super::DocumentedError::OperationDeniedRoEqualSpec)
/// - [`OperationDeniedDBClusterStatus`](super::DocumentedError::OperationDeniedDBClusterStatus)
pub type ModifyDBNodeClassError = super::DocumentedError;
