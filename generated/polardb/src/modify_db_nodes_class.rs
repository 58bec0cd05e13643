// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBNodesClass`, from `polardb/ModifyDBNodesClass.md`.

use alicloud_runtime::codegen::*;

/// Changes specifications node by node, so that nodes of one cluster may differ.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::modify_db_nodes_class::DBNode;
///
/// let request = alicloud_polardb::ModifyDBNodesClassRequest::new()
///     .db_cluster_id("...")
///     .modify_type("...")
///     .db_node([DBNode::new()]);
/// let reply = client.modify_db_nodes_class(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBNodesClassRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which way the size changes, such as `Upgrade` or `Downgrade`.
    pub modify_type: Option<String>,
    /// **Required.** Nodes of the cluster that the call concerns. Items: at most 15.
    pub db_node: Vec<DBNode>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Class that the sub belongs to.
    pub sub_category: Option<String>,
    /// Time that is set or recorded for this: planned flashing off.
    pub planned_flashing_off_time: Option<String>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
}

impl ModifyDBNodesClassRequest {
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
    pub fn modify_type(mut self, value: impl Into<String>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
    /// Sets `DBNode`, which is required.
    pub fn db_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBNode>>,
    ) -> Self {
        self.db_node = value.into_iter().map(Into::into).collect();
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
    ModifyDBNodesClassRequest {
        "DBClusterId" => db_cluster_id: query,
        "ModifyType" => modify_type: query,
        "DBNode" => db_node: query,
        "ClientToken" => client_token: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "SubCategory" => sub_category: query,
        "PlannedFlashingOffTime" => planned_flashing_off_time: query,
        "CloudProvider" => cloud_provider: query,
    }
}

impl Operation for ModifyDBNodesClassRequest {
    type Response = ModifyDBNodesClassResponse;
    type Error = ModifyDBNodesClassError;
    const INFO: OperationInfo = super::operation("ModifyDBNodesClass")
        .required(&["DBClusterId", "ModifyType", "DBNode"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBNodesClassError] = &[
        ModifyDBNodesClassError::InvalidModifyTypeMalformed,
    ];
}

/// Response to [`ModifyDBNodesClassRequest`].
#[non_exhaustive]
pub struct ModifyDBNodesClassResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `685F028C-4FCD-407D-A559-072D63******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-*************`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2035629******`.
    pub order_id: Option<String>,
}

response! {
    ModifyDBNodesClassResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}

/// Nodes of the cluster that the call concerns.
#[non_exhaustive]
pub struct DBNode {
    /// ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// Size, model or class of the target.
    pub target_class: Option<String>,
}

impl DBNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBNodeId`.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
    /// Sets `TargetClass`.
    pub fn target_class(mut self, value: impl Into<String>) -> Self {
        self.target_class = Some(value.into());
        self
    }
}

request! {
    DBNode {
        "DBNodeId" => db_node_id: field,
        "TargetClass" => target_class: field,
    }
}

/// Errors that the documentation of [`ModifyDBNodesClassRequest`] names.
///
/// - [`InvalidModifyTypeMalformed`](super::DocumentedError::InvalidModifyTypeMalformed)
pub type ModifyDBNodesClassError = super::DocumentedError;
